import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFiles } from '../../scripts/scorm/package.ts';
import { courseOf } from '../../scripts/scorm/package.ts';
import { dist } from '../support/dist.ts';
import { openPage } from '../support/open-page.ts';

/*
 * The package as a learning system shows it: from a folder somewhere on its host, without index files, inside a frame of a page that has the
 * runtime (scorm-again).
 */
const files = packageFiles(dist, 'content/checks', 'en');
const FOLDER = '/course/7/';
const runtime = readFileSync('node_modules/scorm-again/dist/scorm12.min.js');
const player = `<!doctype html><title>LMS</title><script src="/runtime.js"></script>
  <script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 });</script>
  <iframe id="sco" src="${FOLDER}scorm/index.html" width="1200" height="900"></iframe>`;
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

let host: Server;
let url = '';
beforeAll(async () => {
  host = createServer(({ url: asked = '/' }, response) => {
    const { pathname } = new URL(asked, 'http://lms');
    const found =
      pathname === '/player'
        ? player
        : pathname === '/runtime.js'
          ? runtime
          : pathname.startsWith(FOLDER) && files.get(pathname.slice(FOLDER.length));
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : pathname === '/favicon.ico' ? 204 : 404, {
      'content-type': pathname === '/player' ? 'text/html' : type,
    });
    response.end(found || 'not here');
  });
  await new Promise<void>((up) => host.listen(0, '127.0.0.1', up));
  url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());

test('every address in a page of the package leads to a file of the package', () => {
  const broken = [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html')) return [];
    const html = Buffer.from(bytes).toString('utf8');
    const addresses = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g)];
    return addresses
      .map(([, address = '']) => address.replace(/[?#].*$/, ''))
      .filter((address) => address !== '' && !/^[a-z]+:/.test(address))
      .filter((address) => !files.has(posix.join(posix.dirname(path), address)))
      .map((address) => `${path}: ${address}`);
  });
  expect([...new Set(broken)]).toEqual([]);
  const pages = [...files.keys()].filter((path) => /^(?:en|zh)\/(?:session|follow)/.test(path));
  expect(pages).toEqual([]);
  expect(Buffer.from(files.get('en/index.html')!).toString('utf8')).toContain(
    'not in this package',
  );
});

test('in a learning system a learner searches, answers, and is reported', async () => {
  await using opened = await openPage(`${url}/player`);
  const { page } = opened;
  const site = page.frameLocator('#sco').frameLocator('iframe');
  await site.getByRole('button', { name: /^Search/ }).click();
  await site.getByRole('searchbox').fill('Franken instance');
  await site.locator('.search-results a').first().click();
  await expect
    .poll(() => page.frames().at(-1)?.url())
    .toMatch(/\/course\/7\/en\/(?:chapters|labs|glossary)\/.*index\.html/);
  await page.frames().at(-1)!.waitForLoadState();
  const [chapter = '', checks = {}] = Object.entries(courseOf('content/checks'))[0] ?? [];
  await page.frames().at(-1)!.goto(`${url}${FOLDER}en/chapters/${chapter}/index.html`);
  const [id = '', right = ''] = Object.entries(checks)[0] ?? [];
  const option = site.locator(
    `[data-check="${id}"] [value="${right}"], #check-${id} [value="${right}"]`,
  );
  await option.first().check();
  const told = (name: string) =>
    page.evaluate(
      (of) =>
        (window as unknown as { API: { LMSGetValue(of: string): string } }).API.LMSGetValue(of),
      name,
    );
  await expect.poll(async () => Number(await told('cmi.core.score.raw'))).toBeGreaterThan(0);
  expect(await told('cmi.core.lesson_status')).toBe('incomplete');
  expect(opened.violations).toEqual([]);
  // A page that is left may have been loading still.
  expect(opened.errors.filter((line) => !line.includes('ERR_ABORTED'))).toEqual([]);
});
