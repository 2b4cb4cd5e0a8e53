import { describe, expect, it } from 'vitest';
import { chineseFaults, englishFaults } from './bilingual.ts';

const LEFTOVERS = /undefined|NaN|Infinity|\[object|\$\{/;

/** What stands in a piece of markup for a reader: no tags and no comments, blanks made single. */
export const plain = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The markup behind the tag that `from` stands in, up to `to`, without comments. Throws where there is none, else a test would compare nothing. */
export function between(html: string, from: string, to: string): string {
  const clean = html.replace(/<!--.*?-->/gs, '');
  const found = clean.indexOf(from);
  if (found < 0) throw new Error(`The markup has no ${from}.`);
  const begin = clean.indexOf('>', found + from.length - 1) + 1;
  const end = clean.indexOf(to, begin);
  if (end < 0) throw new Error(`The markup has no ${to} behind ${from}.`);
  return clean.slice(begin, end);
}

/** The caption's sentence of a rendered figure, as a reader sees it. */
export const sentenceIn = (html: string): string =>
  plain(between(html, 'class="figure-sentence"', '</p>'));

/** A rendered figure says nothing that it does not know, and has no style that the content policy would block. */
export function expectSound(html: string): void {
  expect(html).not.toMatch(LEFTOVERS);
  expect(html).not.toContain(' style=');
}

type Step = string | { readonly words: string };

/** What the steps of a figure in words hold: as many in both languages, none empty or told twice, each in its own language. */
export function stepsLaws(of: {
  readonly en: readonly Step[];
  readonly zh: readonly Step[];
}): void {
  const told = (step: Step) => (typeof step === 'string' ? step : step.words);
  const steps = { en: of.en.map(told), zh: of.zh.map(told) };
  describe('all steps in words', () => {
    it('are as many in both languages, and say something', () => {
      expect(steps.en.length).toBeGreaterThan(0);
      expect(steps.zh).toHaveLength(steps.en.length);
    });
    it.each(['en', 'zh'] as const)(
      'in %s: none is empty or told twice, and none has gaps',
      (locale) => {
        const faultsIn = { en: englishFaults, zh: chineseFaults }[locale];
        expect(new Set(steps[locale]).size).toBe(steps[locale].length);
        for (const step of steps[locale]) {
          expect(step).not.toMatch(LEFTOVERS);
          expect(faultsIn(step, 'step')).toEqual([]);
        }
      },
    );
  });
}
