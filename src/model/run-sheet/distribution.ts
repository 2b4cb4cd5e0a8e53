import type { RunSheet } from './sheet.ts';

/**
 * How many mistakes a build has, exactly. Every step may go wrong with its own odds, independently of the others, so the
 * number of mistakes follows the Poisson binomial distribution: the convolution of the steps' own distributions.
 */

/** Chances are whole parts of this, so that every engine draws alike. */
export const PARTS = 10_000;

/** A reader’s error rate against the sheet’s, in tenths: 10 is the sheet’s own, 5 half of it, 0 none at all. */
export type Tenths = number;
export const AS_ON_THE_SHEET: Tenths = 10;

/**
 * The chance of a mistake at each step, in parts of `PARTS`, for somebody who errs `tenths` / 10 times as often as the
 * sheet says.
 *
 * @throws RangeError when `tenths` is not whole and from 0
 */
export function oddsFor(sheet: RunSheet, tenths: Tenths): number[] {
  if (!Number.isSafeInteger(tenths) || tenths < 0) {
    throw new RangeError(`an error rate in tenths is a whole number from 0, not ${tenths}`);
  }
  return sheet.map(({ odds }) => Math.min(PARTS, (odds * tenths * PARTS) / 1000));
}

/**
 * The chance of exactly 0, 1, … n mistakes in n steps. O(n²).
 *
 * @param odds chance of each step, in parts of `PARTS`
 */
export function mistakeDistribution(odds: readonly number[]): number[] {
  let chances = [1];
  for (const parts of odds) {
    const wrong = parts / PARTS;
    const before = chances;
    chances = [...before, 0].map(
      (chance, count) => chance * (1 - wrong) + (before[count - 1] ?? 0) * wrong,
    );
  }
  return chances;
}

/** The mean number of mistakes: the sum of all odds. */
export function expectedMistakes(odds: readonly number[]): number {
  return odds.reduce((sum, parts) => sum + parts, 0) / PARTS;
}

/** The chance that `builds` builds, one after another, have no mistake at all. */
export function chanceOfAllClean(odds: readonly number[], builds: number): number {
  const one = odds.reduce((chance, parts) => chance * (1 - parts / PARTS), 1);
  return one ** builds;
}

/** A distribution cut off at `last`: its last entry is the chance of `last` or more. */
export function upTo(chances: readonly number[], last: number): number[] {
  const head = Array.from({ length: last }, (_, count) => chances[count] ?? 0);
  return [...head, chances.slice(last).reduce((sum, chance) => sum + chance, 0)];
}
