import { posix } from 'node:path';

/*
 * A learning system serves a package from a folder whose address nobody knows, and often without an index file for a folder. So
 * what begins at the root of the host becomes relative, and what ends in a slash names its file.
 */

/** Attributes that hold addresses in what Astro writes. */
const ATTRIBUTES = /\s(href|src|component-url|renderer-url|before-component-url)="(\/[^"]*)"/g;

/** The page at `path` (from the root, `en/index.html`) with relative addresses. */
export function relativePage(html: string, path: string): string {
  return html.replace(ATTRIBUTES, (whole, name: string, address: string) =>
    address.startsWith('//') ? whole : ` ${name}="${relativeAddress(address, path)}"`,
  );
}

/** `/en/glossary/#ec2` as seen from `en/index.html`: `./glossary/index.html#ec2`. */
export function relativeAddress(address: string, from: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const way = posix.relative(posix.dirname(`/${from}`), file);
  return `${way.startsWith('.') ? way : `./${way}`}${rest}`;
}

/** A script of the bundler with its loader of later scripts and styles made relative to the script itself, in `_astro/`. */
export function relativeScript(code: string): string {
  return code.replace(
    /return(?:\s*["'`]\/["'`]\s*\+\s*(\w+)|\s*`\/\$\{(\w+)\}`)/g,
    (_, plus?: string, template?: string) =>
      `return new URL("../"+${plus ?? template ?? ''},import.meta.url).href`,
  );
}
