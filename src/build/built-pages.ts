import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page as the build left it. */
export interface BuiltPage {
  readonly file: string;
  /** The address on the host, such as `/en/chapters/`. */
  readonly path: string;
  readonly html: string;
}

/** All pages below a folder, in the order of their addresses. */
export function builtPages(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = join(dir, name);
      const path = `/${relative(dir, file).split(sep).join('/')}`.replace(
        /(^|\/)index\.html$/,
        '$1',
      );
      return { file, path, html: readFileSync(file, 'utf8') };
    })
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** The value of an attribute, with the few entities that Astro writes there turned back. */
export function plain(text: string): string {
  const signs: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#34': '"',
    '#38': '&',
    '#39': "'",
  };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
