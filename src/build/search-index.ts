import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { locales } from '../i18n/locales.ts';
import { builtPages } from './built-pages.ts';
import { searchRecords } from './search-records.ts';

/** Left out of the index: drawings, marks, what is said twice, and what only leads on. */
const silent = [
  'figure',
  'main > .figure-steps',
  '.step-picture',
  '.kicker',
  '.marks',
  '.cite',
  '.card',
  'nav',
  '.cited',
];

/** What Pagefind makes beside the index: interfaces of its own, and a worker of its own in place of which stands ours. */
const notNeeded = /^pagefind-(?!entry)/;

/** Makes the search index, one for each language, of the pages that were built. Needs no network, and gives the same files each time. */
export function searchIndex(): AstroIntegration {
  let root: URL;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const json = (name: string) =>
          JSON.parse(readFileSync(new URL(`content/${name}.json`, root), 'utf8')) as never;
        const folder = fileURLToPath(dir);
        const pages = builtPages(folder);
        const texts = { outline: json('outline'), words: json('glossary') };
        const records = locales.flatMap((locale) => searchRecords(pages, texts, locale));
        const { index, errors } = await createIndex({ excludeSelectors: silent });
        if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
        for (const { url, html } of records) {
          const added = await index.addHTMLFile({ url, content: html });
          if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
        }
        for (const { path, content } of (await index.getFiles()).files) {
          if (notNeeded.test(path)) continue;
          const file = join(folder, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await close();
        logger.info(`${records.length} things can be found`);
      },
    },
  };
}
