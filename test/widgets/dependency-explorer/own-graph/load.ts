import { importGraph } from '#imports/import-graph.ts';
import type { Loaded } from '#widgets/dependency-explorer/own-graph/messages.ts';
import { verdictOf } from '#widgets/dependency-explorer/own-graph/verdict.ts';

/** A text as the worker reads it. Throws when it is refused. */
export function load(text: string): Loaded {
  const outcome = importGraph(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return { ...outcome, verdict: verdictOf(outcome.graph) };
}

/** A circle of two with one that waits for it, one that starts alone, and a need that could be softer. */
export const knot = `from,to,strength
web,orders,
orders,payments,
payments,orders,
orders,db,cached`;
