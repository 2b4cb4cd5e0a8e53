import type { Rows } from './index-graph.ts';

/** The needs within one circle as arcs over its members, which are numbered from 0 in input order. */
export interface CircleArcs {
  readonly size: number;
  /** Arc `a` leads from member `tail[a]` to member `head[a]`. Arcs stand by tail; none twice. */
  readonly tail: Int32Array;
  readonly head: Int32Array;
  /** Arcs that leave member `v`: `outStart[v]` to `outStart[v + 1] - 1`. */
  readonly outStart: Int32Array;
  /** Arcs that reach member `v`: `inArc[inStart[v]]` to `inArc[inStart[v + 1] - 1]`. */
  readonly inStart: Int32Array;
  readonly inArc: Int32Array;
}

/** The arcs among `members`. `localOf` is scratch of -1 for every component; it is -1 again afterwards. O(members and their needs). */
export function arcsAmong(
  { rowStart, ends }: Rows,
  members: readonly number[],
  localOf: Int32Array,
): CircleArcs {
  members.forEach((v, local) => (localOf[v] = local));
  const tail: number[] = [];
  const head: number[] = [];
  const outStart = new Int32Array(members.length + 1);
  const inStart = new Int32Array(members.length + 1);
  members.forEach((v, local) => {
    for (let a = rowStart[v]!; a < rowStart[v + 1]!; a++) {
      const end = localOf[ends[a]!]!;
      if (end === -1) continue;
      tail.push(local);
      head.push(end);
      inStart[end + 1]!++;
    }
    outStart[local + 1] = tail.length;
  });
  for (let v = 0; v < members.length; v++) inStart[v + 1]! += inStart[v]!;
  const next = inStart.slice();
  const inArc = new Int32Array(head.length);
  head.forEach((end, a) => (inArc[next[end]!++] = a));
  for (const v of members) localOf[v] = -1;
  return {
    size: members.length,
    tail: Int32Array.from(tail),
    head: Int32Array.from(head),
    outStart,
    inStart,
    inArc,
  };
}
