import { buildOf, workOf, type Build, type Work } from '#model/run-sheet/builds.ts';
import { AS_ON_THE_SHEET, oddsFor } from '#model/run-sheet/distribution.ts';
import {
  HOURS_PER_SUSPECT,
  placeOf,
  stepOf,
  type Discovery,
  type ManualStep,
} from '#model/run-sheet/sheet.ts';

/** A step with its words, in the language of the page. */
export interface ToldStep extends ManualStep {
  readonly name: string;
  /** What can go wrong at it. */
  readonly mistake: string;
}

/** What the figure is given. */
export interface Given {
  readonly sheet: readonly ToldStep[];
  /** The 2025 way: how many bootstraps the Regions of chapter 7 can lend, and for how many days one is held. */
  readonly afar: { readonly places: number; readonly days: number };
}

export const views = ['sheet', 'builds', 'year'] as const;
export type View = (typeof views)[number];

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  /** Number of the build, which is its seed: 1 to `BUILDS`. */
  readonly build: number;
  /** The reader's error rate in tenths of the sheet's. */
  readonly tenths: number;
  /** Index of the step that the reader expects to go wrong. */
  readonly bet: number | null;
  /** Lines of work done, or the whole build. */
  readonly done: number | 'all';
  readonly view: View;
  readonly engineers: number;
}

export const BUILDS = 10_000;
export const MAX_TENTHS = 30;
export const MAX_ENGINEERS = 6;

/** Build 18 has one mistake that is noticed at once and one that is noticed late: the lesson in a single run. */
export const start: Choices = {
  build: 18,
  tenths: AS_ON_THE_SHEET,
  bet: null,
  done: 0,
  view: 'sheet',
  engineers: 1,
};

/** A line of the sheet as it stands. */
export interface Row {
  readonly step: ToldStep;
  /** From 1, as it is printed. */
  readonly number: number;
  readonly state: 'open' | 'next' | 'done' | 'undone';
  /** How many times it has been ticked. */
  readonly ticks: number;
  readonly isBet: boolean;
  /** The mistake made at it, once that is known. */
  readonly made: Discovery | null;
  /** The mistakes that came to light at it. */
  readonly noticed: readonly Discovery[];
}

export type Stage = 'betting' | 'working' | 'done';

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly stage: Stage;
  readonly odds: readonly number[];
  readonly build: Build;
  readonly rows: readonly Row[];
  /** What is to be done now; null when all is done. */
  readonly next: Work | null;
  /** Ticks so far, and ticks that the build takes in all. */
  readonly ticks: number;
  /** Working hours so far, with all searching. */
  readonly hours: number;
  /** The mistakes known so far, in the order of coming to light. */
  readonly known: readonly Discovery[];
  /** The mistakes that the last tick brought to light. */
  readonly justNow: readonly Discovery[];
}

export function sceneOf({ sheet }: Given, choices: Choices): Scene {
  const odds = oddsFor(sheet, choices.tenths);
  const build = buildOf(sheet, odds, choices.build);
  const work = workOf(sheet, build);
  const ticks = choices.done === 'all' ? work.length : Math.min(choices.done, work.length);
  const past = work.slice(0, ticks);
  const next = work[ticks] ?? null;
  const known = past.flatMap(({ noticed }) => noticed);
  const search = known.reduce((sum, { suspects }) => sum + suspects.length * HOURS_PER_SUSPECT, 0);
  const doing = past.reduce((sum, { step }) => sum + stepOf(sheet, step).hours, 0);
  return {
    choices,
    stage: next === null ? 'done' : ticks === 0 ? 'betting' : 'working',
    odds,
    build,
    rows: sheet.map((step, index) => rowOf({ step, index, past, next, known, bet: choices.bet })),
    next,
    ticks,
    hours: doing + search,
    known,
    justNow: past.at(-1)?.noticed ?? [],
  };
}

interface Moment {
  readonly step: ToldStep;
  readonly index: number;
  readonly past: readonly Work[];
  readonly next: Work | null;
  readonly known: readonly Discovery[];
  readonly bet: number | null;
}

function rowOf({ step, index, past, next, known, bet }: Moment): Row {
  const ticks = past.filter((line) => line.step === step.id).length;
  return {
    step,
    number: index + 1,
    state: stateOf(step.id, ticks, next, past),
    ticks,
    isBet: bet === index,
    made: known.find(({ made }) => made === step.id) ?? null,
    noticed: past.flatMap((line) => (line.step === step.id ? line.noticed : [])),
  };
}

/** A step that a mistake sends back to is undone until it has been done again for that mistake. */
function stateOf(
  id: string,
  ticks: number,
  next: Work | null,
  past: readonly Work[],
): Row['state'] {
  if (next?.step === id) return 'next';
  if (ticks === 0) return 'open';
  const mistake = next?.again;
  if (!mistake?.again.includes(id)) return 'done';
  const redone = past.some((line) => line.step === id && line.again === mistake);
  return redone ? 'done' : 'undone';
}

/** Number of a step as it is printed on the sheet. */
export function numberOf({ sheet }: Pick<Given, 'sheet'>, id: string): number {
  return placeOf(sheet, id) + 1;
}

/** Whether lines of work can be done in this build; a link may claim more than there are. */
export function hasTicks({ sheet }: Given, choices: Choices): boolean {
  if (choices.done === 'all') return true;
  const build = buildOf(sheet, oddsFor(sheet, choices.tenths), choices.build);
  return choices.done < workOf(sheet, build).length;
}
