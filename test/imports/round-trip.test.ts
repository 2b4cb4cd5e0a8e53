import { DirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { describe, expect, test } from 'vitest';
import { importGraph } from '#imports/import-graph.ts';
import { formats } from '#imports/types.ts';
import type { Format, Imported } from '#imports/types.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { stronglyConnected } from '#model/graph/groups.ts';
import { graphOf } from '#model/service-graph/graph-of.ts';
import type { ServiceGraph } from '#model/service-graph/types.ts';
import { randomGraph, writers } from './writers.ts';

const seeds = Array.from({ length: 40 }, (_, seed) => seed);

/** What a format can tell of strengths: Compose has hard and soft alone, Backstage none. */
const tellable = { compose: ['hard', 'soft'], backstage: ['hard'] } as const;

export function read(text: string, format?: Format, name?: string): Imported {
  const outcome = importGraph(text, { format, name });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Needs as lines, by the names that a reader sees, since Mermaid has ids of its own. */
function told({ components, needs }: ServiceGraph): { components: string[]; needs: string[] } {
  const label = new Map(components.map((one) => [one.id, one.label]));
  return {
    components: components.map((one) => `${one.label} in ${one.group ? 'a group' : 'none'}`).sort(),
    needs: needs
      .map(
        ({ from, to, starting, running }) =>
          `${label.get(from)} > ${label.get(to)} ${starting} ${running}`,
      )
      .sort(),
  };
}

describe.each(formats)('a random graph as %s', (format) => {
  const only = format === 'compose' || format === 'backstage' ? tellable[format] : undefined;
  const made = seeds.map((seed) => {
    const graph = randomGraph(seed, 2 + (seed % 30), only);
    const same = graph.needs.map((need) => (only ? { ...need, running: need.starting } : need));
    return {
      ...graph,
      needs: same,
      ...(format === 'compose' ? { components: withoutGroups(graph) } : {}),
    };
  });

  test('is recognised by what it says, and read back as the same graph', () => {
    for (const graph of made) {
      const back = read(writers[format](graph));
      expect(back.format).toBe(format);
      expect(told(back.graph)).toEqual(told(graph));
    }
  });

  test('has the circles that graphology finds, and a cold start as found by trying', () => {
    for (const graph of made) {
      const back = graphOf(read(writers[format](graph)).graph);
      const whole = { phase: 'starting', strengths: ['hard', 'soft', 'cached'] } as const;
      const sizes = (groups: string[][]): number[] => groups.map(({ length }) => length).sort();
      expect(sizes(stronglyConnected(back, whole))).toEqual(sizes(byGraphology(graph)));
      expect(coldStart(back).stuck).toHaveLength(stuckByTrying(graph).length);
    }
  });
});

test('the own format keeps what the others cannot say', () => {
  const graph: ServiceGraph = {
    groups: [{ id: 'g', label: 'Group' }],
    components: [
      { id: 'a', label: 'A', group: 'g', plane: 'control', scope: 'zonal', role: 'Does things.' },
      { id: '__proto__', label: '原型' },
    ],
    needs: [
      { from: 'a', to: 'elsewhere', starting: 'hard', running: 'cached', why: 'It asks.' },
      { from: 'a', to: '__proto__', starting: 'soft', running: 'soft', standIn: 'x' },
    ],
  };
  expect(read(writers.json(graph)).graph).toEqual(graph);
});

function withoutGroups({ components }: ServiceGraph): ServiceGraph['components'] {
  return components.map(({ id, label }) => ({ id, label }));
}

function byGraphology({ components, needs }: ServiceGraph): string[][] {
  const graph = new DirectedGraph();
  for (const { id } of components) graph.addNode(id);
  for (const { from, to } of needs) graph.mergeDirectedEdge(from, to);
  return stronglyConnectedComponents(graph);
}

/** Round after round, whoever has all hard starting needs met starts. */
function stuckByTrying({ components, needs }: ServiceGraph): string[] {
  const up = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const { id } of components) {
      const met = needs.every(
        ({ from, to, starting }) => from !== id || starting !== 'hard' || up.has(to),
      );
      if (met && !up.has(id)) {
        up.add(id);
        grown = true;
      }
    }
  }
  return components.map(({ id }) => id).filter((id) => !up.has(id));
}
