import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import content from '../../../content/partitions.json' with { type: 'json' };
import { countsOf, lendersFor } from '#model/partitions/counts.ts';
import { LONGEST_NAME, partitionOf, readName } from '#model/partitions/names.ts';
import type { Partition } from '#model/partitions/types.ts';

const partitions: readonly Partition[] = content.partitions;
const regions = partitions.flatMap((partition) =>
  partition.regions.map(({ id }) => ({ id, partition })),
);
const read = (typed: string) => readName(typed, partitions);
/** What was read in short: kind, partition and Region. */
const told = (typed: string) => {
  const it = read(typed);
  return [it.kind, 'partition' in it && it.partition.id, 'region' in it && it.region];
};

describe('the SDK data of the site', () => {
  it('hold the counts that the facts give: 46 Regions in 8 partitions, 39 in 4 that are not isolated', () => {
    expect(countsOf(partitions)).toEqual({
      partitions: 8,
      regions: 46,
      openPartitions: 4,
      openRegions: 39,
    });
    const eusc = partitions.find(({ id }) => id === 'aws-eusc')!;
    expect(39 - eusc.regions.length).toBe(38);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(46);
  });
  it('have one pattern for each Region, that of its partition', () => {
    for (const { id, partition } of regions) {
      const fitting = partitions.filter((each) => new RegExp(each.regionPattern).test(id));
      expect(fitting, id).toEqual([partition]);
    }
  });
  it('have the implicit global Region among the Regions of its partition', () => {
    for (const { homeRegion, regions: own } of partitions) {
      expect(own.map(({ id }) => id)).toContain(homeRegion);
    }
  });
});

it('a Region finds all others of its partition to borrow from, the first one nobody', () => {
  for (const { id, partition } of regions) {
    const lenders = lendersFor(partition, id);
    expect(lenders).toHaveLength(partition.regions.length - 1);
    expect(lenders).not.toContain(id);
  }
});

describe('a name', () => {
  it('of a Region, a zone of it, a place near a city, an ARN, a host leads to the same partition', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regions),
        fc.constantFrom('', 'a', 'f', '-lax-1', '-pkx-1a', '-wl1-bos-wlz-1'),
        ({ id, partition }, tail) => {
          expect(told(`  ${id}${tail} `.toUpperCase())).toEqual([
            tail === '' ? 'region' : tail.length === 1 ? 'zone' : 'local zone',
            partition.id,
            id,
          ]);
          expect(read(`${id}${tail}`)).toMatchObject({ listed: true });
          expect(told(`arn:${partition.id}:ec2:${id}:1:vpc/v`)).toEqual(['arn', partition.id, id]);
          expect(told(`https://ec2.${id}.${partition.dnsSuffix}/?x`)).toEqual([
            'host',
            partition.id,
            id,
          ]);
        },
      ),
    );
  });
  it('that fits a pattern and is not in the data is told apart from one that fits none', () => {
    expect(read('eu-west-9')).toMatchObject({ kind: 'region', listed: false });
    for (const region of ['eu-west-9', 'mars']) {
      expect(read(`arn:aws:ec2:${region}:1:x`)).toMatchObject({ kind: 'arn', listed: false });
    }
    for (const text of ['mars-north-1', 'eu-west', 'us-east-1aa', 'hello', '10.0.0.1', 'aws']) {
      expect(read(text).kind, text).toBe('unknown');
    }
  });
  it.each([
    ['', 'empty'],
    ['use1-az1', 'zone id'],
    ['cnn1-pkx1-az1', 'zone id'],
    ['arn:aws:s3:::bucket', 'arn'],
    ['arn:aws:s3', 'broken arn'],
    ['arn::s3:::bucket', 'broken arn'],
    ['arn:aws:::1:bucket', 'broken arn'],
    ['arn:aws-mars:s3:::bucket', 'arn of nobody'],
    ['arn:aws:ec2:cn-north-1:1:i-1', 'torn arn'],
    ['s3.amazonaws.com', 'shared host'],
    ['s3.amazonaws.com.cn', 'host'],
    ['amazonaws.eu', 'host'],
    ['notamazonaws.eu', 'unknown'],
  ])('%j is read as: %s', (typed, kind) => {
    expect(read(typed).kind).toBe(kind);
  });
  it('without a Region in it says that it has none, not that the Region is unknown', () => {
    for (const text of ['arn:aws:s3:::bucket', 'amazonaws.eu']) {
      expect(read(text), text).toMatchObject({ region: null, listed: true });
    }
  });
  it('is read up to its longest, and no further', () => {
    const bucket = (length: number) =>
      `${'b'.repeat(length - '.amazonaws.eu'.length)}.amazonaws.eu`;
    expect(read(bucket(LONGEST_NAME)).kind).toBe('host');
    expect(read(bucket(LONGEST_NAME + 1)).kind).toBe('unknown');
  });
  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(typeof read(text).kind).toBe('string');
        expect(typeof read(`arn:${text}`).kind).toBe('string');
      }),
      { numRuns: 2000 },
    );
    expect(read('a-'.repeat(50_000)).kind).toBe('unknown');
  });
  it('is held by no partition when there is none', () => {
    expect(partitionOf('eu-west-1', [])).toBeNull();
  });
});
