/**
 * Launching services in batches. The graph is condensed first: a circle starts as one, with what it needs already running. Layer
 * after layer is packed into batches of a given size. A batch takes a day; when one of its services does not come up, the batch is
 * held and tried again the next day. Days, odds and "tried again as a whole" are an illustration.
 */
import { draw } from '../chance.ts';

/** Odds are whole parts of this. */
const PARTS = 1000;

export interface Batch {
  readonly layer: number;
  /** Services in it. A circle that is larger than a batch may be is a batch of its own. */
  readonly services: readonly string[];
}

/**
 * Packs layers of groups into batches of at most `size` services. No batch spans two layers, and no group is torn.
 *
 * @param layers as `condensationLayers` returns them
 * @throws RangeError when `size` is not whole and from 1
 */
export function batchesOf(
  layers: readonly (readonly (readonly string[])[])[],
  size: number,
): Batch[] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a batch of ${size} services`);
  return layers.flatMap((groups, layer) => {
    const batches: string[][] = [];
    for (const group of groups) {
      const last = batches.at(-1);
      if (last && last.length + group.length <= size) last.push(...group);
      else batches.push([...group]);
    }
    return batches.map((services) => ({ layer, services }));
  });
}

/**
 * Days until all batches are up, on average, exactly. All n services come up on one day with the chance (1 − p)ⁿ; the days until
 * then follow the geometric distribution, whose mean is the inverse.
 *
 * @param odds that a service does not come up, in parts of `PARTS`, below `PARTS`
 */
export function expectedDays(batches: readonly Batch[], odds: number): number {
  const up = 1 - odds / PARTS;
  return batches.reduce((days, { services }) => days + up ** -services.length, 0);
}

/** The variance of those days: the sum of (1 − q) / q² over the batches, q being the chance of a good day. */
export function varianceOfDays(batches: readonly Batch[], odds: number): number {
  const up = 1 - odds / PARTS;
  return batches.reduce((sum, { services }) => {
    const good = up ** services.length;
    return sum + (1 - good) / good ** 2;
  }, 0);
}

/** A batch that is not up after so many days is given up; with odds that a reader can set this is never seen. */
const MOST_DAYS = 10_000;

/** One run: the days that each batch took, from 1. The same seed gives the same run. */
export function runOf(batches: readonly Batch[], odds: number, seed: number): number[] {
  let purpose = 0;
  return batches.map(({ services }) => {
    for (let day = 1; day < MOST_DAYS; day++) {
      let good = true;
      // Every service is drawn, whether or not another has failed: all are tried on the same day.
      for (let each = 0; each < services.length; each++) {
        if (draw(seed, purpose++, PARTS) < odds) good = false;
      }
      if (good) return day;
    }
    return MOST_DAYS;
  });
}

export interface SizePoint {
  readonly size: number;
  readonly batches: number;
  readonly days: number;
}

/** The exact mean for each batch size from 1 to `most`. */
export function daysBySize(
  layers: readonly (readonly (readonly string[])[])[],
  odds: number,
  most: number,
): SizePoint[] {
  return Array.from({ length: most }, (_, index) => {
    const batches = batchesOf(layers, index + 1);
    return { size: index + 1, batches: batches.length, days: expectedDays(batches, odds) };
  });
}
