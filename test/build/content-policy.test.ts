import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealPage, unite } from '../../src/build/content-policy.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (policy: string, rest: string) =>
  `<head><meta charset="utf-8"><title>x</title><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

test('a page keeps the hashes of what stands in it, and no others', () => {
  const policy = `default-src 'none'; script-src 'self' '${hash('a()')}' '${hash('b()')}'; style-src 'self' '${hash('p{}')}';`;
  const { html, policy: own } = sealPage(
    page(policy, '<script>a()</script><script src="/b.js"></script>'),
    '/en/',
  );
  expect(own).toBe(`default-src 'none'; script-src 'self' '${hash('a()')}'; style-src 'self'`);
  expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  expect(html.match(/content-security-policy/g)).toHaveLength(1);
});

test('hashes of styles that a library inserts are kept when they are named', () => {
  const policy = `style-src 'self' '${hash('p{}')}';`;
  expect(sealPage(page(policy, ''), '/', [hash('p{}')]).policy).toContain(hash('p{}'));
});

test('data in the page needs no hash', () => {
  const rest = '<script type="application/json">{}</script>';
  expect(sealPage(page("script-src 'self';", rest), '/').policy).toBe("script-src 'self'");
});

test.each([
  [
    page("script-src 'self';", '<script>evil()</script>'),
    'holds an inline script or style that its policy blocks',
  ],
  ['<head><meta charset="utf-8"></head>', 'has no content policy'],
])('a page that would break its policy stops the build', (html, fault) => {
  expect(() => sealPage(html, '/en/')).toThrow(`/en/ ${fault}`);
});

test('the union allows what any page needs', () => {
  expect(unite(["a 'self' 'x'; b 'none'", "a 'self' 'y'; b 'none'"])).toBe(
    "a 'self' 'x' 'y'; b 'none'",
  );
});
