import type { Partition } from './types.ts';

/** How many partitions and Regions there are, and how many of them can be reached from the internet. */
export interface Counts {
  readonly partitions: number;
  readonly regions: number;
  readonly openPartitions: number;
  readonly openRegions: number;
}

export function countsOf(partitions: readonly Partition[]): Counts {
  const open = partitions.filter(({ isolated }) => !isolated);
  return {
    partitions: partitions.length,
    regions: regionsIn(partitions),
    openPartitions: open.length,
    openRegions: regionsIn(open),
  };
}

function regionsIn(partitions: readonly Partition[]): number {
  return partitions.reduce((sum, { regions }) => sum + regions.length, 0);
}

/**
 * The Regions that could play the bootstrap Region for a new one without crossing the wall: all others of the partition. For
 * the first Region of a partition there is none. An inference from the talk (30:00-38:00) and the wall; nobody has published
 * how the first Region of a partition is built.
 */
export function lendersFor(partition: Partition, region: string): string[] {
  return partition.regions.map(({ id }) => id).filter((id) => id !== region);
}
