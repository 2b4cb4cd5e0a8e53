/** Components are killed: who falls, because of whom, and who goes on. And a bet on it. */
import { afterFailure } from '../graph/fixpoints.ts';
import type { Aftermath, Graph } from '../graph/types.ts';

/** What became of a component. One that is both stale and degraded is `degraded`: it has lost more. */
export type Fate = 'killed' | 'fallen' | 'degraded' | 'stale' | 'unharmed';

export interface Impact {
  /** In input order, as given. */
  readonly killed: readonly string[];
  /** Who falls along, each after the one because of which it falls. */
  readonly fallen: readonly { readonly id: string; readonly because: string }[];
  /** Goes on, with less: a soft need is unmet. */
  readonly degraded: readonly string[];
  /** Goes on with the last known value: a cached need is unmet. May also be degraded. */
  readonly stale: readonly string[];
  /** Goes on as before. */
  readonly unharmed: readonly string[];
}

/**
 * What happens when some components of a running system are killed at once. Running is what can run: who has a hard running need
 * that nothing meets even before (a provider that is missing) was never up, and is left out. Throws on an unknown id.
 * O(components + needs).
 */
export function impactOf(graph: Graph, killed: readonly string[]): Impact {
  const before = undisturbed(graph);
  const after = afterFailure(graph, before.survivors, killed);
  const unlessBefore = (now: readonly string[], known: readonly string[]): string[] => {
    const already = new Set(known);
    return now.filter((id) => !already.has(id));
  };
  const degraded = unlessBefore(after.degraded, before.degraded);
  const stale = unlessBefore(after.stale, before.stale);
  const harmed = new Set([...degraded, ...stale]);
  return {
    killed: after.fallen.filter(({ because }) => because === null).map(({ id }) => id),
    fallen: after.fallen.flatMap(({ id, because }) => (because === null ? [] : [{ id, because }])),
    degraded,
    stale,
    unharmed: after.survivors.filter((id) => !harmed.has(id)),
  };
}

const calm = new WeakMap<Graph, Aftermath>();

/** Who runs when nobody is killed, and what they lack even then. Remembered per graph. */
function undisturbed(graph: Graph): Aftermath {
  const known = calm.get(graph) ?? afterFailure(graph, graph.components, []);
  calm.set(graph, known);
  return known;
}

/** What became of every component that was up. */
export function fates(impact: Impact): ReadonlyMap<string, Fate> {
  const all = new Map<string, Fate>();
  const mark = (ids: readonly string[], fate: Fate): void => ids.forEach((id) => all.set(id, fate));
  mark(impact.unharmed, 'unharmed');
  mark(impact.stale, 'stale');
  mark(impact.degraded, 'degraded');
  mark(
    impact.fallen.map(({ id }) => id),
    'fallen',
  );
  mark(impact.killed, 'killed');
  return all;
}

/** Why a component fell: itself, the one because of which it fell, and so on down to a killed one. Null when it did not fall. */
export function chainOfFall(impact: Impact, id: string): string[] | null {
  const because = new Map(impact.fallen.map((fall) => [fall.id, fall.because]));
  if (!because.has(id)) return null;
  const chain = [id];
  for (let next = because.get(id); next !== undefined; next = because.get(next)) chain.push(next);
  return chain;
}

/** A bet against what happened. The killed count on neither side: nobody has to foresee them. */
export interface Score {
  readonly hits: string[];
  /** Fell, and nobody had named it. In the order of the fall. */
  readonly missed: string[];
  /** Named, and it goes on. */
  readonly wronglyNamed: string[];
}

/** Scores a bet on who falls. Hits and wrongly named stand in the order of the bet; an id that is named twice counts once. */
export function scoreBet(bet: readonly string[], impact: Impact): Score {
  const killed = new Set(impact.killed);
  const named = new Set(bet.filter((id) => !killed.has(id)));
  const red = new Set(impact.fallen.map(({ id }) => id));
  return {
    hits: [...named].filter((id) => red.has(id)),
    missed: [...red].filter((id) => !named.has(id)),
    wronglyNamed: [...named].filter((id) => !red.has(id)),
  };
}
