import { recovery } from '../graph/fixpoints.ts';
import type { Graph } from '../graph/types.ts';
import { standstillOf } from './outage.ts';

/** What can be done about the stuck: moves have names, and none makes a circle of another. */
export interface Remedy {
  readonly running: readonly string[];
  /** The graph after these moves. */
  readonly after: (moves: readonly string[]) => Graph;
  /** The moves that take the link from one to the next out of a circle. */
  readonly against: (from: string, to: string) => readonly string[];
  /** More moves than this are not tried. */
  readonly most: number;
}

/**
 * All smallest sets of moves after which nobody is stuck; none when there is no such set. Every circle has to be taken apart somewhere. So
 * each move against a shortest circle is tried, then each against one of what is left, with one more move allowed until there is a set that
 * will do. A move that was tried is not made in what follows, so that no set is met twice.
 */
export function smallestSets(remedy: Remedy): string[][] {
  for (let more = 0; more <= remedy.most; more++) {
    const sets = setsOf(remedy, more, [], []);
    if (sets.length > 0) return sets;
  }
  return [];
}

function setsOf(
  remedy: Remedy,
  more: number,
  made: readonly string[],
  barred: readonly string[],
): string[][] {
  const graph = remedy.after(made);
  const { stuck } = recovery(graph, remedy.running);
  if (stuck.length === 0) return [[...made]];
  if (more === 0) return [];
  const { loop } = standstillOf(graph, stuck);
  const moves = loop
    .flatMap((from, i) => remedy.against(from, loop[(i + 1) % loop.length] ?? from))
    .filter((move) => !barred.includes(move));
  return moves.flatMap((move, i) =>
    setsOf(remedy, more - 1, [...made, move], [...barred, ...moves.slice(0, i)]),
  );
}
