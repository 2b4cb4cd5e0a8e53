/** Who is behind a component, and who stands on it: neighbours, everything beyond them, and how deep. */
import { indexGraph, numberOfComponent, viewOf } from './index-graph.ts';
import type { Rows } from './index-graph.ts';
import type { Graph, Over } from './types.ts';
import { stepsTo } from './ways.ts';

export interface Neighbours {
  /** Whom it needs directly, in order of needs. */
  readonly needs: string[];
  /** Who needs it directly, in input order. */
  readonly neededBy: string[];
}

/** The direct needs and dependants of a component. Missing providers are left out. Throws when `id` is not a component. */
export function neighbours(graph: Graph, id: string, over: Over): Neighbours {
  const index = indexGraph(graph);
  const v = numberOfComponent(index, id, 'neighbours: component');
  const view = viewOf(index, over);
  const row = ({ rowStart, ends }: Rows): string[] =>
    [...ends.subarray(rowStart[v], rowStart[v + 1])].map((end) => index.ids[end]!);
  return { needs: row(view.needs), neededBy: row(view.neededBy) };
}

/**
 * How many needs lie between a component and each that it needs, directly or through others, at least: its depth when the graph
 * is unfolded from there. Nearest first, in input order where equal; the component itself has depth 0. Those that it does not need
 * are not in the map. Throws when `id` is not a component. O(components + needs).
 */
export function depthFrom(graph: Graph, id: string, over: Over): ReadonlyMap<string, number> {
  const index = indexGraph(graph);
  const v = numberOfComponent(index, id, 'depthFrom: component');
  return inOrder(index.ids, stepsTo(viewOf(index, over).needs, v));
}

/** As `depthFrom`, upwards: how many needs lie between the component and each that stands on it. */
export function heightFrom(graph: Graph, id: string, over: Over): ReadonlyMap<string, number> {
  const index = indexGraph(graph);
  const v = numberOfComponent(index, id, 'heightFrom: component');
  return inOrder(index.ids, stepsTo(viewOf(index, over).neededBy, v));
}

/** Everything that a component needs, directly or through others, itself left out; nearest first. O(components + needs). */
export function allNeeds(graph: Graph, id: string, over: Over): string[] {
  return [...depthFrom(graph, id, over).keys()].slice(1);
}

/** Everything that needs a component, directly or through others, itself left out; nearest first. O(components + needs). */
export function allDependants(graph: Graph, id: string, over: Over): string[] {
  return [...heightFrom(graph, id, over).keys()].slice(1);
}

/** Counting sort of the components by their steps; those without (-1) are left out. */
function inOrder(ids: readonly string[], steps: Int32Array): Map<string, number> {
  const levels: string[][] = [];
  steps.forEach((step, v) => {
    if (step === -1) return;
    while (levels.length <= step) levels.push([]);
    levels[step]!.push(ids[v]!);
  });
  return new Map(levels.flatMap((level, step) => level.map((id): [string, number] => [id, step])));
}
