import { agreementOf, type Agreement } from '#model/run-sheet/agreement.ts';
import { buildOf } from '#model/run-sheet/builds.ts';
import {
  chanceOfAllClean,
  expectedMistakes,
  mistakeDistribution,
  upTo,
} from '#model/run-sheet/distribution.ts';
import { hoursOf } from '#model/run-sheet/sheet.ts';
import { calendarDays, DAYS_OF_YEAR, handsFor, yearOf, type Slot } from '#model/run-sheet/year.ts';
import { BUILDS, MAX_ENGINEERS, type Given, type Scene } from './run-sheet.scene.ts';

/** Mistakes from here on stand in one bar. */
export const LAST = 10;
/** A simulated share farther off than this many standard errors would be a fault of the simulation. */
const ALLOWED = 4;

/** The distribution over all builds, exact and, once they are counted, simulated. */
export interface Distribution {
  /** Chance of 0, 1, … `LAST` or more mistakes. */
  readonly exact: readonly number[];
  readonly expected: number;
  readonly clean: number;
  readonly cleanThrice: number;
  /** Bar in which the reader's own build stands. */
  readonly own: number;
  readonly agreement: Agreement | null;
}

export function distributionOf(scene: Scene, tally: readonly number[] | null): Distribution {
  const exact = upTo(mistakeDistribution(scene.odds), LAST);
  return {
    exact,
    expected: expectedMistakes(scene.odds),
    clean: chanceOfAllClean(scene.odds, 1),
    cleanThrice: chanceOfAllClean(scene.odds, 3),
    own: Math.min(LAST, scene.build.mistakes.length),
    agreement: tally && agreementOf(exact, upTo(tally, LAST)),
  };
}

/** Whether simulation and exact values agree within what chance allows. */
export function agrees({ cells, farthest }: Agreement): boolean {
  return Math.abs(cells[farthest]?.deviation ?? 0) <= ALLOWED;
}

/** A build in the year of an engineer. */
export interface Trip extends Slot {
  /** Calendar days of it without its mistakes. */
  readonly planned: number;
  readonly mistakes: number;
}

/** A year by hand beside a year of the 2025 way. */
export interface Year {
  /** For each engineer the builds, one after another. */
  readonly byHand: readonly (readonly Trip[])[];
  readonly doneByHand: number;
  /** In the builds that are done. */
  readonly mistakes: number;
  /** For each borrowed place the builds. */
  readonly fromAfar: readonly (readonly Slot[])[];
  readonly doneFromAfar: number;
  /** Engineers needed to build as many by hand; null when even the most that the figure knows are too few. */
  readonly needed: number | null;
}

/** The reader's build comes first, then the builds with the next numbers. */
export function yearsOf({ sheet, afar }: Given, { choices, odds }: Scene): Year {
  const planned = calendarDays(hoursOf(sheet));
  const nth = (index: number) => {
    const number = ((choices.build - 1 + index) % BUILDS) + 1;
    return buildOf(sheet, odds, number);
  };
  const trip = (index: number) => ({
    id: String(index + 1),
    days: calendarDays(nth(index).hours),
  });
  const borrowed = (index: number) => ({ id: String(index + 1), days: afar.days });
  const hand = yearOf(trip, choices.engineers);
  const far = yearOf(borrowed, afar.places);
  const byHand = hand.lists.map((list) =>
    list.map((slot): Trip => ({
      ...slot,
      planned,
      mistakes: nth(Number(slot.id) - 1).mistakes.length,
    })),
  );
  return {
    byHand,
    doneByHand: hand.done,
    mistakes: byHand
      .flat()
      .reduce((sum, { mistakes, end }) => sum + (end <= DAYS_OF_YEAR ? mistakes : 0), 0),
    fromAfar: far.lists,
    doneFromAfar: far.done,
    needed: handsFor(far.done, trip, MAX_ENGINEERS),
  };
}
