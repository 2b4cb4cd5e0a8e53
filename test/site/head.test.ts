import { describe, expect, test } from 'vitest';
import { attributesOf, embeds, htmlOf, pages } from '../support/dist.ts';

interface Head {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly robots: string;
  readonly twins: ReadonlyMap<string, string>;
}

function headOf(path: string): Head {
  const html = htmlOf(path);
  const tags = html.match(/<(html|meta|link)\b[^>]*>/g) ?? [];
  const value = (where: string, name: string): string => {
    const tag = tags.find((text) => text.includes(where)) ?? '';
    return attributesOf(tag, name)[0] ?? '';
  };
  const alternates = tags.filter((tag) => tag.includes('hreflang='));
  return {
    lang: value('<html', 'lang'),
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '',
    description: value('name="description"', 'content'),
    canonical: value('rel="canonical"', 'href'),
    robots: value('name="robots"', 'content'),
    twins: new Map(
      alternates.map((tag) => [
        attributesOf(tag, 'hreflang')[0] ?? '',
        attributesOf(tag, 'href')[0] ?? '',
      ]),
    ),
  };
}

const found = pages.filter((path) => !/^\/404/.test(path));

describe.each(found)('the head of %s', (path) => {
  const head = headOf(path);

  test('names the language of the page', () => {
    const expected = path.startsWith('/zh/')
      ? /^zh-Hans$/
      : path.startsWith('/en/')
        ? /^en$/
        : /^(en|zh-Hans)$/;
    expect(head.lang).toMatch(expected);
  });

  test('has a title and a description', () => {
    expect(head.title).not.toBe('');
    expect(head.description.length).toBeGreaterThan(10);
  });

  test('has its own address as canonical', () => {
    expect(new URL(head.canonical).pathname).toBe(path);
  });

  test('names its twin in the other language, which names it back', () => {
    expect([...head.twins.keys()].sort()).toEqual(['en', 'x-default', 'zh-Hans']);
    const addresses = [...head.twins.values()].map((href) => new URL(href).pathname);
    expect(pages).toEqual(expect.arrayContaining(addresses));
    if (path !== '/') expect(addresses).toContain(path);
  });
});

test.each(embeds)('%s is a copy of the page that its figure has', (path) => {
  const head = headOf(path);
  expect(new URL(head.canonical).pathname).toBe(path.replace(/embed\/$/, ''));
  expect(head.lang).toBe(headOf(path.replace(/embed\/$/, '')).lang);
  expect(head.description.length).toBeGreaterThan(10);
});

test('no two pages of one language share a title', () => {
  const titles = found.map((path) => `${headOf(path).lang}: ${headOf(path).title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('the not-found page names its language and stays out of search', () => {
  const path = pages.find((page) => /^\/404/.test(page));
  if (path === undefined) return;
  expect(headOf(path).lang).not.toBe('');
  expect(headOf(path).robots).toContain('noindex');
});
