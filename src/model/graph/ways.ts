import type { Rows } from './index-graph.ts';

/**
 * The shortest way of one or more steps from `start` to the nearest component that is an end, both included; null when there
 * is none. Breadth first, so of equally short ways the first in order of needs. Stays on components marked in `inside`.
 */
export function wayBetween(
  { rowStart, ends }: Rows,
  start: number,
  isEnd: (v: number) => boolean,
  inside?: Uint8Array,
): number[] | null {
  const size = rowStart.length - 1;
  const cameFrom = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  queue[0] = start;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!;
    for (let a = rowStart[v]!; a < rowStart[v + 1]!; a++) {
      const end = ends[a]!;
      if (cameFrom[end] !== -1 || (inside && inside[end] === 0)) continue;
      cameFrom[end] = v;
      if (isEnd(end)) return trace(cameFrom, start, end);
      if (end !== start) queue[tail++] = end;
    }
  }
  return null;
}

function trace(cameFrom: Int32Array, start: number, end: number): number[] {
  const way = [end];
  do way.push(cameFrom[way.at(-1)!]!);
  while (way.at(-1) !== start);
  return way.reverse();
}

/** Steps from every component to `goal`; -1 for those that never get there. Breadth first over `neededBy`. */
export function stepsTo({ rowStart, ends }: Rows, goal: number): Int32Array {
  const steps = new Int32Array(rowStart.length - 1).fill(-1);
  const queue = new Int32Array(steps.length);
  steps[goal] = 0;
  queue[0] = goal;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!;
    for (let a = rowStart[v]!; a < rowStart[v + 1]!; a++) {
      const end = ends[a]!;
      if (steps[end] !== -1) continue;
      steps[end] = steps[v]! + 1;
      queue[tail++] = end;
    }
  }
  return steps;
}
