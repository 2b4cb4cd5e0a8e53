import { AS_ON_THE_SHEET, expectedMistakes, oddsFor, PARTS } from '../run-sheet/distribution.ts';
import { placeOf, type RunSheet } from '../run-sheet/sheet.ts';
import { calendarDays, DAYS_OF_YEAR, handsFor, listSchedule } from '../run-sheet/year.ts';
import { blockedOn, type Waiting } from './blocked.ts';
import { hoursOfBuild, withinUsual } from './effort.ts';
import {
  pressedSheet,
  type Brought,
  type Ground,
  type Pressure,
  type Setting,
} from './pressed-sheet.ts';

/** Where the 2010 way breaks, and why. `step` is the step on the sheet at which it shows. */
export type Trouble =
  /** The steps wait for one another; in the loop, the shortest through EC2 itself, each needs the next and the last the first. */
  | {
      readonly kind: 'circle';
      readonly step: string;
      readonly members: readonly string[];
      readonly loop: readonly string[];
      /** Those of the members with whom as the stand-in no circle would be left. */
      readonly openers: readonly string[];
    }
  /** From this step on, more than the usual mistakes are likelier than not. */
  | {
      readonly kind: 'mistakes';
      readonly step: string;
      readonly expected: number;
      readonly usual: number;
    }
  /** The first Region of the year that nobody can finish in it. */
  | {
      readonly kind: 'late';
      readonly step: string;
      readonly region: number;
      readonly start: number;
      readonly hands: number | null;
    }
  /** The step brings something in that has to stay outside. */
  | { readonly kind: 'refused'; readonly step: string; readonly what: Brought }
  /** What the step loads is so many days old when customers come, and so many rows are wrong by then. */
  | { readonly kind: 'stale'; readonly step: string; readonly days: number; readonly rows: number };

export const pressureOf: Readonly<Record<Trouble['kind'], Pressure>> = {
  circle: 'ec2',
  mistakes: 'services',
  late: 'regions',
  refused: 'sovereignty',
  stale: 'opt-in',
};

/** The sheet under pressure: what can be done, what breaks, and the numbers behind it. */
export interface Outcome {
  readonly sheet: RunSheet;
  /** Ids of the steps that can be done in some order, in the order of the sheet. */
  readonly done: readonly string[];
  readonly waiting: readonly Waiting[];
  /** In the order of the sheet. */
  readonly troubles: readonly Trouble[];
  /** The mean number of mistakes in a build. */
  readonly expected: number;
  /** The chance of no more than the usual mistakes in the first 1, 2, … steps. */
  readonly within: readonly number[];
  /** The same for the whole sheet. */
  readonly usual: number;
  /** The chance of none. */
  readonly clean: number;
  /** Calendar days that one person takes for a build, with the mean of all searching and doing again. */
  readonly days: number;
}

/** What becomes of the sheet of 2010 under these pressures. Steps that the setting names are of the sheet. */
export function outcomeOf(ground: Ground, setting: Setting): Outcome {
  const sheet = pressedSheet(ground, setting);
  const odds = oddsFor(sheet, AS_ON_THE_SHEET);
  const days = calendarDays(hoursOfBuild(ground, setting));
  const within = withinUsual(odds);
  const blocked = blockedOn(ground, setting);
  const troubles = [
    ...blocked.troubles,
    ...tooManyMistakes(setting, sheet, odds, within),
    ...tooManyRegions(ground, setting, days),
    ...oldRows(ground, setting, days),
  ];
  return {
    sheet,
    done: blocked.done,
    waiting: blocked.waiting,
    troubles: troubles.sort((a, b) => placeOf(sheet, a.step) - placeOf(sheet, b.step)),
    expected: expectedMistakes(odds),
    within,
    usual: within.at(-1) ?? 1,
    clean: odds.reduce((chance, parts) => chance * (1 - parts / PARTS), 1),
    days,
  };
}

function tooManyMistakes(
  { on }: Setting,
  sheet: RunSheet,
  odds: readonly number[],
  within: readonly number[],
): Trouble[] {
  const at = within.findIndex((chance) => chance < 1 / 2);
  const step = sheet[at];
  if (!on.includes('services') || step === undefined) return [];
  const [expected, usual] = [expectedMistakes(odds), within.at(-1) ?? 1];
  return [{ kind: 'mistakes', step: step.id, expected, usual }];
}

function tooManyRegions({ assumed }: Ground, { on, regions }: Setting, days: number): Trouble[] {
  if (!on.includes('regions')) return [];
  const job = (index: number) => ({ id: String(index + 1), days });
  const jobs = Array.from({ length: regions }, (_, index) => job(index));
  const slots = listSchedule(jobs, assumed.engineers).flat();
  const late = slots
    .filter(({ end }) => end > DAYS_OF_YEAR)
    .sort((a, b) => Number(a.id) - Number(b.id))[0];
  const traveller = assumed.brought.find(({ what }) => what === 'person');
  if (late === undefined || traveller === undefined) return [];
  // With a pair of hands for each Region nobody waits; if that is too late, more do not help.
  const hands = handsFor(regions, job, regions);
  const { step } = traveller;
  return [{ kind: 'late', step, region: Number(late.id), start: late.start, hands }];
}

/** Who stands in for the step that loads them is asked on the day itself, and needs no copy. */
function oldRows({ assumed }: Ground, { on, standIn }: Setting, days: number): Trouble[] {
  if (!on.includes('opt-in') || standIn === assumed.rows) return [];
  return [{ kind: 'stale', step: assumed.rows, days, rows: days * assumed.optInsADay }];
}
