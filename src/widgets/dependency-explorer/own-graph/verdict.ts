/** What the model says of a graph that a reader brought: its cold start, and what to soften. Plain values, so that a worker can send it. */
import { circlesOf, waitsFor } from '#model/graph/circles.ts';
import type { Circle, Waiting } from '#model/graph/circles.ts';
import { hardStarting } from '#model/graph/types.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { soften } from '#model/graph/soften.ts';
import type { Softening } from '#model/graph/soften.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import type { ServiceGraph } from '#model/service-graph/types.ts';

export interface Verdict {
  /** How many start in each wave. */
  readonly waves: readonly number[];
  /** Who can never start from nothing, in the order of the file. */
  readonly stuck: readonly string[];
  /** The circles that hold them; who is in none waits for one. */
  readonly circles: readonly Circle[];
  /** What one of the stuck waits for, when nobody stands in a circle: a provider that is missing. */
  readonly example: Waiting | null;
  readonly softening: Softening;
}

export function verdictOf(service: ServiceGraph): Verdict {
  const graph = graphOf(service);
  const { waves, stuck } = coldStart(graph);
  const last = stuck.at(-1);
  return {
    waves: waves.map(({ length }) => length),
    stuck,
    circles: circlesOf(graph, hardStarting),
    example: last === undefined ? null : waitsFor(graph, stuck, last),
    softening: soften(graph),
  };
}
