import type { Graph, Need, Over, Strength } from './types.ts';

/** Compressed rows: the entries of row `v` are `ends[rowStart[v]] … ends[rowStart[v + 1] - 1]`. */
export interface Rows {
  readonly rowStart: Int32Array;
  readonly ends: Int32Array;
}

/** A graph seen through one `Over`: components are numbered in input order, repeated needs are merged. */
export interface View {
  readonly needs: Rows;
  readonly neededBy: Rows;
  /** Per component, the number of its first need (in `graph.needs`) whose provider is missing; -1 if there is none. */
  readonly missing: Int32Array;
}

export interface GraphIndex {
  readonly graph: Graph;
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Per need, the numbers of its ends; -1 for an id that is no component. */
  readonly from: Int32Array;
  readonly startsFrom: Int32Array;
  readonly runsFrom: Int32Array;
  /** Per need, one bit of its strength. */
  readonly starting: Int32Array;
  readonly running: Int32Array;
  readonly views: Map<number, View>;
}

export const bitOf: Readonly<Record<Strength, number>> = { hard: 1, soft: 2, cached: 4 };
const indexes = new WeakMap<Graph, GraphIndex>();

/** The graph as numbers. Built once per graph object, in O(components + needs). Throws on a component that is listed twice. */
export function indexGraph(graph: Graph): GraphIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const index = buildIndex(graph);
  indexes.set(graph, index);
  return index;
}

function buildIndex(graph: Graph): GraphIndex {
  const numberOf = numberComponents(graph.components);
  const size = graph.needs.length;
  const index: GraphIndex = {
    graph,
    ids: graph.components,
    numberOf,
    from: new Int32Array(size),
    startsFrom: new Int32Array(size),
    runsFrom: new Int32Array(size),
    starting: new Int32Array(size),
    running: new Int32Array(size),
    views: new Map(),
  };
  // Needs of one component mostly stand together: that saves half of the look-ups.
  let lastId = '';
  let last = -1;
  for (let n = 0; n < size; n++) {
    const need = graph.needs[n]!;
    const to = numberOf.get(need.to) ?? -1;
    if (n === 0 || need.from !== lastId) {
      lastId = need.from;
      last = numberOf.get(lastId) ?? -1;
    }
    index.from[n] = last;
    index.runsFrom[n] = to;
    index.startsFrom[n] =
      need.startsFrom === undefined ? to : (numberOf.get(need.startsFrom) ?? -1);
    index.starting[n] = bitOf[need.starting];
    index.running[n] = bitOf[need.running];
  }
  return index;
}

function numberComponents(components: readonly string[]): Map<string, number> {
  const numberOf = new Map<string, number>();
  components.forEach((id, number) => numberOf.set(id, number));
  if (numberOf.size === components.length) return numberOf;
  const twice = components.find((id, number) => numberOf.get(id) !== number)!;
  throw new Error(`graph.components lists "${twice}" more than once. List every component once.`);
}

/** Who meets this need while starting, by id (it may be missing from the graph). */
export const startsFrom = (need: Need): string => need.startsFrom ?? need.to;

/** The graph through one `Over`, built on first use and kept. O(components + needs). */
export function viewOf(index: GraphIndex, over: Over): View {
  const mask = over.strengths.reduce((bits, strength) => bits | bitOf[strength], 0);
  const key = over.phase === 'starting' ? mask : mask << 3;
  const known = index.views.get(key);
  if (known) return known;
  const view = buildView(index, over.phase, mask);
  index.views.set(key, view);
  return view;
}

function buildView(index: GraphIndex, phase: Over['phase'], mask: number): View {
  const { from, ids } = index;
  const to = phase === 'starting' ? index.startsFrom : index.runsFrom;
  const strength = phase === 'starting' ? index.starting : index.running;
  const missing = new Int32Array(ids.length).fill(-1);
  const sources = new Int32Array(from.length);
  const targets = new Int32Array(from.length);
  let count = 0;
  for (let n = 0; n < from.length; n++) {
    const source = from[n]!;
    if (source < 0 || (strength[n]! & mask) === 0) continue;
    if (to[n]! < 0) {
      if (missing[source] === -1) missing[source] = n;
      continue;
    }
    sources[count] = source;
    targets[count++] = to[n]!;
  }
  const needs = mergeRepeats(toRows(ids.length, sources, targets, count));
  return { needs, neededBy: turnRound(needs), missing };
}

/** Counting sort of arrows by their source; arrows with the same source keep their order. */
function toRows(size: number, sources: Int32Array, targets: Int32Array, count: number): Rows {
  const rowStart = new Int32Array(size + 1);
  for (let a = 0; a < count; a++) rowStart[sources[a]! + 1]!++;
  for (let v = 0; v < size; v++) rowStart[v + 1]! += rowStart[v]!;
  const next = rowStart.slice();
  const ends = new Int32Array(count);
  for (let a = 0; a < count; a++) ends[next[sources[a]!]!++] = targets[a]!;
  return { rowStart, ends };
}

function mergeRepeats({ rowStart, ends }: Rows): Rows {
  const size = rowStart.length - 1;
  const merged = new Int32Array(size + 1);
  const lastSeenIn = new Int32Array(size).fill(-1);
  const kept = new Int32Array(ends.length);
  let count = 0;
  for (let v = 0; v < size; v++) {
    for (let a = rowStart[v]!; a < rowStart[v + 1]!; a++) {
      const end = ends[a]!;
      if (lastSeenIn[end] === v) continue;
      lastSeenIn[end] = v;
      kept[count++] = end;
    }
    merged[v + 1] = count;
  }
  return { rowStart: merged, ends: kept.subarray(0, count) };
}

function turnRound({ rowStart, ends }: Rows): Rows {
  const size = rowStart.length - 1;
  const sources = new Int32Array(ends.length);
  for (let v = 0; v < size; v++) sources.fill(v, rowStart[v], rowStart[v + 1]);
  return toRows(size, ends, sources, ends.length);
}

/** The number of a component. `asked` completes the message: 'waitsFor: the component to explain'. Throws on an unknown id. */
export function numberOfComponent(index: GraphIndex, id: string, asked: string): number {
  const number = index.numberOf.get(id);
  if (number !== undefined) return number;
  const some = index.ids.slice(0, 3).map((known) => `"${known}"`);
  const known = some.length === 0 ? 'The graph is empty.' : `Its ids begin ${some.join(', ')}.`;
  throw new Error(`${asked} "${id}" is not a component of this graph. ${known}`);
}

/** Membership of a list of ids, one byte per component. Throws on an unknown id, with `asked` as in `numberOfComponent`. */
export function membership(index: GraphIndex, ids: readonly string[], asked: string): Uint8Array {
  const inside = new Uint8Array(index.ids.length);
  for (const id of ids) inside[numberOfComponent(index, id, asked)] = 1;
  return inside;
}
