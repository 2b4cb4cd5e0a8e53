/** Bootstrap devices that stand in for what does not run yet, and the proof of which of them are needed. */
import { explain } from './circles.ts';
import { coldStart } from './fixpoints.ts';
import { indexGraph } from './index-graph.ts';
import type { Graph, Need } from './types.ts';

export interface FailingCut {
  /** The devices that are there. */
  readonly devices: string[];
  readonly stuck: string[];
  /** The largest circle among the stuck, as `explain` tells it; null when they only wait for something missing. */
  readonly circle: string[] | null;
}

export interface Cuts {
  /** How many subsets were tried: all of them. */
  readonly tried: number;
  /** Subsets with which everything starts; smaller ones first, then in order of devices. */
  readonly works: string[][];
  /** Those of `works` with the fewest devices. Empty when nothing works. */
  readonly smallest: string[][];
  /** The other subsets, in the same order. */
  readonly failing: FailingCut[];
}

/** More devices than this, and trying all subsets takes too long (65,536 cold starts). */
const most = 16;

/**
 * The graph with devices placed: a need that names one of them as its stand-in asks that device while *starting*, whatever it
 * needs while running. Nobody stands in for what they need themselves, so a device keeps its own needs. A device that is not a
 * component yet becomes one, without needs. Throws when a device is neither a component nor the stand-in of any need.
 */
export function withStandIns(graph: Graph, devices: readonly string[]): Graph {
  const placed = new Set(devices);
  const components = new Set(graph.components);
  const named = new Set(graph.needs.map(({ standIn }) => standIn));
  for (const device of placed) {
    if (components.has(device) || named.has(device)) continue;
    throw new Error(
      `withStandIns: "${device}" is not a component of this graph, and no need names it as its stand-in. Check its spelling.`,
    );
  }
  const redirected = graph.needs.map((need): Need => {
    const { from, standIn } = need;
    const redirects = standIn !== undefined && placed.has(standIn) && standIn !== from;
    return redirects ? { ...need, startsFrom: standIn } : need;
  });
  // A set union would hide a component that is listed twice, which is for `indexGraph` to refuse.
  const added = [...placed].filter((device) => !components.has(device));
  return { components: [...graph.components, ...added], needs: redirected };
}

/** The graph without some components: they are not there, so what needs them hard is stuck. Ids it does not have are passed over. */
export function without(graph: Graph, ids: readonly string[]): Graph {
  const gone = new Set(ids);
  return { components: graph.components.filter((id) => !gone.has(id)), needs: graph.needs };
}

/**
 * Tries a cold start with every subset of the devices: which subsets leave nothing stuck, which of them are smallest, and what
 * holds the others. A device that is left out is not there at all (it is not a component, and whatever needs it hard is stuck):
 * `coldStart(withStandIns(without(graph, leftOut), subset))`.
 * Throws with more than 16 devices, a device listed twice, or one that the graph does not know.
 */
export function smallestCuts(graph: Graph, devices: readonly string[]): Cuts {
  check(graph, devices);
  const works: string[][] = [];
  const failing: FailingCut[] = [];
  const all = subsets(devices);
  for (const subset of all) {
    const leftOut = devices.filter((device) => !subset.includes(device));
    const placed = withStandIns(without(graph, leftOut), subset);
    const { stuck } = coldStart(placed);
    if (stuck.length === 0) works.push(subset);
    else failing.push({ devices: subset, stuck, circle: largestCircle(placed, stuck) });
  }
  const fewest = works[0]?.length;
  return {
    tried: all.length,
    works,
    smallest: works.filter((subset) => subset.length === fewest).map((subset) => [...subset]),
    failing,
  };
}

function check(graph: Graph, devices: readonly string[]): void {
  indexGraph(graph);
  withStandIns(graph, devices);
  if (new Set(devices).size !== devices.length) {
    throw new Error('smallestCuts: a device is listed twice. List every device once.');
  }
  if (devices.length > most) {
    throw new Error(
      `smallestCuts: ${devices.length} devices have too many subsets to try. Give at most ${most}.`,
    );
  }
}

/** All subsets, smaller ones first; of one size, in order of devices. */
function subsets(devices: readonly string[]): string[][] {
  const bySize: string[][][] = devices.map(() => []);
  bySize.push([]);
  const extend = (chosen: string[], from: number): void => {
    bySize[chosen.length]!.push(chosen);
    for (let d = from; d < devices.length; d++) extend([...chosen, devices[d]!], d + 1);
  };
  extend([], 0);
  return bySize.flat();
}

function largestCircle(graph: Graph, stuck: readonly string[]): string[] | null {
  const { circles } = explain(graph, stuck);
  return circles.reduce<string[] | null>(
    (largest, circle) => (largest && largest.length >= circle.length ? largest : circle),
    null,
  );
}
