import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/header-rules.ts';
import { headersFile, nginxMap, sectionOf } from '../../src/build/header-files.ts';

const paths = [
  '/',
  '/404.html',
  '/en/',
  '/zh/chapters/',
  '/zh/chapters/07-x/',
  '/en/labs/theatre/',
];
const policies = new Map(paths.map((path) => [sectionOf(path), `default-src 'none'`]));
const rules = parseHeaderRules(headersFile(policies));
const policyOf = (path: string) => headersFor(rules, path).get('content-security-policy');

test('every page has one policy, and only labs may be framed', () => {
  for (const path of paths) {
    const framed = path.includes('/labs/') ? '*' : "'none'";
    expect(policyOf(path), path).toBe(`default-src 'none'; frame-ancestors ${framed}`);
  }
});

test('every file carries the plain headers; files with a hash in their name may be kept for ever', () => {
  const headers = headersFor(rules, '/_astro/page.abc.css');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('referrer-policy')).toBeDefined();
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('cache-control')).toContain('immutable');
  // What counts is a worker's file: its policy is its own, and it alone may run WebAssembly.
  expect(policyOf('/_astro/search.worker.abc.js')).toContain(
    "script-src 'self' 'wasm-unsafe-eval'",
  );
  for (const path of paths) expect(policyOf(path), path).not.toContain('wasm');
});

test('only the files that pages are made of may be read from other origins', () => {
  const readers = (path: string) => headersFor(rules, path).get('access-control-allow-origin');
  expect(readers('/_astro/page.abc.js')).toBe('*');
  for (const path of paths) expect(readers(path), path).toBeUndefined();
});

test('nginx gets the same policies, and knows the index files behind the folders', () => {
  const map = nginxMap(policies);
  expect(map).toContain('"/en/index.html" "default-src');
  expect(map).toContain('"~^/_astro/" "*";');
  expect(map).toContain(`"~^/en/labs/" "default-src 'none'; frame-ancestors *"`);
});
