/**
 * An outage, and what comes after it. While all run, the greatest fixpoint says that they go on, in whatever circles they stand; once
 * something was lost, the least fixpoint says who comes back.
 */
import { afterFailure, recovery } from '../graph/fixpoints.ts';
import type { Graph } from '../graph/types.ts';

export interface Outage {
  /** Who runs before anything is lost: all that the needs allow. */
  readonly before: readonly string[];
  /** Who goes on without what was lost. */
  readonly survivors: readonly string[];
  /** Who stops, the lost one first. */
  readonly fallen: readonly string[];
  /** Who comes back alone once the lost one may start again; the survivors are in no wave. */
  readonly waves: readonly (readonly string[])[];
  readonly stuck: readonly string[];
}

/** Throws when `lost` is not a component. */
export function outageOf(graph: Graph, lost: string): Outage {
  const before = afterFailure(graph, graph.components, []).survivors;
  const { survivors, fallen } = afterFailure(graph, before, [lost]);
  const { waves, stuck } = recovery(graph, survivors);
  return { before, survivors, fallen: fallen.map(({ id }) => id), waves, stuck };
}

/** Among those that run, who does so on a copy: a cached need of somebody who does not run. */
export function onCopies({ needs }: Graph, running: ReadonlySet<string>): Set<string> {
  const stale = needs.filter(
    ({ from, to, running: strength }) =>
      strength === 'cached' && running.has(from) && !running.has(to),
  );
  return new Set(stale.map(({ from }) => from));
}

export interface Standstill {
  /** Stuck components in a circle of hard needs. */
  readonly inCircles: ReadonlySet<string>;
  /** A shortest circle among the stuck: each waits for the next, the last for the first. Empty when nobody is stuck. */
  readonly loop: readonly string[];
}

/**
 * Why nothing goes on. Every provider has to be a component, so that all waiting ends in a circle; and each need as hard for starting as
 * for running, so that the two fixpoints tell of the same circles.
 */
export function standstillOf(graph: Graph, stuck: readonly string[]): Standstill {
  const loops = stuck.map((id) => loopThrough(graph, id)).filter((loop) => loop.length > 0);
  const [shortest = []] = loops.toSorted((one, other) => one.length - other.length);
  return { inCircles: new Set(loops.flatMap((loop) => loop.slice(0, 1))), loop: shortest };
}

/** A shortest circle through a component: it needs somebody who falls when it fails. Empty when there is none. */
function loopThrough(graph: Graph, id: string): string[] {
  const { fallen } = afterFailure(graph, graph.components, [id]);
  const because = new Map(fallen.map((each) => [each.id, each.because]));
  const needed = new Set(
    graph.needs.flatMap(({ from, to, running }) => (from === id && running === 'hard' ? to : [])),
  );
  // Those who fall early are near.
  const next = fallen.find((each) => needed.has(each.id));
  if (next === undefined) return [];
  const loop = [id];
  for (let on = next.id; on !== id; on = because.get(on) ?? id) loop.push(on);
  return loop;
}
