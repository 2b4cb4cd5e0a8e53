/** One line of a benchmark: a measurement, and the budget it is held against, if there is one. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
}

/** Milliseconds that a call takes. */
export function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @throws RangeError for no values */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the median of no values');
  return middle;
}

/** The median time of several runs of the same work, in milliseconds. */
export function medianTime(runs: number, work: () => unknown): number {
  return median(Array.from({ length: runs }, () => elapsed(work)));
}
