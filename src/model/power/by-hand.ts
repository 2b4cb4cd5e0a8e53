/** What people have to do when the rest does not come back alone. */
import { recovery } from '../graph/fixpoints.ts';
import type { Graph, Need } from '../graph/types.ts';
import { standstillOf } from './outage.ts';

export interface HandStart {
  readonly id: string;
  /** Who comes back alone after it, in waves. */
  readonly then: readonly (readonly string[])[];
}

/**
 * The fewest components to start by hand so that all run, one after another. Who starts a component by hand gives it the answers that it
 * waits for; what it stands on (`isThing`) has to run. Null when no hands will do. Every provider has to be a component.
 *
 * A circle comes apart only at a member that waits for an answer of the next. So somebody of every circle has to be started by hand: each
 * of a shortest circle is tried, then each of what is left, with one more start allowed until all run.
 */
export function byHand(
  graph: Graph,
  running: readonly string[],
  isThing: (need: Need) => boolean,
): HandStart[] | null {
  const { stuck } = recovery(graph, running);
  for (let most = 0; most <= stuck.length; most++) {
    const chosen = choose(graph, running, isThing, most);
    if (chosen !== null) return inTurn(graph, running, chosen, isThing);
  }
  return null;
}

function choose(
  graph: Graph,
  running: readonly string[],
  isThing: (need: Need) => boolean,
  most: number,
): string[] | null {
  const { stuck } = recovery(graph, running);
  if (stuck.length === 0) return [];
  if (most === 0) return null;
  const { loop } = standstillOf(graph, stuck);
  const waiting = graph.needs.filter((need) => !isThing(need) && need.starting === 'hard');
  for (const [i, id] of loop.entries()) {
    const next = loop[(i + 1) % loop.length];
    if (!waiting.some(({ from, to }) => from === id && to === next)) continue;
    const needs = graph.needs.filter((need) => need.from !== id || isThing(need));
    const others = choose({ ...graph, needs }, running, isThing, most - 1);
    if (others !== null) return [id, ...others];
  }
  return null;
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
  for (let left = [...chosen]; left.length > 0;) {
    const id = left.find((each) =>
      graph.needs.every((need) => need.from !== each || !isThing(need) || now.has(need.to)),
    );
    if (id === undefined) throw new Error(`byHand: nobody among ${left.join(', ')} can be started`);
    now.add(id);
    const { waves } = recovery(graph, [...now]);
    for (const back of waves.flat()) now.add(back);
    starts.push({ id, then: waves });
    left = left.filter((each) => !now.has(each));
  }
  return starts;
}
