import { countsOf, lendersFor, type Counts } from '#model/partitions/counts.ts';
import { LONGEST_NAME, readName, type Reading } from '#model/partitions/names.ts';
import { call, type Moves, type Trace } from '#model/partitions/request.ts';
import type { Partition, Region } from '#model/partitions/types.ts';

/** A Region as the figure shows it; `x` and `y` in units of the map, both null where no place is public. */
export interface ShownRegion extends Region {
  readonly place: string | null;
  readonly x: number | null;
  readonly y: number | null;
  /** A city is named; else a state or a country, and the sign stands in its middle. */
  readonly city: boolean;
}
export interface ShownPartition extends Partition {
  readonly name: string;
  readonly regions: readonly ShownRegion[];
}

/** What the figure is given, in one language: `content/partitions.json` with the places on the map. */
export interface Atlas {
  /** Day of the count, as `2026-10-01`. */
  readonly counted: string;
  readonly partitions: readonly ShownPartition[];
}

export type View = 'see' | 'try' | 'read';

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly view: View;
  /** The partition that is looked at; null for all. */
  readonly seen: string | null;
  readonly home: string;
  readonly target: string;
  readonly moves: Moves;
  readonly typed: string;
}

export const start: Choices = {
  view: 'see',
  seen: null,
  home: 'aws',
  target: 'aws-cn',
  moves: { allowed: false, named: false, account: false },
  typed: 'cn-north-1',
};

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly counts: Counts;
  readonly seen: ShownPartition | null;
  /** Regions that could lend to a further Region of the seen partition without crossing its wall. */
  readonly lenders: number;
  readonly home: ShownPartition;
  readonly target: ShownPartition;
  readonly trace: Trace;
  /** The same call with the same key at every partition. */
  readonly traces: readonly { readonly target: ShownPartition; readonly trace: Trace }[];
  readonly reading: Reading;
}

export function sceneOf({ partitions }: Atlas, choices: Choices): Scene {
  const find = (id: string | null) => partitions.find((each) => each.id === id);
  const home = find(choices.home);
  if (home === undefined) throw new RangeError(`no partition is called ${choices.home}`);
  const target = find(choices.target) ?? home;
  const seen = find(choices.seen) ?? null;
  const { moves } = choices;
  return {
    choices,
    counts: countsOf(partitions),
    seen,
    lenders: seen ? lendersFor(seen, 'a further one').length : 0,
    home,
    target,
    trace: call({ home, target, moves }),
    traces: partitions.map((each) => ({
      target: each,
      trace: call({ home, target: each, moves }),
    })),
    reading: readName(choices.typed, partitions),
  };
}

/** Names worth reading: one of each kind, and some that deceive. */
export const examples = [
  'cn-north-1',
  'us-gov-west-1',
  'us-west-2-lax-1a',
  'use1-az1',
  'arn:aws:s3:::a-bucket',
  'arn:aws:ec2:cn-north-1:111122223333:instance/i-1',
  's3.amazonaws.com',
  'eu-west-9',
  'mars-north-1',
] as const;

/** Partitions in which somebody on the internet can have an account. */
export const homes = ({ partitions }: Atlas): readonly ShownPartition[] =>
  partitions.filter(({ isolated }) => !isolated);

export const isTypable = (text: string): boolean => text.length <= LONGEST_NAME;
