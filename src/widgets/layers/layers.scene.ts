import type { Aftermath } from '#model/graph/types.ts';
import { dataCentreId, fateAfter, layersOf, zoneId, type RegionShape } from '#model/layers/fate.ts';
import {
  isSingleDigit,
  reachWithin,
  roundTripOf,
  SINGLE_DIGIT_ENDS,
  type RoundTrip,
  type Way,
} from '#model/layers/light.ts';
import { mapsOf, pairOf, type Mapping, type Pair } from '#model/layers/zone-names.ts';

export type View = 'layers' | 'distance' | 'names';

export const levels = ['region', 'zone', 'data-centre', 'local-zone'] as const;
export type Level = (typeof levels)[number];

/** An invented Region: three zones of one, two and three data centres, and a Local Zone on the last. */
export const shape: RegionShape = { dataCentres: [1, 2, 3], parent: 2 };

/** What the reader may cut, from small to large. */
export const cuts = [
  dataCentreId(shape.parent, 0),
  zoneId(0),
  zoneId(shape.parent),
  'link',
  'local-zone',
  'region',
] as const;

/** Zone names in us-east-1, and as many physical zones behind them (AZ-LIST). */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const MAX_SEED = 99;

/** Ends and steps of the sliders; the index in hundredths. */
export const ranges = {
  km: { min: 1, max: 1200, step: 1 },
  detour: { min: 0, max: 200, step: 10 },
  equipment: { min: 0, max: 3000, step: 50 },
  index: { min: 140, max: 155, step: 1 },
} as const;
export type Dial = keyof typeof ranges;
export const dials = ['km', 'detour', 'equipment', 'index'] as const satisfies readonly Dial[];

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly view: View;
  readonly level: Level;
  readonly cut: string | null;
  /** The index of refraction in hundredths, so that all numbers are whole. */
  readonly way: Readonly<Record<Dial, number>>;
  readonly seed: number;
  readonly mapping: Mapping;
  readonly letters: readonly [number, number];
  /** The physical zone that is struck, from 0; null for none. */
  readonly struck: number | null;
}

export const start: Choices = {
  view: 'layers',
  level: 'region',
  cut: null,
  // About the largest distance that FIB-AZ gives for zones of one Region; glass of a long-distance cable.
  way: { km: 100, detour: 0, equipment: 0, index: 147 },
  seed: 3,
  mapping: 'own',
  letters: [0, 1],
  struck: null,
};

/** What the distance of a row is, for its name. */
export interface Row {
  readonly km: number;
  readonly yours: boolean;
  readonly trip: RoundTrip;
  readonly within: boolean;
}

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly components: readonly string[];
  readonly fate: Aftermath;
  readonly trip: RoundTrip;
  readonly within: boolean;
  /** How far apart two places may be for a round trip of one digit, with the reader's numbers. */
  readonly reach: number;
  readonly rows: readonly Row[];
  readonly maps: readonly [readonly number[], readonly number[]];
  readonly pair: Pair;
}

/** Distances to compare with: next door, a city, the limit for zones of one Region, two Regions. */
const milestones = [1, 10, 100, 1000];

export function sceneOf(choices: Choices): Scene {
  const way: Way = { ...choices.way, index: choices.way.index / 100 };
  const rowOf = (km: number): Row => {
    const trip = roundTripOf({ ...way, km });
    return { km, yours: km === way.km, trip, within: isSingleDigit(trip) };
  };
  const trip = roundTripOf(way);
  const maps = mapsOf(choices.seed, choices.mapping, letters.length);
  return {
    choices,
    components: layersOf(shape).components,
    fate: fateAfter(shape, choices.cut),
    trip,
    within: isSingleDigit(trip),
    reach: reachWithin(SINGLE_DIGIT_ENDS, way),
    rows: [...new Set([...milestones, way.km])].sort((one, other) => one - other).map(rowOf),
    maps,
    pair: pairOf(maps, choices.letters, choices.struck),
  };
}

/** How a component fares. */
export type Fate = 'runs' | 'cut' | 'falls' | 'less' | 'stale';

export function fateOf(id: string, { fate, choices }: Scene): Fate {
  if (id === choices.cut) return 'cut';
  if (fate.fallen.some((fallen) => fallen.id === id)) return 'falls';
  if (fate.stale.includes(id)) return 'stale';
  return fate.degraded.includes(id) ? 'less' : 'runs';
}
