/** As `soften`, where only some needs may be softened: a copy can stand in for an answer, and not for electricity. */
import { arcsAmong } from './circle-arcs.ts';
import { findGroups, membersInOrder } from './groups.ts';
import { indexGraph, viewOf } from './index-graph.ts';
import { smallestSets } from './soften-exactly.ts';
import type { Arc } from './soften.ts';
import { hardStarting } from './types.ts';
import type { Graph } from './types.ts';

/** So many looks at arcs for each circle, and so many smallest sets, before the search gives up. */
const bounds = { looks: 2_000_000, sets: 1_000 };

/**
 * Per circle of hard starting needs, in input order of first members, all smallest sets of allowed needs to soften so that everything in it can
 * start: one set of each, and no smaller number will do. Null when a circle stays whatever is allowed. Every provider has to be
 * a component. Throws when a circle is too large to be searched through.
 */
export function softenAllowed(graph: Graph, may: (arc: Arc) => boolean): Arc[][][] | null {
  const index = indexGraph(graph);
  const { needs } = viewOf(index, hardStarting);
  const groups = findGroups(needs);
  const localOf = new Int32Array(index.ids.length).fill(-1);
  const parts: Arc[][][] = [];
  for (const members of membersInOrder(groups, (group) => groups.circular[group] === 1)) {
    const arcs = arcsAmong(needs, members, localOf);
    const idOf = (local: number): string => index.ids[members[local]!]!;
    const all = Array.from(arcs.tail, (from, a): Arc => {
      return { from: idOf(from), to: idOf(arcs.head[a]!) };
    });
    const fixed = Uint8Array.from(all, (arc) => (may(arc) ? 0 : 1));
    const { atLeast, sets, complete } = smallestSets(arcs, { ...bounds, fixed });
    if (atLeast === Infinity) return null;
    if (!complete) {
      throw new Error(
        `softenAllowed: the circle around "${idOf(0)}" has ${members.length} members, too many to try. Ask \`soften\` instead.`,
      );
    }
    parts.push(sets.map((set) => set.map((a) => all[a]!)));
  }
  return parts;
}
