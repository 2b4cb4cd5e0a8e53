import type { AstroIntegration } from 'astro';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { figuresIn, type PlacedFigure } from './figures-in.ts';

/**
 * The pages on which a figure stands alone: `/en/labs/<figure>/`, and `…/embed/` for frames on other sites. Each gets a page file of its
 * own, which imports this one widget: a page that could show any of them would load the styles of all. What a chapter
 * places and `content/figures.json` names has its pages.
 */
export function labs(): AstroIntegration {
  return {
    name: 'labs',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, createCodegenDir }) => {
        const folder = createCodegenDir();
        const named = new Set(namedFigures(config.root));
        for (const [figure, chapter] of placedFigures(config.root)) {
          if (!named.has(figure.id)) continue;
          for (const layout of ['Lab', 'Embed'] as const) {
            const entrypoint = new URL(`${figure.id}.${layout}.astro`, folder);
            writeFileSync(entrypoint, pageFile(layout, figure, chapter));
            const below = layout === 'Embed' ? '/embed' : '';
            injectRoute({ pattern: `/[locale]/labs/${figure.id}${below}`, entrypoint });
          }
        }
      },
    },
  };
}

function namedFigures(root: URL): string[] {
  const text = readFileSync(new URL('content/figures.json', root), 'utf8');
  return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
}

/** Every figure with the slug of the first chapter that places it. */
function placedFigures(root: URL): [PlacedFigure, string][] {
  const folder = new URL('content/chapters/en/', root);
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) =>
      figuresIn(readFileSync(new URL(name, folder), 'utf8')).map(
        (figure): [PlacedFigure, string] => [figure, name.replace(/\.mdx$/, '')],
      ),
    );
  return [...new Map(all.toReversed().map((pair) => [pair[0].id, pair])).values()];
}

const pageFile = (layout: string, { id, importing, element }: PlacedFigure, chapter: string) =>
  `---
import ${layout}Page from '#layouts/${layout}.astro';
import { everyLocale } from '#i18n/paths.ts';
${importing}

export const getStaticPaths = everyLocale;
---

<${layout}Page figure="${id}" chapter="${chapter}">${element}</${layout}Page>
`;
