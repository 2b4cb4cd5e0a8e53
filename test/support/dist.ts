import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

/** The folder of the built site that the tests look at. */
export const dist = process.env['SITE_DIST'] ?? 'dist';

const built = filesBelow(dist, /\.html$/)
  .map((file) => file.slice(dist.length).replace(/\/index\.html$/, '/'))
  .sort();

const isEmbed = (path: string) => path.endsWith('/embed/');

/** Addresses of all pages of the built site, from `/` on, without the embeds; a folder's page ends in a slash. */
export const pages: readonly string[] = built.filter((path) => !isEmbed(path));

/** Addresses of the figures for frames on other sites. */
export const embeds: readonly string[] = built.filter(isEmbed);

/**
 * The pages that a browser has to look at one by one. Labs and embeds differ by their figure only, which has a test of its own;
 * the book is all chapters at once, for which no budget of a page holds, and has its own too.
 */
export const distinctPages: readonly string[] = built.filter(
  (path) => !path.endsWith('/book/') && !/^\/\w+\/labs\/(?!launch-batches\/)[\w-]+\//.test(path),
);

/** The pages in one language that are there for reading, without `/` and the not-found page. */
export const pagesIn = (locale: 'en' | 'zh'): readonly string[] =>
  pages.filter((path) => path.startsWith(`/${locale}/`));

/** What stands in the file of a page. */
export const htmlOf = (path: string): string =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** All values of an attribute in a piece of HTML, entities of addresses resolved. */
export function attributesOf(html: string, name: string): string[] {
  const pattern = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'g');
  return [...html.matchAll(pattern)].map(([, a, b, c]) =>
    (a ?? b ?? c ?? '').replace(/&(amp|#38|#x26);/g, '&'),
  );
}
