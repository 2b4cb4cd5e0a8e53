/** Groups of components that all need each other: strongly connected components (Tarjan 1972, without recursion). */
import { indexGraph, viewOf } from './index-graph.ts';
import type { Rows } from './index-graph.ts';
import { hardStarting } from './types.ts';
import type { Graph, Over } from './types.ts';

/** Two components are in one group when each needs the other, directly or through others. */
export interface Groups {
  /** How many there are. A group has a higher number than every group it needs. */
  readonly count: number;
  /** Per component its group; -1 for those that were left out. */
  readonly groupOf: Int32Array;
  /** Per group, 1 when it is a circle: two or more components, or one that needs itself. */
  readonly circular: Uint8Array;
}

/**
 * The strongly connected components of the chosen needs, trivial ones included: each in input order, and one before another
 * by its first member. Missing providers are in no group. O(components + needs), and as deep as you like.
 */
export function stronglyConnected(graph: Graph, over: Over = hardStarting): string[][] {
  const index = indexGraph(graph);
  const groups = findGroups(viewOf(index, over).needs);
  return membersInOrder(groups, () => true).map((group) => group.map((v) => index.ids[v]!));
}

/** The members of the wanted groups: ascending in each, and one group before another by its first member. */
export function membersInOrder(
  { count, groupOf }: Groups,
  isWanted: (group: number) => boolean,
): number[][] {
  const placeOf = new Int32Array(count).fill(-1);
  const members: number[][] = [];
  for (let v = 0; v < groupOf.length; v++) {
    const group = groupOf[v]!;
    if (group === -1 || !isWanted(group)) continue;
    if (placeOf[group] === -1) {
      placeOf[group] = members.length;
      members.push([]);
    }
    members[placeOf[group]!]!.push(v);
  }
  return members;
}

/** Tarjan's algorithm over the components marked in `inside` (all, when not given), with its own stack instead of recursion. */
export function findGroups({ rowStart, ends }: Rows, inside?: Uint8Array): Groups {
  const size = rowStart.length - 1;
  const groupOf = new Int32Array(size).fill(-1);
  const circular = new Uint8Array(size);
  const needsItself = new Uint8Array(size);
  const visited = new Int32Array(size);
  const low = new Int32Array(size);
  const next = rowStart.slice(0, size);
  const path = new Int32Array(size);
  const open = new Int32Array(size);
  let depth = 0;
  let openCount = 0;
  let visits = 0;
  let count = 0;

  for (let root = 0; root < size; root++) {
    if ((inside && inside[root] === 0) || visited[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const v = path[depth - 1]!;
      if (next[v]! < rowStart[v + 1]!) follow(v, ends[next[v]!++]!);
      else leave(v);
    }
  }
  return { count, groupOf, circular };

  function enter(v: number): void {
    visited[v] = low[v] = ++visits;
    path[depth++] = v;
    open[openCount++] = v;
  }

  function follow(v: number, end: number): void {
    if (inside && inside[end] === 0) return;
    if (visited[end] === 0) enter(end);
    else if (groupOf[end] === -1 && visited[end]! < low[v]!) low[v] = visited[end]!;
    if (end === v) needsItself[v] = 1;
  }

  function leave(v: number): void {
    depth--;
    if (depth > 0) {
      const parent = path[depth - 1]!;
      if (low[v]! < low[parent]!) low[parent] = low[v]!;
    }
    if (low[v] !== visited[v]) return;
    circular[count] = open[openCount - 1] === v ? needsItself[v]! : 1;
    do groupOf[open[--openCount]!] = count;
    while (open[openCount] !== v);
    count++;
  }
}
