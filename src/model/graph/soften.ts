/** Which hard starting needs to soften so that everything can start. */
import { arcsAmong } from './circle-arcs.ts';
import { findGroups, membersInOrder } from './groups.ts';
import { indexGraph, startsFrom, viewOf } from './index-graph.ts';
import { leastToGo, smallestSets } from './soften-exactly.ts';
import { smallSet } from './soften-greedily.ts';
import { hardStarting } from './types.ts';
import type { Graph, Need } from './types.ts';

/** "`from` needs `to` to start." Needs that repeat count as one. */
export interface Arc {
  readonly from: string;
  readonly to: string;
}

/** What to soften within one circle (a strongly connected component of the hard starting needs). */
export interface CirclePart {
  /** In input order. */
  readonly members: string[];
  /**
   * `exact`: `sets` are smallest sets; every smaller number was refuted. `greedy`: the circle is too large for that; the one set has no
   * arc too many, but there may be a set with fewer arcs.
   */
  readonly how: 'exact' | 'greedy';
  /** Proven: no set with fewer arcs will do. */
  readonly atLeast: number;
  /** Those first that soften more needs which are not hard while running: there the component lives without already. Of equal ones, in order of needs. */
  readonly sets: Arc[][];
  /** Whether `sets` are all the smallest sets. */
  readonly complete: boolean;
}

export interface Softening {
  /** One for each circle, in input order of their first members. */
  readonly parts: CirclePart[];
  /** Hard starting needs of a provider that is not there. Each has to be softened. */
  readonly missing: Arc[];
  /** What is missing, and the first set of every part: with these softened, everything can start. */
  readonly arcs: Arc[];
  /** Whether no smaller number of arcs will do. */
  readonly exact: boolean;
}

export interface SoftenBounds {
  /** A circle with more members is treated greedily (default 200). */
  readonly members?: number;
  /** So many looks at arcs for each circle before it is treated greedily (default 2 million), and 4 times as many in all. */
  readonly looks?: number;
  /** At most this many smallest sets for each circle (default 50). */
  readonly sets?: number;
}

/** Proving that a large circle needs many arcs is slow; a rough bound will do there. */
const looksForABound = 200_000;

/**
 * The smallest sets of hard starting needs to soften so that a cold start leaves nobody stuck: a minimum feedback arc set of every
 * circle, and every need of a missing provider. Exact where a circle is small enough for the bounds, greedy beyond; each part says
 * which. The same answer on every machine. About O(components + needs) besides the bounded search.
 */
export function soften(graph: Graph, bounds: SoftenBounds = {}): Softening {
  const { members: most = 200, looks = 2_000_000, sets = 50 } = bounds;
  const index = indexGraph(graph);
  const { needs } = viewOf(index, hardStarting);
  const groups = findGroups(needs);
  const localOf = new Int32Array(index.ids.length).fill(-1);
  const gentle = gentlestFirst(graph);
  let left = 4 * looks;
  const partOf = (members: readonly number[]): CirclePart => {
    const arcs = arcsAmong(needs, members, localOf);
    const named = (set: readonly number[]): Arc[] =>
      set.map((a) => ({
        from: index.ids[members[arcs.tail[a]!]!]!,
        to: index.ids[members[arcs.head[a]!]!]!,
      }));
    const ids = members.map((v) => index.ids[v]!);
    const greedy = (atLeast: number): CirclePart => ({
      members: ids,
      how: 'greedy',
      atLeast,
      sets: [named(smallSet(arcs))],
      complete: false,
    });
    const allowed = Math.min(looks, left);
    if (members.length > most) return greedy(leastToGo(arcs, Math.min(looksForABound, allowed)));
    const found = smallestSets(arcs, { looks: allowed, sets });
    left -= allowed - found.looks;
    const { atLeast, complete } = found;
    if (found.sets.length === 0) return greedy(atLeast);
    return { members: ids, how: 'exact', atLeast, sets: gentle(found.sets.map(named)), complete };
  };
  const parts = membersInOrder(groups, (group) => groups.circular[group] === 1).map(partOf);
  const missing = needsOfMissing(graph, index.numberOf);
  return {
    parts,
    missing,
    arcs: [...missing, ...parts.flatMap((part) => part.sets[0] ?? [])],
    exact: parts.every(({ how }) => how === 'exact'),
  };
}

/** The graph with these hard starting needs softened. Arcs that no hard starting need has are passed over. */
export function softened(graph: Graph, arcs: readonly Arc[]): Graph {
  const chosen = new Set(arcs.map(keyOf));
  const needs = graph.needs.map((need): Need => {
    const asked = { from: need.from, to: startsFrom(need) };
    const softens = need.starting === 'hard' && chosen.has(keyOf(asked));
    return softens ? { ...need, starting: 'soft' } : need;
  });
  return { components: graph.components, needs };
}

function needsOfMissing(graph: Graph, known: ReadonlyMap<string, number>): Arc[] {
  const arcs = new Map<string, Arc>();
  for (const need of graph.needs) {
    const arc = { from: need.from, to: startsFrom(need) };
    if (need.starting === 'hard' && known.has(arc.from) && !known.has(arc.to)) {
      arcs.set(keyOf(arc), arc);
    }
  }
  return [...arcs.values()];
}

/** Sorts sets: those with fewer arcs that are hard while running, too, come first. Stable. */
function gentlestFirst(graph: Graph): (sets: Arc[][]) => Arc[][] {
  const harsh = new Set(graph.needs.filter(({ running }) => running === 'hard').map(keyOf));
  const cost = (set: readonly Arc[]): number => set.filter((arc) => harsh.has(keyOf(arc))).length;
  return (sets) => sets.sort((a, b) => cost(a) - cost(b));
}

/** Ids may hold any character; JSON keeps the two apart. */
function keyOf({ from, to }: Arc): string {
  return JSON.stringify([from, to]);
}
