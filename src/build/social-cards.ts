import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPages, plain } from './built-pages.ts';
import type { CardText, Glyphs } from './card.ts';
import { cardSvg, missing } from './card.ts';
import { fromAstro } from './from-astro.ts';

interface Sharp {
  png(options: { palette: boolean; colours: number; effort: number }): Sharp;
  toBuffer(): Promise<Buffer>;
}

/**
 * Draws the card that each page names as `og:image`, from the page's own title, after the build. A title with a character
 * that has no outline yet gives a card with the site's name alone, and a warning that says what to do.
 */
export function socialCards(): AstroIntegration {
  return {
    name: 'social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const font = JSON.parse(
          readFileSync(new URL('card-glyphs.json', import.meta.url), 'utf8'),
        ) as Glyphs;
        const sharp = fromAstro('sharp') as (svg: Buffer) => Sharp;
        const drawn = new Set<string>();
        for (const { path, html } of builtPages(folder)) {
          const card = readCard(html);
          if (!card || drawn.has(card.image)) continue;
          drawn.add(card.image);
          const lost = missing(font, card.kicker + card.title + card.site);
          if (lost.length > 0) {
            logger.warn(
              `${path}: no outline for ${lost.join(' ')}; run node src/build/make-card-glyphs.ts`,
            );
          }
          const text = lost.length > 0 ? { kicker: '', title: card.site, site: '' } : card;
          const png = sharp(Buffer.from(cardSvg(font, text))).png({
            palette: true,
            colours: 32,
            effort: 8,
          });
          const file = join(folder, card.image);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await png.toBuffer());
        }
        logger.info(`${drawn.size} cards drawn`);
      },
    },
  };
}

/** What the card of a page says, from the page's own head; undefined for a page without one. */
export function readCard(html: string): (CardText & { readonly image: string }) | undefined {
  const meta = (name: string) =>
    plain(new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  const image = meta('image');
  if (!image) return undefined;
  const kicker = /<p class="kicker">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
  const parts = [...kicker.matchAll(/>([^<]+)</g)]
    .map((match) => plain(match[1] ?? '').trim())
    .filter(Boolean);
  const title = meta('title');
  const site = meta('site_name');
  return {
    image: new URL(image).pathname,
    kicker: parts.slice(0, 2).join('  ·  '),
    title,
    site: site === title ? '' : site,
  };
}
