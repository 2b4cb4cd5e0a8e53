import type { Graph } from '../graph/types.ts';
import type { ServiceGraph } from './types.ts';

const graphs = new WeakMap<ServiceGraph, Graph>();

/** The graph that the model's questions are asked of. The same object for the same service graph, so that its index is built once. */
export function graphOf(service: ServiceGraph): Graph {
  const known = graphs.get(service);
  if (known) return known;
  const graph = { components: service.components.map(({ id }) => id), needs: service.needs };
  graphs.set(service, graph);
  return graph;
}
