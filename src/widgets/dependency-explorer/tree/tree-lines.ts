import type { Over } from '#model/graph/types.ts';
import type { ServiceNeed } from '#model/service-graph/types.ts';
import type { Shown } from '../dependency-explorer.shown.ts';

export interface TreeLine {
  /** The ids from the root to here: unique in the tree, since nobody is unfolded inside itself. */
  readonly path: readonly string[];
  readonly id: string;
  readonly level: number;
  /** The need that leads here from the line it hangs on; null at the root. */
  readonly need: ServiceNeed | null;
  /** `open` and `closed` have lines below; `above`: it is unfolded further up; `circle`: it is one of those it hangs on. */
  readonly kind: 'open' | 'closed' | 'leaf' | 'above' | 'circle';
}

interface Asked {
  readonly shown: Shown;
  readonly over: Over;
  readonly root: string;
  /** Along needs, or against them. */
  readonly direction: 'needs' | 'dependants';
  readonly isOpen: (path: readonly string[]) => boolean;
}

/**
 * A graph unfolded from one component, line by line as it is read. Each component is unfolded once, at its first line, so that the tree
 * ends although the graph has circles and shared needs. At most `most` lines. O(components + needs).
 */
export function treeLines(
  { shown, over, root, direction, isOpen }: Asked,
  most = Infinity,
): TreeLine[] {
  const lines: TreeLine[] = [];
  const unfolded = new Set<string>();
  const end = direction === 'needs' ? 'to' : 'from';
  const below = (id: string) =>
    ((direction === 'needs' ? shown.needsOf : shown.neededBy).get(id) ?? []).filter(
      (need) => over.strengths.includes(need[over.phase]) && shown.byId.has(need[end]),
    );
  // Own stack instead of recursion: an imported graph may be a chain of thousands.
  const stack: { id: string; path: readonly string[]; need: ServiceNeed | null }[] = [
    { id: root, path: [root], need: null },
  ];
  for (let next = stack.pop(); next && lines.length < most; next = stack.pop()) {
    const { id, path, need } = next;
    const needs = below(id);
    const kind = kindOf(id, path, needs.length, unfolded, isOpen);
    lines.push({ path, id, level: path.length, need, kind });
    if (kind !== 'open') continue;
    unfolded.add(id);
    for (const one of needs.toReversed()) {
      stack.push({ id: one[end], path: [...path, one[end]], need: one });
    }
  }
  return lines;
}

function kindOf(
  id: string,
  path: readonly string[],
  needs: number,
  unfolded: ReadonlySet<string>,
  isOpen: (path: readonly string[]) => boolean,
): TreeLine['kind'] {
  if (path.indexOf(id) < path.length - 1) return 'circle';
  if (needs === 0) return 'leaf';
  if (unfolded.has(id)) return 'above';
  return isOpen(path) ? 'open' : 'closed';
}
