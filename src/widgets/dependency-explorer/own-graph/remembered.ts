import type { OwnGraph } from '../seam.ts';
import type { Own } from './own-graph.machine.ts';

/** What the model said of a graph, for as long as the page has that graph: the panel may be closed and opened again. */
const known = new WeakMap<OwnGraph['graph'], Own>();

export function remember(own: Own): void {
  known.set(own.loaded.graph, own);
}

export function recall(own: OwnGraph | null): Own | null {
  return own ? (known.get(own.graph) ?? null) : null;
}
