import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakeDistribution, oddsFor } from '#model/run-sheet/distribution.ts';
import { faultsOf, placeOf } from '#model/run-sheet/sheet.ts';
import { yearOf } from '#model/run-sheet/year.ts';
import { givenFor } from '#widgets/run-sheet/run-sheet.given.ts';
import { agrees, distributionOf, yearsOf } from '#widgets/run-sheet/run-sheet.results.ts';
import { MAX_ENGINEERS, MAX_TENTHS } from '#widgets/run-sheet/run-sheet.scene.ts';
import { en } from '#widgets/run-sheet/run-sheet.en.text.ts';
import { zh } from '#widgets/run-sheet/run-sheet.zh.text.ts';
import { after, given, tallyAt } from './given.ts';

describe('the first build teaches what it is for', () => {
  const { build } = after({});
  const gap = ({ made, noticed }: (typeof build.mistakes)[number]) =>
    placeOf(given.sheet, noticed!) - placeOf(given.sheet, made);
  const [soon, late] = build.mistakes;

  it('has the usual one or two mistakes: one noticed at once, one late and far dearer', () => {
    expect(build.mistakes).toHaveLength(2);
    expect(gap(soon!)).toBe(1);
    expect(gap(late!)).toBeGreaterThan(5);
    expect(late!.hours).toBeGreaterThan(5 * soon!.hours);
  });
  it('is not the only kind: among the next ones are a clean build and one found after the hand-over', () => {
    const next = Array.from({ length: 20 }, (_, at) => after({ build: build.number + at }).build);
    expect(next.some(({ mistakes }) => mistakes.length === 0)).toBe(true);
    expect(next.some(({ mistakes }) => mistakes.some((one) => one.noticed === null))).toBe(true);
  });
});

describe('exact and simulated', () => {
  it('agree at every place of the slider', () => {
    for (let tenths = 0; tenths <= MAX_TENTHS; tenths += 1) {
      const { agreement } = distributionOf(after({ tenths }), tallyAt(tenths));
      expect(agrees(agreement!), `${tenths} tenths`).toBe(true);
    }
  });
  it('do not agree when the count is that of another error rate', () => {
    expect(agrees(distributionOf(after({ tenths: 12 }), tallyAt(10)).agreement!)).toBe(false);
  });
  it('the opening bet of the chapter has the answer of the model: about one clean sheet in five', () => {
    const clean = mistakeDistribution(oddsFor(given.sheet, 10))[0]!;
    expect(Math.round(1 / clean)).toBe(5);
    const text = readFileSync('content/checks/05-by-hand.json', 'utf8');
    expect((JSON.parse(text) as { bet: { answer: string } }).bet.answer).toBe('fifth');
    expect(text).toContain('a mistake about once in 19 steps');
    const each = oddsFor(given.sheet, 10).reduce((sum, parts) => sum + parts, 0) / 30 / 10_000;
    expect(Math.round(1 / each)).toBe(19);
  });
});

describe('a year', () => {
  it('holds borrowed places for as long as chapters 4 and 9 say, in places that chapter 7 can lend', () => {
    expect(given.afar.places).toBeGreaterThan(1);
    const { doneFromAfar } = yearsOf(given, after({}));
    const job = (index: number) => ({ id: `${index}`, days: given.afar.days });
    expect(doneFromAfar).toBe(yearOf(job, given.afar.places).done);
    expect(doneFromAfar).toBeGreaterThan(1);
  });
  it('of one engineer never keeps up, and the figure has enough engineers to find out who does', () => {
    for (const tenths of [0, 10, MAX_TENTHS]) {
      const alone = yearsOf(given, after({ tenths }));
      expect(alone.doneByHand).toBeLessThan(alone.doneFromAfar);
      expect(alone.needed).toBeGreaterThan(1);
      expect(alone.needed).toBeLessThanOrEqual(MAX_ENGINEERS);
      const enough = yearsOf(given, after({ tenths, engineers: alone.needed! }));
      expect(enough.doneByHand).toBeGreaterThanOrEqual(enough.doneFromAfar);
    }
  });
  it('brings more Regions with more hands and with more care', () => {
    const done = (tenths: number, engineers: number) =>
      yearsOf(given, after({ tenths, engineers })).doneByHand;
    for (let engineers = 1; engineers <= MAX_ENGINEERS; engineers += 1) {
      expect(done(0, engineers)).toBeGreaterThan(done(MAX_TENTHS, engineers));
      expect(done(10, engineers)).toBeGreaterThanOrEqual(done(MAX_TENTHS, engineers));
    }
  });
  it('begins with the reader’s own build, and the planned part is never longer than the whole', () => {
    const scene = after({ view: 'year', engineers: 2 });
    const { byHand } = yearsOf(given, scene);
    expect(byHand[0]![0]!.mistakes).toBe(scene.build.mistakes.length);
    for (const { planned, days, mistakes } of byHand.flat()) {
      expect(planned).toBeLessThanOrEqual(days);
      expect(planned === days).toBe(mistakes === 0);
    }
  });
});

it('both languages have the same sheet, with all its words', () => {
  const chinese = givenFor('zh');
  expect(faultsOf(chinese.sheet)).toEqual([]);
  for (const [index, { id, skill }] of given.sheet.entries()) {
    const other = chinese.sheet[index]!;
    expect(other.id).toBe(id);
    expect([other.name, other.mistake].join('')).toMatch(/\p{Script=Han}/u);
    for (const words of [en, zh]) expect(words.skills[skill], skill).toBeTruthy();
  }
});
