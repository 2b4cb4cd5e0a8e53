/**
 * The graph model on seeded graphs, side by side with graphology in the same run. Every figure is the least of several runs,
 * so that what else the machine does counts little; each run has a graph of its own, given as string pairs, so that building
 * the index counts. Prints; judges nothing.
 */
import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { explain, waitsFor } from '../src/model/graph/circles.ts';
import { afterFailure, coldStart } from '../src/model/graph/fixpoints.ts';
import { stronglyConnected } from '../src/model/graph/groups.ts';
import type { Graph } from '../src/model/graph/types.ts';
import { elapsed, type Row } from './measure.ts';
import { seededGraph } from './seeded-graph.ts';

const sizes = [1_000, 10_000, 100_000];
/** The size with budgets: at most 20 ms, and at least 10 times as fast as graphology, build included. */
const judged = 10_000;

export default async function benchGraph(): Promise<Row[]> {
  const rows: Row[] = [
    { name: 'the very first run in a process, 1,000', value: firstRun(), unit: 'ms' },
  ];
  // Both sides warm, or the first size would pay for the compiler.
  for (let seed = 1; seed <= 20; seed++) benchSize(500, 1);
  for (const size of sizes) {
    const runs = size > judged ? 3 : 15;
    // Let one size's garbage go before the next is timed.
    await new Promise((resolve) => setTimeout(resolve, 50));
    rows.push(...benchSize(size, runs));
  }
  return rows;
}

function firstRun(): number {
  const graph = seededGraph(1_000, 0);
  return elapsed(() => solve(graph));
}

function benchSize(size: number, runs: number): Row[] {
  const graphs = Array.from({ length: runs }, (_, seed) => seededGraph(size, seed + 1));
  const solved = least(graphs.map((graph) => elapsed(() => solve(seededCopy(graph)))));
  const groups = least(graphs.map((graph) => elapsed(() => stronglyConnected(seededCopy(graph)))));
  const peers = graphs.slice(0, size > judged ? 1 : 5).map(byGraphology);
  const build = least(peers.map((peer) => peer.build));
  const peer = least(peers.map((peer) => peer.build + peer.groups));
  const how = peers.some(({ overflowed }) => overflowed) ? ', until its recursion overflowed' : '';
  const budget = (value: number): { budget?: number } => (size === judged ? { budget: value } : {});
  const rows: Row[] = [
    { name: 'index, cold start, failure, explanation', value: solved, unit: 'ms', ...budget(20) },
    { name: 'index and strong components', value: groups, unit: 'ms' },
    { name: 'graphology: build', value: build, unit: 'ms' },
    { name: `graphology: build and strong components${how}`, value: peer, unit: 'ms' },
    { name: 'graphology / all of ours', value: peer / solved, unit: 'times', ...budget(10) },
    { name: 'graphology / strong components', value: peer / groups, unit: 'times' },
  ];
  return rows.map((row) => ({ ...row, name: `${size.toLocaleString('en')}: ${row.name}` }));
}

function solve(graph: Graph): number {
  const { stuck } = coldStart(graph);
  const after = afterFailure(graph, graph.components, graph.components.slice(0, 1));
  const { circles } = explain(graph, stuck);
  const last = stuck.at(-1);
  const chain = last === undefined ? [] : waitsFor(graph, stuck, last).path;
  return after.fallen.length + circles.length + chain.length;
}

function byGraphology({ components, needs }: Graph): {
  build: number;
  groups: number;
  overflowed: boolean;
} {
  const graph = new DirectedGraph();
  const build = elapsed(() => {
    for (const id of components) graph.addNode(id);
    for (const { from, to } of needs) graph.addDirectedEdge(from, to);
  });
  let overflowed = false;
  const groups = elapsed(() => {
    try {
      stronglyConnectedComponents(graph);
    } catch (error) {
      // Its Tarjan is recursive: large circles are deeper than the stack.
      if (!(error instanceof RangeError)) throw error;
      overflowed = true;
    }
  });
  return { build, groups, overflowed };
}

/** A new object, so that nothing is remembered of it. */
function seededCopy({ components, needs }: Graph): Graph {
  return { components, needs };
}

const least = (values: readonly number[]): number => Math.min(...values);
