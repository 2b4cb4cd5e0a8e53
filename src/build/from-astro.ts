import { createRequire } from 'node:module';

const own = createRequire(import.meta.url);
const astros = createRequire(own.resolve('astro/package.json'));

/**
 * A package that comes with Astro and is not ours: sharp draws the cards, fontkitten reads fonts. Resolved from Astro's own
 * place, so that it is found wherever the installer put it. The caller says which shape it relies on.
 */
export function fromAstro(name: 'sharp' | 'fontkitten'): unknown {
  return astros(name);
}
