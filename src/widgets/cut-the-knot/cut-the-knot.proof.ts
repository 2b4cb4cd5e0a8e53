import { circleLeft, devices, deviceSets, permanent, tryEverySet } from '#model/stories/knot.ts';
import { setOf } from './cut-the-knot.scene.ts';
import type { Words } from './cut-the-knot.en.text.ts';

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

let proof: Proof | undefined;

/** Tries all sets when it is first asked for; nothing is looked up. */
export function proofOf(): Proof {
  proof ??= tryAll();
  return proof;
}

function tryAll(): Proof {
  const cells = tryEverySet().map((ids, set) => ({ set, stuck: ids.length }));
  const works = cells.filter(({ stuck }) => stuck === 0);
  const rows = [...Array(devices.length + 1).keys()].map((size) => ({
    size,
    cells: cells.filter(({ set }) => setOf(set).length === size),
  }));
  const fewest = Math.min(...works.map(({ set }) => setOf(set).length));
  return { tried: cells.length, works: works.length, fewest, rows };
}

/** How many components there are with a set: the services and the devices of the set. */
export const allWith = (set: readonly string[]): number => permanent.length + set.length;

/** One set of the proof in sentences: its devices, how many stay stuck, and a circle that is left. */
export function setTold(set: number, text: Words): string {
  const placed = setOf(set);
  const loop = circleLeft(placed);
  const all = allWith(placed);
  const stuck = proofOf().rows[placed.length]?.cells.find((cell) => cell.set === set)?.stuck ?? 0;
  return [
    text.set(set + 1, deviceSets.length, placed),
    ...(loop === null
      ? [text.setWorks(all)]
      : [text.setStuck(stuck, all), text.chain([...loop, loop[0] ?? ''], 'circle')]),
  ].join(text.between);
}
