import { describe, expect, it } from 'vitest';
import { below } from '#widgets/dependency-explorer/dependency-explorer.below.text.ts';
import { stepsOf } from '#widgets/dependency-explorer/dependency-explorer.steps.ts';
import { chineseFaults, englishFaults } from '../../support/bilingual.ts';
import { languages } from './explorer.ts';

const all = await Promise.all(
  languages.map(({ shown, landmarks, words, parts, locale }) =>
    stepsOf(shown, landmarks, { words, parts, below: below[locale] }),
  ),
);

describe('the steps on paper', () => {
  it('mark the same in both languages, and each says something in its own', () => {
    const [en = [], zh = []] = all;
    expect(zh.map(({ told }) => [...told.marks])).toEqual(en.map(({ told }) => [...told.marks]));
    expect(en.flatMap(({ words }) => englishFaults(words, 'step'))).toEqual([]);
    expect(zh.flatMap(({ words }) => chineseFaults(words, 'step'))).toEqual([]);
    for (const steps of [en, zh]) expect(new Set(steps.map(({ words }) => words)).size).toBe(6);
  });
  it('begin with a map on which nothing is marked, and end with one on which everything runs', () => {
    const [en = []] = all;
    expect(en[0]?.told.marks.size).toBe(0);
    const last = [...(en.at(-1)?.told.marks.values() ?? [])];
    expect(last.length).toBe(languages[0].shown.graph.components.length);
    expect(new Set(last.map(({ sign }) => sign))).toEqual(new Set(['runs']));
  });
});
