import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AS_ON_THE_SHEET,
  chanceOfAllClean,
  expectedMistakes,
  mistakeDistribution,
  oddsFor,
  PARTS,
  upTo,
} from '#model/run-sheet/distribution.ts';
import { anyOdds, sheet } from './sheets.ts';

/** Every way in which a few steps can go right or wrong, each with its chance. */
function byHand(odds: readonly number[]): number[] {
  const chances = Array.from({ length: odds.length + 1 }, () => 0);
  for (let wrong = 0; wrong < 2 ** odds.length; wrong += 1) {
    const steps = odds.map((_, step) => (wrong >> step) % 2);
    const chance = steps.reduce(
      (product, goesWrong, step) => product * Math.abs(1 - goesWrong - odds[step]! / PARTS),
      1,
    );
    chances[steps.reduce((sum, each) => sum + each, 0)]! += chance;
  }
  return chances;
}

describe('the number of mistakes', () => {
  it('is distributed as all ways of going wrong add up to', () => {
    fc.assert(
      fc.property(anyOdds(10), (odds) => {
        const exact = mistakeDistribution(odds);
        expect(exact).toHaveLength(odds.length + 1);
        for (const [count, chance] of byHand(odds).entries()) {
          expect(exact[count]).toBeCloseTo(chance, 12);
        }
      }),
    );
  });
  it('adds up to one and has the sum of the odds as its mean', () => {
    fc.assert(
      fc.property(anyOdds(60), (odds) => {
        const exact = mistakeDistribution(odds);
        const mean = exact.reduce((sum, chance, count) => sum + chance * count, 0);
        expect(exact.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
        expect(mean).toBeCloseTo(expectedMistakes(odds), 9);
      }),
    );
  });
  it('does not care for the order of the steps', () => {
    fc.assert(
      fc.property(anyOdds(20), (odds) => {
        const turned = mistakeDistribution(odds.toReversed());
        for (const [count, chance] of mistakeDistribution(odds).entries()) {
          expect(turned[count]).toBeCloseTo(chance, 12);
        }
      }),
    );
  });
  it('is cut off without losing anything', () => {
    const cut = upTo([0.5, 0.25, 0.125, 0.125], 2);
    expect(cut).toEqual([0.5, 0.25, 0.25]);
    expect(upTo([1], 3)).toEqual([1, 0, 0, 0]);
  });
});

describe('the sheet of São Paulo', () => {
  const odds = oddsFor(sheet, AS_ON_THE_SHEET);
  const exact = mistakeDistribution(odds);
  it('has the odds of the fact sheet (H.2): 1.6 expected; 19, 33 and 27 per cent for none, one and two', () => {
    expect(expectedMistakes(odds)).toBeCloseTo(1.6, 12);
    const [none, one, two] = exact;
    expect(none).toBeCloseTo(0.192, 3);
    expect(one).toBeCloseTo(0.327, 3);
    expect(two).toBeCloseTo(0.268, 3);
    expect(1 - none! - one! - two!).toBeCloseTo(0.213, 3);
  });
  it('usually has one or two mistakes, as the talk says', () => {
    const likeliest = exact.indexOf(Math.max(...exact));
    expect([1, 2]).toContain(likeliest);
    expect(exact[1]! + exact[2]!).toBeGreaterThan(0.5);
  });
  it('stays clean three times in a row about once in 140 (0.7 per cent)', () => {
    expect(chanceOfAllClean(odds, 1)).toBeCloseTo(exact[0]!, 12);
    expect(chanceOfAllClean(odds, 3)).toBeCloseTo(0.007, 3);
  });
});

describe('an error rate', () => {
  it('of half the sheet has half the mistakes, of nought none', () => {
    expect(expectedMistakes(oddsFor(sheet, 5))).toBeCloseTo(0.8, 12);
    expect(mistakeDistribution(oddsFor(sheet, 0))[0]).toBe(1);
  });
  it('is in whole parts for every tenth, and never more than certain', () => {
    for (let tenths = 0; tenths <= 200; tenths += 1) {
      for (const parts of oddsFor(sheet, tenths)) {
        expect(Number.isSafeInteger(parts)).toBe(true);
        expect(parts).toBeLessThanOrEqual(PARTS);
      }
    }
  });
  it('below nought or between tenths is no rate', () => {
    expect(() => oddsFor(sheet, -1)).toThrow(RangeError);
    expect(() => oddsFor(sheet, 2.5)).toThrow(RangeError);
  });
});
