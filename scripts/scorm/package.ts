import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Course } from './adapter.ts';
import { manifestOf } from './manifest.ts';
import { relativePage, relativeScript } from './relative.ts';

/**
 * What only a host of its own needs: its configuration, the list of pages for search engines, and the pages of a session with its relay and
 * answers, which need the root of a host.
 */
const LEFT_OUT =
  /^(?:_headers|_redirects|_?nginx\/.*|robots\.txt|sitemap[\w-]*\.xml|404\.html|join.*|session.*|(?:en|zh)\/(?:session|follow|feed\.xml).*)$/;

const titles = { en: 'How a Region Is Built', zh: '一个区域是怎样建成的' } as const;

/**
 * All files of the package by path, texts as UTF-8.
 * @param dist the built site
 * @param checks the folder with the check questions, `content/checks`
 */
export function packageFiles(
  dist: string,
  checks: string,
  locale: keyof typeof titles,
): Map<string, Uint8Array> {
  const files = new Map(siteFiles(dist));
  const title = titles[locale];
  const add = (path: string, text: string) => files.set(path, new TextEncoder().encode(text));
  add('scorm/index.html', launchPage(title, locale));
  add('scorm/course.js', `const course = ${JSON.stringify(courseOf(checks))};\n`);
  for (const name of ['adapter', 'launch', 'links']) add(`scorm/${name}.js`, browserScript(name));
  add('imsmanifest.xml', manifestOf(title, 'scorm/index.html', [...files.keys()].sort()));
  return files;
}

function siteFiles(dist: string): [string, Uint8Array][] {
  const paths = pathsIn(dist);
  const known = new Set(paths);
  return paths.map((path) => [path, fileOf(dist, path, (file) => known.has(file))]);
}

function pathsIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LEFT_OUT.test(path));
}

function fileOf(dist: string, path: string, has: (file: string) => boolean): Uint8Array {
  const bytes = readFileSync(join(dist, path));
  const text = () => bytes.toString('utf8');
  if (path.endsWith('.html')) return Buffer.from(relativePage(text(), path, has));
  return /^_astro\/.*\.js$/.test(path) ? Buffer.from(relativeScript(text())) : bytes;
}

/** The right options of all check questions. */
export function courseOf(checks: string): Course {
  const chapters = readdirSync(checks)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { checks: all } = JSON.parse(readFileSync(join(checks, name), 'utf8')) as {
        checks: { id: string; options: { id: string; right?: true }[] }[];
      };
      const right = all.map(({ id, options }) => [id, options.find((one) => one.right)?.id ?? '']);
      return [name.replace(/\.json$/, ''), Object.fromEntries(right)] as const;
    });
  return Object.fromEntries(chapters);
}

function browserScript(name: string): string {
  const source = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8');
  return stripTypeScriptTypes(source).replaceAll("'./adapter.ts'", "'./adapter.js'");
}

const launchPage = (title: string, locale: string) => `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
    <script src="course.js"></script>
    <script type="module" src="launch.js"></script>
  </head>
  <body><iframe title="${title}" data-src="../${locale}/index.html"></iframe></body>
</html>
`;
