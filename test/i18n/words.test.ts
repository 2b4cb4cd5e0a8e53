import { expect, test } from 'vitest';
import { aboutText } from '../../src/i18n/about.text.ts';
import { frameText } from '../../src/i18n/frame.text.ts';
import { practiceText } from '../../src/i18n/practice.text.ts';
import { readingText } from '../../src/reading/reading.text.ts';
import { chineseFaults, englishFaults } from '../support/bilingual.ts';

/** All words of a text object, with the functions called on plain arguments of their kind. */
function words(value: unknown, where: string): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value === 'function')
    return [[where, String((value as (...given: unknown[]) => unknown)(7, 14))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => words(each, `${where}.${key}`));
}

const texts = { frameText, aboutText, practiceText, readingText };

test.each(Object.entries(texts))(
  '%s: each language holds its own words, whole',
  (name, { en, zh }) => {
    expect(words(en, name).flatMap(([where, text]) => englishFaults(text, where))).toEqual([]);
    expect(words(zh, name).flatMap(([where, text]) => chineseFaults(text, where))).toEqual([]);
  },
);

test.each(Object.entries(texts))('%s: both languages say the same things', (name, { en, zh }) => {
  expect(words(zh, name).map(([where]) => where)).toEqual(words(en, name).map(([where]) => where));
});
