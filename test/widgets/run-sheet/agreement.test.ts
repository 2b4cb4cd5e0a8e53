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
import { between, expectSound, plain, sentenceIn, stepsLaws } from '../../support/agreement.ts';
import { start, states, tallyAt } from './given.ts';

const languages = [
  ['en', en],
  ['zh', zh],
] as const;

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
    expectSound(body);
    const sentence = sentenceIn(body);
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
      const picture = between(body, 'class="builds-chart', 'figure-twin');
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

  it('tells a risk of each of thirty steps, and what comes of them from the bet to the year', () => {
    const steps = stepsOf(given, text, below[locale]);
    expect(risksInWords(given, below[locale])).toHaveLength(30);
    expect(new Set(steps.map(({ scene }) => scene.stage + scene.choices.view))).toEqual(
      new Set(['bettingsheet', 'workingsheet', 'donesheet', 'donebuilds', 'doneyear']),
    );
  });
});

it('while the builds are being counted, the figure says so and shows no dot', () => {
  const choices = { ...start, view: 'builds' } as const;
  const props = { text: en, given: givenFor('en'), choices, parts };
  const { body } = render(RunSheet, { props });
  expect(body).toContain(en.sentence.counting);
  expect(body).not.toContain('class="dot');
});

const told = (locale: 'en' | 'zh', text: typeof en) => [
  ...risksInWords(givenFor(locale), below[locale]),
  ...stepsOf(givenFor(locale), text, below[locale]),
];
stepsLaws({ en: told('en', en), zh: told('zh', zh) });
