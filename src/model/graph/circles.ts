/** Circles of needs, and why the stuck are stuck. A circle is content, not an exception: plain ids, for figures to put into words. */
import { findGroups, membersInOrder } from './groups.ts';
import { indexGraph, membership, numberOfComponent, startsFrom, viewOf } from './index-graph.ts';
import type { GraphIndex, Rows, View } from './index-graph.ts';
import { roundTrip } from './round-trip.ts';
import { hardStarting } from './types.ts';
import type { Graph, Over } from './types.ts';
import { wayBetween } from './ways.ts';

export interface Explanation {
  /** The circles of hard starting needs among the stuck. A circle of one is a component that needs itself. */
  readonly circles: string[][];
}

export interface Circle {
  /** All that need each other, directly or through others, in input order. */
  readonly members: string[];
  /** A short loop among them: each needs the next, the last the first. */
  readonly loop: string[];
}

/** So many members are asked for their shortest loop before the shortest found so far will do. */
const loopsTried = 64;

/**
 * The circles of the chosen needs: strongly connected components of two or more, or with a need of itself; one before another by
 * its first member. The loop is a shortest one through any of the first 64 members. O(components + needs) for each circle's tries.
 */
export function circlesOf(graph: Graph, over: Over): Circle[] {
  const index = indexGraph(graph);
  const { needs } = viewOf(index, over);
  const groups = findGroups(needs);
  const named = (numbers: readonly number[]): string[] => numbers.map((v) => index.ids[v]!);
  return membersInOrder(groups, (group) => groups.circular[group] === 1).map((members) => ({
    members: named(members),
    loop: named(shortLoop(needs, members)),
  }));
}

function shortLoop(needs: Rows, members: readonly number[]): number[] {
  let shortest: number[] | undefined;
  for (const v of members.slice(0, loopsTried)) {
    if (shortest?.length === 1) break;
    const loop = loopThrough(needs, v)!;
    if (!shortest || loop.length < shortest.length) shortest = loop;
  }
  return shortest!;
}

export interface Waiting {
  /** From the one that was asked about, each waits for the next. */
  readonly path: string[];
  /** `circle`: the last id stands in the path before, where the circle closes. `missing`: the last id is no component. */
  readonly ends: 'circle' | 'missing';
}

/**
 * The circles that hold the stuck: the strongly connected components, of two or more or with a need of itself, of the hard
 * starting needs among `stuck`. One before another by its first member in input order. A circle is told as a loop (each needs
 * the next, the last the first) where one round takes in all of them and is found at once; otherwise in input order.
 * `stuck` is what `coldStart` or `recovery` returned. Throws on an unknown id. O(components + needs).
 */
export function explain(graph: Graph, stuck: readonly string[]): Explanation {
  const index = indexGraph(graph);
  const { needs } = viewOf(index, hardStarting);
  const inside = membership(index, stuck, 'explain: in stuck,');
  const groups = findGroups(needs, inside);
  const onPath = new Uint8Array(index.ids.length);
  const circles = membersInOrder(groups, (group) => groups.circular[group] === 1)
    .map((members) => roundTrip(needs, groups.groupOf, members, onPath) ?? members)
    .map((circle) => circle.map((v) => index.ids[v]!));
  return { circles };
}

/**
 * What a stuck component waits for, down to where the waiting has no end: the shortest way to a missing provider, or the
 * shortest way into a circle and then the shortest loop once round it (`[..., 'b', 'c', 'b']`; from within a circle, round to
 * itself), whichever tells in fewer steps; a missing provider when equal. Of equally short ways the first in order of needs.
 *
 * `stuck` is what `coldStart` or `recovery` returned. Throws when `id` or an id of `stuck` is not a component, when `id` is not
 * stuck, and when `stuck` is no such result (then the waiting can end at a component that could start). O(components + needs).
 */
export function waitsFor(graph: Graph, stuck: readonly string[], id: string): Waiting {
  const index = indexGraph(graph);
  const view = viewOf(index, hardStarting);
  const inside = membership(index, stuck, 'waitsFor: in stuck,');
  const start = numberOfComponent(index, id, 'waitsFor: component');
  if (inside[start] === 0) {
    throw new Error(`waitsFor: "${id}" is not among the stuck. Ask about an id of \`stuck\`.`);
  }
  const intoCircle = wayRoundCircle(view.needs, start, inside);
  const toMissing = wayFrom(view.needs, start, (v) => view.missing[v] !== -1, inside);
  const named = (way: number[]): string[] => way.map((v) => index.ids[v]!);
  // The missing provider itself is one step more than the way to whoever asks for it.
  if (toMissing && (!intoCircle || toMissing.length + 1 <= intoCircle.length)) {
    return {
      path: [...named(toMissing), missingProvider(index, view, toMissing)],
      ends: 'missing',
    };
  }
  if (intoCircle) return { path: named(intoCircle), ends: 'circle' };
  throw new Error(
    `waitsFor: "${id}" waits for nothing that is stuck or missing. Pass the \`stuck\` of coldStart or recovery for this graph.`,
  );
}

/**
 * The shortest loop from a component back to itself: the ids from `id` on, the last one needs `id` again. `[id]` for a need
 * of itself; null when it is in no circle. Of several, the first in order of needs. Throws when `id` is not a component.
 */
export function shortestLoop(graph: Graph, id: string, over: Over = hardStarting): string[] | null {
  const index = indexGraph(graph);
  const v = numberOfComponent(index, id, 'shortestLoop: component');
  return loopThrough(viewOf(index, over).needs, v)?.map((on) => index.ids[on]!) ?? null;
}

/** As `shortestLoop`, in numbers; only through components marked in `inside`, when given. */
function loopThrough(needs: Rows, v: number, inside?: Uint8Array): number[] | null {
  const way = wayBetween(needs, v, (end) => end === v, inside);
  return way && way.slice(0, -1);
}

function wayRoundCircle(needs: Rows, start: number, inside: Uint8Array): number[] | null {
  const { groupOf, circular } = findGroups(needs, inside);
  const inCircle = (v: number): boolean => circular[groupOf[v]!] === 1;
  const way = wayFrom(needs, start, inCircle, inside);
  if (!way) return null;
  const gate = way.at(-1)!;
  return [...way, ...loopThrough(needs, gate, inside)!.slice(1), gate];
}

/** As `wayBetween`, but there is nowhere to go when the start is an end already. */
function wayFrom(
  needs: Rows,
  start: number,
  isEnd: (v: number) => boolean,
  inside: Uint8Array,
): number[] | null {
  return isEnd(start) ? [start] : wayBetween(needs, start, isEnd, inside);
}

function missingProvider(index: GraphIndex, view: View, way: number[]): string {
  return startsFrom(index.graph.needs[view.missing[way.at(-1)!]!]!);
}
