import { createServer, request } from 'node:http';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
let site: Served;

beforeAll(async () => {
  mkdirSync(join(dir, 'en', 'about'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'start');
  writeFileSync(join(dir, '404.html'), 'no such page');
  writeFileSync(join(dir, 'en', 'about', 'index.html'), `<p>${'words '.repeat(1000)}</p>`);
  writeFileSync(join(dir, 'app.js'), 'export {}');
  writeFileSync(join(dir, '_headers'), '/*\n  X-Frame-Options: DENY\n');
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(dir, { recursive: true });
});

test('pages come compressed, typed, and with the headers of the host file', async () => {
  const response = await fetch(`${site.url}/en/about/`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(await response.text()).toContain('words');
});

test('a browser that takes brotli gets brotli', async () => {
  const response = await fetch(`${site.url}/en/about/`, { headers: { 'accept-encoding': 'br' } });
  expect(response.headers.get('content-encoding')).toBe('br');
});

test('scripts have the type that browsers insist on', async () => {
  const response = await fetch(`${site.url}/app.js`);
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
});

test('an unknown path gets the 404 page, with the headers', async () => {
  const response = await fetch(`${site.url}/nowhere`);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-frame-options')).toBe('DENY');
  expect(await response.text()).toBe('no such page');
});

test('a folder without its slash leads to the one with it, and keeps the query', async () => {
  const response = await fetch(`${site.url}/en/about?s=1`, { redirect: 'manual' });
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe('/en/about/?s=1');
});

test('the host file itself is not served', async () => {
  expect((await fetch(`${site.url}/_headers`)).status).toBe(404);
});

test.each([
  '//',
  '/%',
  '/../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/\\..\\x',
  '//evil.example/en',
])('the odd path %s does no harm', async (path) => {
  expect(await statusOf(path)).toBe(404);
  expect((await fetch(`${site.url}/`)).status).toBe(200);
});

test('a taken port makes it take the next free one', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const second = await serve({ dir, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
  other.close();
});

test('a folder without a site is refused with what to do', async () => {
  await expect(serve({ dir: join(dir, 'en'), port: 0 })).rejects.toThrow(
    'Run "npm run build" first',
  );
});

/** Asks for a path exactly as written; fetch would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}
