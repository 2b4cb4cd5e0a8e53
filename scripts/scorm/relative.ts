import { posix } from 'node:path';

/*
 * A learning system serves a package from a folder whose address nobody knows, and often without an index file for a folder. So
 * what begins at the root of the host becomes relative, and what ends in a slash names its file.
 */

/** Attributes that hold addresses in what Astro writes. */
const ATTRIBUTES = /\s(href|src|component-url|renderer-url|before-component-url)="(\/[^"]*)"/g;

const LINK = /<a\b([^>]*?)\shref="(\/[^/"][^"]*|\/)"([^>]*)>([^]*?)<\/a>/g;
const absent = { en: 'not in this package', zh: '本包中没有' };

/**
 * The page at `path` (from the root, `en/index.html`) with relative addresses. A link to a file that the package does not have is no link
 * any more, and says so.
 * @param has whether a file is in the package, by its path
 */
export function relativePage(html: string, path: string, has: (file: string) => boolean): string {
  const note = absent[path.startsWith('zh/') ? 'zh' : 'en'];
  const inside = relativeAddress('/scorm/links.js', path);
  return html
    .replace(LINK, (whole, before: string, address: string, after: string, words: string) =>
      has(fileAt(address))
        ? whole
        : `<span${before}${after}>${words} <small>(${note})</small></span>`,
    )
    .replace(ATTRIBUTES, (whole, name: string, address: string) =>
      address.startsWith('//') ? whole : ` ${name}="${relativeAddress(address, path)}"`,
    )
    .replace('</head>', `<script type="module" src="${inside}"></script></head>`);
}

/** The file at an address of the site: `en/index.html` for `/en/?x=1#y`. */
function fileAt(address: string): string {
  const [path = ''] = address.slice(1).split(/[?#]/);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** `/en/glossary/#ec2` as seen from `en/index.html`: `./glossary/index.html#ec2`. */
export function relativeAddress(address: string, from: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const way = posix.relative(posix.dirname(`/${from}`), file);
  return `${way.startsWith('.') ? way : `./${way}`}${rest}`;
}

/**
 * A script of the bundler, in `_astro/`, made relative to itself: its loader of later scripts and styles, the scripts of workers, and the folder
 * of the site as the search is told it.
 */
export function relativeScript(code: string): string {
  return code
    .replace(
      /return(?:\s*["'`]\/["'`]\s*\+\s*(\w+)|\s*`\/\$\{(\w+)\}`)/g,
      (_, plus?: string, template?: string) =>
        `return new URL("../"+${plus ?? template ?? ''},import.meta.url).href`,
    )
    .replace(
      /(["'`])\/_astro\/([\w.-]+\.js)\1/g,
      (_, __, name: string) => `new URL("./${name}",import.meta.url).href`,
    )
    .replace(/\bbase:(["'`])\/\1/g, 'base:new URL("../",import.meta.url).pathname');
}
