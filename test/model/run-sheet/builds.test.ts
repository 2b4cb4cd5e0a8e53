import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, LEAST_EXPECTED } from '#model/run-sheet/agreement.ts';
import { buildOf, expectedHours, tallyOf, together, workOf } from '#model/run-sheet/builds.ts';
import { mistakeDistribution, oddsFor, PARTS } from '#model/run-sheet/distribution.ts';
import { discoveryOf, HOURS_PER_SUSPECT, hoursOf, placeOf } from '#model/run-sheet/sheet.ts';
import { anyOdds, anySheet, sheet } from './sheets.ts';
import { frozen } from '../support.ts';

const BUILDS = 10_000;
const number = fc.integer({ min: 1, max: BUILDS });

/** The 99.9th percentile of chi-square, by Wilson and Hilferty; within 1 % of the tables from 3 degrees on. */
const limit = (freedom: number) => {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + 3.09 * Math.sqrt(part)) ** 3;
};

describe('a build', () => {
  it('is the same every time, and changes nothing', () => {
    fc.assert(
      fc.property(anySheet, number, fc.nat({ max: 30 }), (any, seed, tenths) => {
        const odds = frozen(oddsFor(frozen(any), tenths));
        expect(buildOf(any, odds, seed)).toEqual(buildOf(any, odds, seed));
      }),
    );
  });
  it('loses mistakes with more care and never gains one', () => {
    fc.assert(
      fc.property(number, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (seed, one, other) => {
        const made = (tenths: number) =>
          buildOf(sheet, oddsFor(sheet, tenths), seed).mistakes.map((it) => it.made);
        const [careful, careless] = [Math.min(one, other), Math.max(one, other)];
        expect(made(careless)).toEqual(expect.arrayContaining(made(careful)));
      }),
    );
  });
  it('without chance has no mistake, with certainty all', () => {
    expect(buildOf(sheet, oddsFor(sheet, 0), 7)).toEqual({
      number: 7,
      mistakes: [],
      hours: hoursOf(sheet),
    });
    const every = sheet.map(() => PARTS);
    expect(buildOf(sheet, every, 7).mistakes).toHaveLength(sheet.length);
  });
});

describe('the work of a build', () => {
  it('has every step once for the first time, in order, and notices every mistake once, where it shows', () => {
    fc.assert(
      fc.property(anySheet, number, (any, seed) => {
        const build = buildOf(any, oddsFor(any, 10), seed);
        const work = workOf(any, build);
        const first = work.filter(({ again }) => again === null).map(({ step }) => step);
        expect(first).toEqual(any.map(({ id }) => id));
        const noticed = work.flatMap((line) => line.noticed.map((found) => [line.step, found]));
        expect(noticed).toHaveLength(build.mistakes.length);
        for (const [step, found] of noticed as [string, (typeof build.mistakes)[0]][]) {
          expect(step).toBe(found.noticed ?? any.at(-1)!.id);
        }
      }),
    );
  });
  it('takes the hours of the build, the search included', () => {
    fc.assert(
      fc.property(anySheet, number, (any, seed) => {
        const build = buildOf(any, oddsFor(any, 10), seed);
        const hours = workOf(any, build).reduce(
          (sum, { step }) => sum + any[placeOf(any, step)]!.hours,
          0,
        );
        const search = build.mistakes.reduce(
          (sum, found) => sum + HOURS_PER_SUSPECT * found.suspects.length,
          0,
        );
        expect(hours + search).toBe(build.hours);
      }),
    );
  });
  it('goes back at once: after the step that failed come the steps done again', () => {
    const all = sheet.map(({ id }) => (id === 'M15' ? PARTS : 0));
    const work = workOf(sheet, buildOf(sheet, all, 1)).map(({ step }) => step);
    const stopped = discoveryOf(sheet, 'M15').noticed!;
    const at = work.indexOf(stopped);
    const again = discoveryOf(sheet, 'M15').again;
    expect(work.slice(at + 1, at + 1 + again.length)).toEqual(again);
    expect(work).toHaveLength(sheet.length + again.length);
  });
});

describe('10,000 builds', () => {
  it('are counted in pieces as at once, and as one by one', () => {
    fc.assert(
      fc.property(anyOdds(8), fc.integer({ min: 1, max: 200 }), (odds, cut) => {
        const whole = tallyOf(odds, 1, 200);
        expect(together(tallyOf(odds, 1, cut), tallyOf(odds, cut + 1, 200))).toEqual(whole);
        expect(whole.reduce((sum, count) => sum + count, 0)).toBe(200);
      }),
      { numRuns: 30 },
    );
    const odds = oddsFor(sheet, 10);
    const counted = tallyOf(odds, 1, 300);
    for (const [mistakes, builds] of counted.entries()) {
      const same = Array.from({ length: 300 }, (_, at) => buildOf(sheet, odds, at + 1)).filter(
        (build) => build.mistakes.length === mistakes,
      );
      expect(same).toHaveLength(builds);
    }
  });

  it('agree with the exact distribution within sampling error, at every error rate', () => {
    for (let tenths = 0; tenths <= 30; tenths += 1) {
      const odds = oddsFor(sheet, tenths);
      const found = agreementOf(mistakeDistribution(odds), tallyOf(odds, 1, BUILDS));
      expect(found.builds).toBe(BUILDS);
      if (found.freedom >= 2) expect(found.chiSquare).toBeLessThan(limit(found.freedom));
    }
  });
  it('err at each single step as often as its odds say', () => {
    const odds = oddsFor(sheet, 10);
    for (const [step, parts] of odds.entries()) {
      const alone = odds.map((_, at) => (at === step ? parts : 0));
      const [right = 0, wrong = 0] = tallyOf(alone, 1, BUILDS);
      const { cells } = agreementOf([1 - parts / PARTS, parts / PARTS], [right, wrong]);
      expect(Math.abs(cells[1]!.deviation), sheet[step]!.id).toBeLessThan(4);
    }
  });
  it('take as many hours on average as the odds and the costs add up to', () => {
    const odds = oddsFor(sheet, 10);
    const hours = Array.from({ length: BUILDS }, (_, at) => buildOf(sheet, odds, at + 1).hours);
    const mean = hours.reduce((sum, each) => sum + each, 0) / BUILDS;
    const spread = Math.sqrt(
      hours.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (BUILDS - 1),
    );
    const off = Math.abs(mean - expectedHours(sheet, odds));
    expect(off).toBeLessThan((4 * spread) / Math.sqrt(BUILDS));
  });
});

describe('agreement', () => {
  it('is broken when the odds are not those of the simulation', () => {
    const exact = mistakeDistribution(oddsFor(sheet, 11));
    const found = agreementOf(exact, tallyOf(oddsFor(sheet, 10), 1, BUILDS));
    expect(found.chiSquare).toBeGreaterThan(limit(found.freedom));
    expect(Math.abs(found.cells[found.farthest]!.deviation)).toBeGreaterThan(4);
  });
  it('of a fair coin, by hand', () => {
    const found = agreementOf([0.5, 0.5], [60, 40]);
    expect(found.cells[0]).toMatchObject({ exact: 0.5, simulated: 0.6, error: 0.05 });
    expect(found.cells[0]!.deviation).toBeCloseTo(2, 12);
    expect(found.chiSquare).toBeCloseTo(4, 12);
    expect(found.freedom).toBe(1);
  });
  it('pools cells until each has enough expected builds', () => {
    const found = agreementOf([0.9, 0.06, 0.03, 0.01], [90, 6, 3, 1]);
    // 3 and 1 expected builds stay below the least and are counted with their neighbour.
    expect(LEAST_EXPECTED).toBe(5);
    expect(found.freedom).toBe(1);
    expect(found.chiSquare).toBeCloseTo(0, 12);
  });
  it('needs builds, and as many counts as chances', () => {
    expect(() => agreementOf([1], [0])).toThrow(RangeError);
    expect(() => agreementOf([1], [1, 0])).toThrow(RangeError);
  });
});
