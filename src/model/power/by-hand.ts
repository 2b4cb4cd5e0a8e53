/** What people have to do when the rest does not come back alone. */
import { recovery } from '../graph/fixpoints.ts';
import type { Graph, Need } from '../graph/types.ts';
import { smallestSets } from './smallest-sets.ts';

export interface HandStart {
  readonly id: string;
  /** Who comes back alone after it, in waves. */
  readonly then: readonly (readonly string[])[];
}

/**
 * The fewest components to start by hand so that all run, one after another; of equally few the first that are found. Who starts a component
 * by hand gives it the answers that it waits for; what it stands on (`isThing`) has to run. Null when no hands will do. Every provider has
 * to be a component.
 */
export function byHand(
  graph: Graph,
  running: readonly string[],
  isThing: (need: Need) => boolean,
): HandStart[] | null {
  const answers = graph.needs.filter((need) => !isThing(need));
  const [chosen] = smallestSets({
    running,
    after: (ids) => ({
      components: graph.components,
      needs: graph.needs.filter((need) => !ids.includes(need.from) || isThing(need)),
    }),
    against: (id, next) => (answers.some(({ from, to }) => from === id && to === next) ? [id] : []),
    most: graph.components.length,
  });
  return chosen ? inTurn(graph, running, chosen, isThing) : null;
}

/** The chosen in an order in which each stands on what runs by then. */
function inTurn(
  graph: Graph,
  running: readonly string[],
  chosen: readonly string[],
  isThing: (need: Need) => boolean,
): HandStart[] {
  const starts: HandStart[] = [];
  const now = new Set(running);
  const canStart = (id: string): boolean =>
    !now.has(id) &&
    graph.needs.every((need) => need.from !== id || !isThing(need) || now.has(need.to));
  for (let id = chosen.find(canStart); id !== undefined; id = chosen.find(canStart)) {
    now.add(id);
    const then = recovery(graph, [...now]).waves;
    for (const back of then.flat()) now.add(back);
    starts.push({ id, then });
  }
  return starts;
}
