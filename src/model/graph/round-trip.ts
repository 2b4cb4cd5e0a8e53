import type { Rows } from './index-graph.ts';

/** Looks at needs beyond one look at each, after which there is no easy telling. Finding a round is NP-hard (Karp 1972). */
const patience = 2000;

/**
 * One round through all members of a strongly connected group, from its first member on, each needing the next and the last the
 * first; null when there is none or it is not found with a little patience. Depth first with its own stack.
 */
export function roundTrip({ rowStart, ends }: Rows, group: readonly number[]): number[] | null {
  const first = group[0]!;
  const free = new Set(group.slice(1));
  const path = [first];
  const next = [rowStart[first]!];
  let looks = patience;
  for (const v of group) looks += rowStart[v + 1]! - rowStart[v]!;
  while (path.length > 0 && looks > 0) {
    const v = path.at(-1)!;
    const a = next[next.length - 1]!++;
    if (a === rowStart[v + 1]) {
      path.pop();
      next.pop();
      free.add(v);
      continue;
    }
    looks--;
    const end = ends[a]!;
    if (end === first && free.size === 0) return path;
    if (!free.delete(end)) continue;
    path.push(end);
    next.push(rowStart[end]!);
  }
  return null;
}
