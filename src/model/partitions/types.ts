/** A Region as the SDK data list it. Its name tells its partition (see `names.ts`). */
export interface Region {
  readonly id: string;
}

/**
 * A group of Regions with its own IAM; a Region is in exactly one. What stands here is counted from the data that AWS ships
 * with its SDKs (botocore, `endpoints.json` and `partitions.json`).
 */
export interface Partition {
  readonly id: string;
  /** What its endpoints end in. Two partitions share one and differ only in the names of their Regions. */
  readonly dnsSuffix: string;
  /** Regular expression for the names of its Regions, those not yet built included. */
  readonly regionPattern: string;
  /** Where services with one home for the whole partition have it. */
  readonly homeRegion: string;
  /** Services that the data list. */
  readonly services: number;
  /** On a network of its own, out of reach of the internet. */
  readonly isolated: boolean;
  /** Services that the data list with one endpoint for the whole partition. */
  readonly partitionWide: readonly string[];
  readonly regions: readonly Region[];
}
