/** The numbers that pages tell about the built-in graph. All of them follow from it. */
import { stronglyConnected } from '../graph/groups.ts';
import { allNeeds } from '../graph/reach.ts';
import { anyRunning, hardRunning, hardStarting } from '../graph/types.ts';
import type { Graph, Over, Strength } from '../graph/types.ts';
import type { BilingualGraph } from './bilingual.ts';

export interface Counts {
  readonly components: number;
  readonly groups: number;
  readonly needs: number;
  /** Components that a launch cannot do without, itself left out. */
  readonly launchNeeds: number;
  /** Components that an instance cannot do without once it runs, itself left out. */
  readonly instanceNeeds: number;
  readonly starting: Readonly<Record<Strength, number>>;
  readonly running: Readonly<Record<Strength, number>>;
  /** Members of each circle, largest first: over hard running needs, over hard starting needs, and over all running needs. */
  readonly knots: Readonly<Record<'warm' | 'cold' | 'any', readonly number[]>>;
  /** Made up for teaching. */
  readonly illustrations: { readonly components: number; readonly needs: number };
}

export function countsOf(content: BilingualGraph): Counts {
  const { components, groups, needs, launch, instance } = content;
  const graph: Graph = { components: components.map(({ id }) => id), needs };
  return {
    components: components.length,
    groups: groups.length,
    needs: needs.length,
    launchNeeds: allNeeds(graph, launch, hardRunning).length,
    instanceNeeds: allNeeds(graph, instance, hardRunning).length,
    starting: strengths(graph, 'starting'),
    running: strengths(graph, 'running'),
    knots: {
      warm: knots(graph, hardRunning),
      cold: knots(graph, hardStarting),
      any: knots(graph, anyRunning),
    },
    illustrations: {
      components: components.filter(({ cite }) => cite.illustration).length,
      needs: needs.filter(({ cite }) => cite.illustration).length,
    },
  };
}

function strengths({ needs }: Graph, phase: Over['phase']): Record<Strength, number> {
  const count = { hard: 0, soft: 0, cached: 0 };
  for (const need of needs) count[need[phase]]++;
  return count;
}

function knots(graph: Graph, over: Over): number[] {
  return stronglyConnected(graph, over)
    .map((members) => members.length)
    .filter((size) => size > 1)
    .sort((a, b) => b - a);
}
