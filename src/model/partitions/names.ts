import type { Partition } from './types.ts';

/** The longest text that is read; an ARN that is longer is not one that a person types. */
export const LONGEST_NAME = 96;

/** What a name of a place turned out to be. `decisive` is the part of the text that told. */
export interface Told {
  readonly partition: Partition;
  readonly decisive: string;
}

export type Reading =
  | { readonly kind: 'empty' }
  /** A Region, or a zone of it. `listed` is false for a name that fits the pattern but is not in the data. */
  | (Told & {
      readonly kind: 'region' | 'zone' | 'local zone';
      readonly region: string;
      readonly listed: boolean;
    })
  /** `region` is null where the ARN leaves it out. */
  | (Told & { readonly kind: 'arn'; readonly region: string | null; readonly listed: boolean })
  /** The partition field says one thing, the Region another. */
  | (Told & { readonly kind: 'torn arn'; readonly region: string; readonly regionOf: Partition })
  | { readonly kind: 'arn of nobody'; readonly decisive: string }
  | { readonly kind: 'broken arn' }
  /** A host name: its Region, or where it has none its suffix, tells the partition. */
  | (Told & { readonly kind: 'host'; readonly region: string | null; readonly listed: boolean })
  /** A suffix that several partitions share, and no Region that tells them apart. */
  | {
      readonly kind: 'shared host';
      readonly partitions: readonly Partition[];
      readonly decisive: string;
    }
  /** Such as `use1-az1`: it names a place, and holds no Region name that a pattern could read. */
  | { readonly kind: 'zone id' }
  | { readonly kind: 'unknown' };

/** Reads what somebody typed: a Region, a zone, an ARN, a host name. Case and blanks around it do not matter. */
export function readName(typed: string, partitions: readonly Partition[]): Reading {
  const name = typed.trim().toLowerCase().slice(0, LONGEST_NAME);
  if (name === '') return { kind: 'empty' };
  if (name.startsWith('arn:')) return readArn(name, partitions);
  return (
    readPlace(name, partitions) ??
    readHost(name, partitions) ?? { kind: ZONE_ID.test(name) ? 'zone id' : 'unknown' }
  );
}

/** The one partition whose pattern a Region name fits; null when there is none. */
export function partitionOf(region: string, partitions: readonly Partition[]): Partition | null {
  return partitions.find(({ regionPattern }) => new RegExp(regionPattern).test(region)) ?? null;
}

/** `use1-az1`, `cnn1-pkx1-az1`. */
const ZONE_ID = /^[a-z]{3,5}\d(?:-[a-z]{2,4}\d)?-az\d{1,2}$/;
/** A Region with what may stand behind it: the letter of a zone, or the code of a place near a city. */
const PLACE = /^([a-z]+(?:-[a-z]+)+-\d+)(?:([a-z])|-([a-z0-9-]+?)-(\d+)([a-z])?)?$/;

function readPlace(name: string, partitions: readonly Partition[]): Reading | null {
  const [, region = '', letter, place] = PLACE.exec(name) ?? [];
  const partition = partitionOf(region, partitions);
  if (partition === null) return null;
  const kind = letter ? 'zone' : place ? 'local zone' : 'region';
  return { kind, partition, region, listed: lists(partition, region), decisive: region };
}

/** `arn:partition:service:region:account:resource`. */
function readArn(name: string, partitions: readonly Partition[]): Reading {
  const fields = name.split(':');
  const [, field = '', service = '', region = ''] = fields;
  if (fields.length < 6 || field === '' || service === '') return { kind: 'broken arn' };
  const partition = partitions.find(({ id }) => id === field);
  if (partition === undefined) return { kind: 'arn of nobody', decisive: field };
  if (region === '') return { kind: 'arn', partition, region: null, listed: true, decisive: field };
  const regionOf = partitionOf(region, partitions);
  if (regionOf !== null && regionOf !== partition) {
    return { kind: 'torn arn', partition, region, regionOf, decisive: field };
  }
  const listed = lists(partition, region);
  return { kind: 'arn', partition, region, listed, decisive: field };
}

function readHost(name: string, partitions: readonly Partition[]): Reading | null {
  const host = name.replace(/^https:\/\//, '').replace(/[/?#].*$/s, '');
  const sharing = partitions.filter(({ dnsSuffix }) => `.${host}`.endsWith(`.${dnsSuffix}`));
  const [first] = sharing;
  if (first === undefined) return null;
  for (const region of host.split('.').toReversed()) {
    const partition = partitionOf(region, sharing);
    if (partition === null) continue;
    return { kind: 'host', partition, region, listed: lists(partition, region), decisive: region };
  }
  const decisive = first.dnsSuffix;
  return sharing.length > 1
    ? { kind: 'shared host', partitions: sharing, decisive }
    : { kind: 'host', partition: first, region: null, listed: true, decisive };
}

function lists({ regions }: Partition, region: string): boolean {
  return regions.some(({ id }) => id === region);
}
