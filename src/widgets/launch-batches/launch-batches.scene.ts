import {
  batchesOf,
  daysBySize,
  expectedDays,
  runOf,
  type Batch,
  type SizePoint,
} from '#model/estate/batches.ts';
import { allUntouched, drift, untouched, type Age } from '#model/estate/drift.ts';
import { coarseGraph, estateOf, type Estate, type EstateSize } from '#model/estate/estate.ts';
import { condensationLayers } from '#model/graph/layers.ts';

export type View = 'launch' | 'drift';

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly view: View;
  /** Services that a batch may hold. */
  readonly size: number;
  /** Odds that a service does not come up on a day, in parts of a thousand. */
  readonly odds: number;
  /** Number of the run: its seed. */
  readonly run: number;
  /** Odds that a need is drawn anew on a day, in parts of ten thousand. */
  readonly change: number;
  readonly day: number;
}

export const start: Choices = { view: 'launch', size: 10, odds: 20, run: 1, change: 100, day: 1 };

/** What a slider may be set to. */
export const ranges = {
  size: { min: 1, max: 60, step: 1 },
  odds: { min: 0, max: 100, step: 5 },
  change: { min: 0, max: 500, step: 25 },
  day: { min: 0, max: 30, step: 1 },
} as const;
export type Dial = keyof typeof ranges;

export const MOST_RUNS = 999;

/** Hundreds of outer and thousands of inner services, as the talk says; the exact numbers are an illustration. */
const SIZE: EstateSize = { outer: 240, innerEach: 12, needsEach: 3 };
const SEED = 7;

let made: { readonly estate: Estate; readonly layers: string[][][] } | undefined;
/** The one estate of the figure, made when it is first asked for. */
function given() {
  if (made === undefined) {
    const estate = estateOf(SEED, SIZE);
    made = { estate, layers: condensationLayers(coarseGraph(estate)) };
  }
  return made;
}

/** The estate in numbers. */
export interface Counts {
  readonly outer: number;
  readonly inner: number;
  readonly needs: number;
  readonly coarseNeeds: number;
  readonly layers: number;
  /** Circles among the outer services. */
  readonly circles: number;
}

export interface Launch {
  readonly batches: readonly Batch[];
  /** Days of each batch in this run. */
  readonly run: readonly number[];
  readonly runDays: number;
  /** On average over all runs, exactly. */
  readonly expected: number;
  readonly curve: readonly SizePoint[];
  readonly best: SizePoint;
}

export interface Drift {
  readonly ages: readonly Age[];
  readonly now: Age;
  /** The exact mean of the needs that nobody has touched, for every day. */
  readonly exact: readonly number[];
  /** The chance that the fine map is right in every need at the end of day 1. */
  readonly wholeNextDay: number;
}

/** What is true under the reader's choices; only the view that is seen is computed. */
export interface Scene {
  readonly choices: Choices;
  readonly counts: Counts;
  readonly launch: Launch | null;
  readonly drift: Drift | null;
}

export function sceneOf(choices: Choices): Scene {
  const { estate, layers } = given();
  return {
    choices,
    counts: countsOf(estate, layers),
    launch: choices.view === 'launch' ? launchOf(layers, choices) : null,
    drift: choices.view === 'drift' ? driftOf(estate, choices) : null,
  };
}

function countsOf(estate: Estate, layers: readonly (readonly (readonly string[])[])[]): Counts {
  return {
    outer: SIZE.outer,
    inner: SIZE.outer * SIZE.innerEach,
    needs: estate.targets.length,
    coarseNeeds: coarseGraph(estate).needs.length,
    layers: layers.length,
    circles: layers.flat().filter((group) => group.length > 1).length,
  };
}

function launchOf(layers: string[][][], { size, odds, run }: Choices): Launch {
  const batches = batchesOf(layers, size);
  const days = runOf(batches, odds, run);
  const curve = daysBySize(layers, odds, ranges.size.max);
  return {
    batches,
    run: days,
    runDays: days.reduce((sum, some) => sum + some, 0),
    expected: expectedDays(batches, odds),
    curve,
    best: curve.reduce((best, point) => (point.days < best.days ? point : best)),
  };
}

let aged: { readonly change: number; readonly ages: readonly Age[] } | undefined;

function driftOf(estate: Estate, { change, day }: Choices): Drift {
  // Moving over the days asks nothing new of the estate.
  if (aged?.change !== change) aged = { change, ages: drift(estate, change, ranges.day.max) };
  const { ages } = aged;
  const now = ages[day];
  if (now === undefined) throw new RangeError(`day ${day} lies beyond the drift`);
  return {
    ages,
    now,
    exact: ages.map((age) => untouched(change, age.day)),
    wholeNextDay: allUntouched(change, 1, estate.targets.length),
  };
}
