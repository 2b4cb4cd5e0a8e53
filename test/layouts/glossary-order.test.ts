import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { byLetter } from '../../src/layouts/glossary-order.ts';
import { glossaryEntry } from '../../src/reading/schemas.ts';

const glossary = z
  .array(glossaryEntry)
  .parse(JSON.parse(readFileSync('content/glossary.json', 'utf8')));
const letterIn = (locale: 'en' | 'zh', term: string): string | undefined =>
  byLetter(glossary, locale).find(({ entries }) =>
    entries.some((entry) => entry.term[locale] === term),
  )?.letter;

test.each(['en', 'zh'] as const)(
  'in %s every word stands once, under a letter from A to Z',
  (locale) => {
    const groups = byLetter(glossary, locale);
    const letters = groups.map(({ letter }) => letter);
    expect(letters).toEqual([...new Set(letters)].sort());
    for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/);
    const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...ids].sort()).toEqual(glossary.map(({ id }) => id).sort());
  },
);

test.each([
  ['分区', 'F'],
  ['可用区', 'K'],
  ['区域', 'Q'],
  ['本地扩展区', 'B'],
  ['循环依赖', 'X'],
  ['引导（自举）', 'Y'],
  ['专用本地扩展区', 'Z'],
  ['拓扑序', 'T'],
  ['数据平面', 'S'],
  // Read tán here, while the order alone would take it for dàn.
  ['弹性网络接口', 'T'],
  ['Franken实例', 'F'],
  ['AWS Outposts', 'A'],
])('%s is looked up under %s', (term, letter) => {
  expect(letterIn('zh', term)).toBe(letter);
});

test('within a letter the order is that of the dictionary', () => {
  const under = (letter: string) =>
    byLetter(glossary, 'zh')
      .find((group) => group.letter === letter)
      ?.entries.map(({ term }) => term.zh);
  expect(under('L')).toEqual(['令牌桶']);
  const q = under('Q') ?? [];
  expect(q.indexOf('启动路径')).toBeLessThan(q.indexOf('强连通分量'));
  expect(q.indexOf('强连通分量')).toBeLessThan(q.indexOf('区域'));
  expect(q.indexOf('区域')).toBeLessThan(q.indexOf('全球服务'));
});
