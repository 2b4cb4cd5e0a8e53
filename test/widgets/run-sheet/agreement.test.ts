import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import RunSheet from '#widgets/run-sheet/RunSheet.svelte';
import { below } from '#widgets/run-sheet/run-sheet.below.text.ts';
import { en } from '#widgets/run-sheet/run-sheet.en.text.ts';
import { hasRoom, isTold } from '#widgets/run-sheet/run-sheet.geometry.ts';
import { givenFor } from '#widgets/run-sheet/run-sheet.given.ts';
import { later as parts } from '#widgets/run-sheet/run-sheet.later.ts';
import { distributionOf, LAST, yearsOf } from '#widgets/run-sheet/run-sheet.results.ts';
import { numberOf, sceneOf } from '#widgets/run-sheet/run-sheet.scene.ts';
import { risksInWords, stepsOf } from '#widgets/run-sheet/run-sheet.steps.ts';
import { zh } from '#widgets/run-sheet/run-sheet.zh.text.ts';
import { start, states, tallyAt } from './given.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

/** Plain text of a piece of markup, blanks made single. */
const plain = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');
const between = (html: string, from: string, to: string) => {
  const begin = html.indexOf(from);
  return begin < 0 ? '' : html.slice(begin, html.indexOf(to, begin));
};
const pieces = (html: string, tag: string) =>
  html
    .split(new RegExp(`<${tag}(?=[ >])`))
    .slice(1)
    .map((piece) => plain(`<i${piece.split(`</${tag}>`)[0] ?? ''}`));

describe.each(languages)('picture, table and sentence agree in %s', (locale, text) => {
  const given = givenFor(locale);

  it.each(states)('%s', (_name, changed) => {
    const choices = { ...start, ...changed };
    const scene = sceneOf(given, choices);
    const tally = tallyAt(choices.tenths);
    const { body } = render(RunSheet, { props: { text, given, choices, tally, parts } });
    expect(body).not.toMatch(/ style=|undefined|NaN|Infinity|\[object/);
    const sentence = plain(between(body, 'class="figure-sentence"', '</p>'));
    const table = pieces(between(body, '<tbody', '</tbody>'), 'tr');

    if (choices.view === 'sheet') {
      const lines = pieces(between(body, 'class="sheet', '</ol>'), 'li');
      expect([lines.length, table.length]).toEqual([30, 30]);
      for (const [index, row] of scene.rows.entries()) {
        for (const part of [lines[index], table[index]]) expect(part).toContain(row.step.name);
        expect(lines[index]!.split('✓')).toHaveLength(row.ticks + 1);
        if (row.made) {
          const { noticed } = row.made;
          const told = text.madeHere(noticed === null ? null : numberOf(given, noticed));
          for (const part of [lines[index], table[index]]) expect(part).toContain(told);
        }
        for (const found of row.noticed) {
          const tell = found.noticed === null ? text.noticedAfter : text.noticedHere;
          const told = tell(numberOf(given, found.made), found.hours);
          for (const part of [lines[index], table[index]]) expect(part).toContain(told);
        }
      }
      for (const { hours } of scene.justNow) expect(sentence).toContain(text.hours(hours));
      if (scene.next && scene.ticks > 0) {
        expect(sentence).toContain(scene.rows.find((row) => row.state === 'next')!.step.name);
      }
    } else if (choices.view === 'builds') {
      const { exact, agreement, clean } = distributionOf(scene, tally);
      const picture = between(body, 'class="chart', 'figure-twin');
      expect(picture.split('class="dot')).toHaveLength(exact.length + 1);
      for (const [mistakes, share] of exact.entries()) {
        const line = table[mistakes]!;
        expect(line).toContain(text.chart.bar(mistakes, mistakes === LAST));
        expect(line).toContain(text.percent(share));
        expect(line).toContain(text.percent(agreement!.cells[mistakes]!.simulated));
        if (isTold(share)) expect(plain(picture)).toContain(text.chart.share(share));
      }
      expect(sentence).toContain(text.percent(clean));
    } else {
      const year = yearsOf(given, scene);
      const picture = between(body, 'figure-stage', 'figure-twin');
      const bars = [...year.byHand, ...year.fromAfar];
      expect(pieces(picture, 'li')).toHaveLength(bars.length);
      expect(table).toHaveLength(bars.length);
      for (const [index, list] of bars.entries()) {
        const drawn = pieces(picture, 'li')[index]!;
        for (const { id, start: from, end } of list) {
          if (hasRoom(from, end)) expect(drawn).toMatch(new RegExp(`\\b${id}\\b`));
        }
        for (const { days } of list) expect(table[index]).toContain(String(days));
      }
      expect(sentence).toContain(text.sentence.afar(given.afar.places, year.doneFromAfar));
      const finished = table.reduce((sum, line) => sum + Number(/(\d+) *$/.exec(line)![1]), 0);
      expect(finished).toBe(year.doneByHand + year.doneFromAfar);
    }
  });

  it('all steps in words: thirty risks, and what comes of them, none empty, no leftovers', () => {
    const risks = risksInWords(given, below[locale]);
    const steps = stepsOf(given, text, below[locale]);
    const states = steps.map(({ words }) => words);
    expect(risks).toHaveLength(30);
    expect(new Set(steps.map(({ scene }) => scene.stage + scene.choices.view))).toEqual(
      new Set(['bettingsheet', 'workingsheet', 'donesheet', 'donebuilds', 'doneyear']),
    );
    for (const step of [...risks, ...states]) {
      expect(step).not.toMatch(/undefined|NaN|\$\{|\[object|^\s*$/);
      if (locale === 'en') expect(step).not.toMatch(/\p{Script=Han}/u);
      else expect(step).not.toMatch(/\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u);
    }
    for (const step of risks) expect(states.join('')).not.toContain(step);
  });
});

it('while the builds are being counted, the figure says so and shows no dot', () => {
  const choices = { ...start, view: 'builds' } as const;
  const props = { text: en, given: givenFor('en'), choices, parts };
  const { body } = render(RunSheet, { props });
  expect(body).toContain(en.sentence.counting);
  expect(body).not.toContain('class="dot');
});
