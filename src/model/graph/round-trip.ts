import type { Rows } from './index-graph.ts';

/** Looks at needs beyond one look at each, after which there is no easy telling. Finding a round is NP-hard (Karp 1972). */
const patience = 2000;

/**
 * One round through all members of a group, from its first member on, each needing the next and the last the first; null when
 * there is none or it is not found with a little patience. Depth first with its own stack. `onPath` is all 0 for the members;
 * it is scratch that all groups of a graph can share.
 */
export function roundTrip(
  { rowStart, ends }: Rows,
  groupOf: Int32Array,
  members: readonly number[],
  onPath: Uint8Array,
): number[] | null {
  const first = members[0]!;
  const path = [first];
  const next = [rowStart[first]!];
  onPath[first] = 1;
  let looks = patience;
  for (const v of members) looks += rowStart[v + 1]! - rowStart[v]!;
  while (path.length > 0 && looks > 0) {
    const v = path[path.length - 1]!;
    const a = next[path.length - 1]!++;
    if (a === rowStart[v + 1]) {
      path.pop();
      next.pop();
      onPath[v] = 0;
      continue;
    }
    looks--;
    const end = ends[a]!;
    if (end === first && path.length === members.length) return path;
    if (groupOf[end] !== groupOf[first] || onPath[end] === 1) continue;
    onPath[end] = 1;
    path.push(end);
    next.push(rowStart[end]!);
  }
  return null;
}
