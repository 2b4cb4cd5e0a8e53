/**
 * What a reader asks of a graph of their own, on the shape that an import has. Least of several runs, each on a graph of its own that
 * nothing is remembered of, so that building the index counts. Prints; judges nothing.
 */
import { circlesOf, explain, waitsFor } from '../src/model/graph/circles.ts';
import { coldStart } from '../src/model/graph/fixpoints.ts';
import { soften } from '../src/model/graph/soften.ts';
import { hardStarting } from '../src/model/graph/types.ts';
import type { Graph } from '../src/model/graph/types.ts';
import { filterGraph } from '../src/model/service-graph/filter.ts';
import { graphOf } from '../src/model/service-graph/graph-of.ts';
import { impactOf } from '../src/model/service-graph/impact.ts';
import type { ServiceGraph } from '../src/model/service-graph/types.ts';
import { elapsed, type Row } from './measure.ts';
import { seededGraph } from './seeded-graph.ts';

const runs = 12;

export default function benchServiceGraph(): Row[] {
  for (let seed = 0; seed < 20; seed++) ask(imported(seededGraph(500, seed)));
  return [1_000, 5_000, 10_000, 20_000].flatMap((size) => {
    const graphs = Array.from({ length: runs }, (_, seed) => seededGraph(size, seed + 1));
    const least = (task: (service: ServiceGraph) => unknown): number =>
      Math.min(...graphs.map((graph) => timed(imported(graph), task)));
    // Its largest circle; the answer says whether it was treated exactly.
    const [first] = graphs.map((graph) => soften(graph));
    const how = first?.exact === true ? 'exact' : 'greedy in the largest circle';
    const budget = size === 10_000 ? { budget: 20 } : {};
    return [
      { name: 'fixpoints with explanation', value: least(ask), unit: 'ms', ...budget },
      { name: 'circles, each with a loop', value: least(circles), unit: 'ms' },
      { name: `what to soften (${how})`, value: least(softenAll), unit: 'ms' },
      { name: 'needs to soften, in the first of them', value: first?.arcs.length ?? 0, unit: '' },
      { name: 'a search and a filter', value: least(filtered), unit: 'ms' },
    ].map((row) => ({ ...row, name: `${size.toLocaleString('en')}: ${row.name}` }));
  });
}

function timed(service: ServiceGraph, task: (service: ServiceGraph) => unknown): number {
  return elapsed(() => task(service));
}

function ask(service: ServiceGraph): number {
  const graph = graphOf(service);
  const { stuck } = coldStart(graph);
  const impact = impactOf(graph, graph.components.slice(0, 1));
  const { circles } = explain(graph, stuck);
  const last = stuck.at(-1);
  const chain = last === undefined ? [] : waitsFor(graph, stuck, last).path;
  return impact.fallen.length + circles.length + chain.length;
}

const circles = (service: ServiceGraph): unknown => circlesOf(graphOf(service), hardStarting);
const softenAll = (service: ServiceGraph): unknown => soften(graphOf(service));
const filtered = (service: ServiceGraph): unknown =>
  filterGraph(service, { search: '99', over: hardStarting });

/** The shape of an import: names and groups, and new objects. */
function imported({ components, needs }: Graph): ServiceGraph {
  return {
    components: components.map((id, place) => ({ id, label: id, group: `team-${place % 40}` })),
    groups: Array.from({ length: 40 }, (_, team) => ({
      id: `team-${team}`,
      label: `Team ${team}`,
    })),
    needs: needs.map((need) => ({ ...need })),
  };
}
