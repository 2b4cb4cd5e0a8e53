import { devices, deviceSets, permanent } from '#model/stories/knot-parts.ts';
import type { Words } from './cut-the-knot.en.text.ts';
import { setOf, stuckIn, verdictOf, type Asked } from './cut-the-knot.scene.ts';

/** One set of devices, tried: its place in `deviceSets`, and how many components do not start with it. */
export interface Cell {
  readonly set: number;
  readonly stuck: number;
}

export interface Proof {
  readonly tried: number;
  readonly works: number;
  /** Devices in the smallest set that works. */
  readonly fewest: number;
  /** The sets by their number of devices. */
  readonly rows: readonly { readonly size: number; readonly cells: readonly Cell[] }[];
}

/** All sets, counted. */
export function proofOf({ verdicts }: Asked): Proof {
  const cells = verdicts.map((verdict, set) => ({ set, stuck: stuckIn(verdict).length }));
  const works = cells.filter(({ stuck }) => stuck === 0);
  const sizeOf = ({ set }: Cell): number => setOf(set).length;
  const rows = [0, ...devices.map((_, i) => i + 1)].map((size) => ({
    size,
    cells: cells.filter((cell) => sizeOf(cell) === size),
  }));
  return {
    tried: cells.length,
    works: works.length,
    fewest: Math.min(...works.map(sizeOf)),
    rows,
  };
}

/** One set in sentences: its devices, how many stay stuck, and a circle that is left. */
export function setTold(knot: Asked, set: number, text: Words): string {
  const placed = setOf(set);
  const verdict = verdictOf(knot, placed);
  const { left } = verdict;
  const all = permanent.length + placed.length;
  return [
    text.set(set + 1, deviceSets.length, placed),
    ...(left === null
      ? [text.setWorks(all)]
      : [
          text.setStuck(stuckIn(verdict).length, all),
          text.chain([...left, left[0] ?? ''], 'circle'),
        ]),
  ].join(text.between);
}
