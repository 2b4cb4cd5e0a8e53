/** Groups of components that all need each other: strongly connected components (Tarjan 1972, without recursion). */
import { indexGraph, viewOf } from './index-graph.ts';
import type { Rows } from './index-graph.ts';
import { hardStarting } from './types.ts';
import type { Graph, Over } from './types.ts';

/** Components in groups: two are in one group when each needs the other, directly or through others. */
export interface Groups {
  /** Per component its group; -1 for those that were left out. */
  readonly groupOf: Int32Array;
  /** The components of each group, ascending. A group comes after every group it needs. */
  readonly members: number[][];
}

/**
 * The strongly connected components of the chosen needs, trivial ones included: each in input order, and one before another
 * by its first member. Missing providers are in no group. O(components + needs), and as deep as you like.
 */
export function stronglyConnected(graph: Graph, over: Over = hardStarting): string[][] {
  const index = indexGraph(graph);
  const { members } = findGroups(viewOf(index, over).needs);
  return byFirstMember(members).map((group) => group.map((v) => index.ids[v]!));
}

/** Groups in input order: by their first member. */
export function byFirstMember(members: readonly number[][]): number[][] {
  return [...members].sort((one, other) => one[0]! - other[0]!);
}

/** A group that is a circle: two or more components, or one that needs itself. */
export function isCircle({ rowStart, ends }: Rows, group: readonly number[]): boolean {
  const first = group[0]!;
  return group.length > 1 || ends.subarray(rowStart[first], rowStart[first + 1]).includes(first);
}

/** Tarjan's algorithm over the components marked in `inside` (all, when not given), with its own stack instead of recursion. */
export function findGroups(needs: Rows, inside?: Uint8Array): Groups {
  const { rowStart, ends } = needs;
  const size = rowStart.length - 1;
  const groupOf = new Int32Array(size).fill(-1);
  const visited = new Int32Array(size);
  const low = new Int32Array(size);
  const next = rowStart.slice(0, size);
  const path = new Int32Array(size);
  const open = new Int32Array(size);
  let depth = 0;
  let openCount = 0;
  let visits = 0;
  let groups = 0;

  for (let root = 0; root < size; root++) {
    if (isOutside(root) || visited[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const v = path[depth - 1]!;
      if (next[v]! < rowStart[v + 1]!) follow(v, ends[next[v]!++]!);
      else leave(v);
    }
  }
  return { groupOf, members: membersOf(groupOf, groups) };

  function isOutside(v: number): boolean {
    return inside !== undefined && inside[v] === 0;
  }

  function enter(v: number): void {
    visited[v] = low[v] = ++visits;
    path[depth++] = v;
    open[openCount++] = v;
  }

  function follow(v: number, end: number): void {
    if (isOutside(end)) return;
    if (visited[end] === 0) enter(end);
    else if (groupOf[end] === -1 && visited[end]! < low[v]!) low[v] = visited[end]!;
  }

  function leave(v: number): void {
    depth--;
    if (depth > 0) {
      const parent = path[depth - 1]!;
      if (low[v]! < low[parent]!) low[parent] = low[v]!;
    }
    if (low[v] !== visited[v]) return;
    let member: number;
    do {
      member = open[--openCount]!;
      groupOf[member] = groups;
    } while (member !== v);
    groups++;
  }
}

function membersOf(groupOf: Int32Array, groups: number): number[][] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  groupOf.forEach((group, v) => {
    if (group !== -1) members[group]!.push(v);
  });
  return members;
}
