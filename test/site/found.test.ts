import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { chapters } from '../support/built-figures.ts';
import { dist, htmlOf } from '../support/dist.ts';

const text = (path: string) => readFileSync(join(dist, path), 'utf8');
const cases = locales.flatMap((locale) => chapters.map((slug) => ({ locale, slug })));

test.each(locales)('the feed in %s has every chapter of the language', (locale) => {
  const feed = text(`${locale}/feed.xml`);
  const links = [...feed.matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(
    ([, link = '']) => new URL(link).pathname,
  );
  expect(links).toEqual(chapters.map((slug) => `/${locale}/chapters/${slug}/`));
  expect(htmlOf(`/${locale}/`)).toContain(`/${locale}/feed.xml`);
});

test('llms.txt leads to the text of every chapter in every language', () => {
  const links = [...text('llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(
    ([, link = '']) => new URL(link).pathname,
  );
  for (const { locale, slug } of cases) expect(links).toContain(`/${locale}/chapters/${slug}.md`);
  const missing = links.filter((path) => !existsSync(join(dist, path)));
  expect(missing).toEqual([]);
});

test.each(cases)('$locale $slug is told in plain Markdown, without a tag', ({ locale, slug }) => {
  const markdown = text(`${locale}/chapters/${slug}.md`);
  expect(markdown).toMatch(/^# \S/);
  expect(markdown.length).toBeGreaterThan(1500);
  expect(markdown).not.toMatch(/^import /m);
  expect(markdown.match(/<\/?[A-Z]\w*/g)).toBeNull();
});

test.each(cases)('$locale $slug says to search engines what it is', ({ locale, slug }) => {
  const path = `/${locale}/chapters/${slug}/`;
  const html = htmlOf(path);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const data = JSON.parse(json) as { url: string; inLanguage: string; name: string };
  expect(new URL(data.url).pathname).toBe(path);
  expect(html).toContain(`<html lang="${data.inLanguage}"`);
  expect(data.name).not.toBe('');
});
