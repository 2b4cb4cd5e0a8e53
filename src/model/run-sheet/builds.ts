import { draw } from '../chance.ts';
import { PARTS } from './distribution.ts';
import { discoveryOf, hoursOf, type Discovery, type RunSheet } from './sheet.ts';

/**
 * Builds by the run sheet. A build has a number, and the number is its seed: build 7 has the same mistakes on every
 * machine. A smaller error rate takes mistakes away from a build and never adds one, because the luck of each step stays.
 */
export interface Build {
  readonly number: number;
  /** The mistakes in the order in which they were made. */
  readonly mistakes: readonly Discovery[];
  /** Working hours with all searching and doing again. */
  readonly hours: number;
}

/** One line of work: a step for the first time, or again because of a mistake. */
export interface Work {
  readonly step: string;
  /** The mistake for which it is done again; null when it is done for the first time. */
  readonly again: Discovery | null;
  /** What comes to light when this line is done. */
  readonly noticed: readonly Discovery[];
}

/** Whether step `index` goes wrong in build `number`; `parts` of `PARTS` are its odds. */
function goesWrong(number: number, index: number, parts: number): boolean {
  return draw(number, index, PARTS) < parts;
}

/** @param odds of each step, see `oddsFor` */
export function buildOf(sheet: RunSheet, odds: readonly number[], number: number): Build {
  const mistakes = sheet
    .filter((_, index) => goesWrong(number, index, odds[index] ?? 0))
    .map(({ id }) => discoveryOf(sheet, id));
  const extra = mistakes.reduce((sum, { hours }) => sum + hours, 0);
  return { number, mistakes, hours: hoursOf(sheet) + extra };
}

/**
 * Everything that is done by hand in a build, in order: at the step where a mistake comes to light the work goes back;
 * what is found after the hand-over comes last.
 */
export function workOf(sheet: RunSheet, { mistakes }: Build): Work[] {
  const foundAt = (step: string | null) => mistakes.filter(({ noticed }) => noticed === step);
  const redo = (found: readonly Discovery[]): Work[] =>
    found.flatMap((again) => again.again.map((step) => ({ step, again, noticed: [] })));
  const last = sheet.length - 1;
  return sheet.flatMap(({ id }, at): Work[] => {
    const found = [...foundAt(id), ...(at === last ? foundAt(null) : [])];
    return [{ step: id, again: null, noticed: found }, ...redo(found)];
  });
}

/**
 * How many of the builds `from` to `to` (both included) have 0, 1, … mistakes; as long as the sheet plus one.
 * The parts of a range add up, so that a browser can count in small pieces.
 */
export function tallyOf(odds: readonly number[], from: number, to: number): number[] {
  const tally = Array.from({ length: odds.length + 1 }, () => 0);
  for (let number = from; number <= to; number += 1) {
    let mistakes = 0;
    odds.forEach((parts, index) => {
      if (goesWrong(number, index, parts)) mistakes += 1;
    });
    tally[mistakes] = (tally[mistakes] ?? 0) + 1;
  }
  return tally;
}

/** The tallies of two ranges as one. */
export function together(one: readonly number[], other: readonly number[]): number[] {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, count) => (one[count] ?? 0) + (other[count] ?? 0),
  );
}

/** Working hours that a build takes on average, exactly: the mean of a sum is the sum of the means. */
export function expectedHours(sheet: RunSheet, odds: readonly number[]): number {
  return sheet.reduce(
    (sum, { id }, index) => sum + ((odds[index] ?? 0) / PARTS) * discoveryOf(sheet, id).hours,
    hoursOf(sheet),
  );
}
