/** Service graphs written out in every format, and seeded random ones to write. */
import type { Strength } from '#model/graph/types.ts';
import type { ServiceGraph, ServiceNeed } from '#model/service-graph/types.ts';
import type { Format } from '#imports/types.ts';
import { writeOwn } from '#imports/json-own.ts';
import { draw } from '#model/chance.ts';

const strengths: readonly Strength[] = ['hard', 'hard', 'soft', 'cached'];

/** `size` components with up to three needs each, no pair twice; circles happen, one component in ten is in no need. */
export function randomGraph(seed: number, size: number, only?: readonly Strength[]): ServiceGraph {
  const pick = (purpose: number, count: number): number => draw(seed, purpose, count);
  const name = (v: number): string => ['svc', 'api', '数据库', 'queue'][v % 4]! + `-${v}`;
  const components = Array.from({ length: size }, (_, v) => ({
    id: name(v),
    label: name(v),
    ...(v % 3 === 0 ? {} : { group: `team ${v % 3}` }),
  }));
  const needs = components.flatMap(({ id: from }, v): ServiceNeed[] => {
    const ends = new Set(
      Array.from({ length: pick(v, 4) }, (_, n) => pick(v * 7 + n + 1_000, size)),
    );
    return [...ends].map((to) => ({
      from,
      to: name(to),
      starting: (only ?? strengths)[pick(v * 31 + to, (only ?? strengths).length)]!,
      running: (only ?? strengths)[pick(v * 37 + to, (only ?? strengths).length)]!,
    }));
  });
  return {
    groups: [1, 2].map((n) => ({ id: `team ${n}`, label: `team ${n}` })),
    components,
    needs,
  };
}

export const writers: Readonly<Record<Format, (graph: ServiceGraph) => string>> = {
  json: writeOwn,
  csv: ({ components, needs }) =>
    [
      'from;group;to;starting;running',
      ...components.map(({ id, group = '' }) => `${id};${group};;;`),
      ...needs.map(({ from, to, starting, running }) => `"${from}";;${to};${starting};${running}`),
    ].join('\r\n'),
  dot: (graph) =>
    `digraph "all" {\n${byGroup(
      graph,
      (id, label, inner) => `subgraph "cluster_${id}" { label="${label}"\n${inner}}`,
      ({ id }) => `"${id}";\n`,
    )}${graph.needs
      .map(
        ({ from, to, starting, running }) =>
          `"${from}" -> "${to}" [label="${starting}/${running}"];\n`,
      )
      .join('')}}`,
  mermaid: (graph) => {
    const key = new Map(graph.components.map(({ id }, v) => [id, `n${v}`]));
    return `flowchart LR\n${byGroup(
      graph,
      (id, label, inner) => `subgraph g${id.replace(' ', '')} ["${label}"]\n${inner}end\n`,
      ({ id }) => `${key.get(id)}["${id}"]\n`,
    )}${graph.needs
      .map(
        ({ from, to, starting, running }) =>
          `${key.get(from)} -->|${starting}/${running}| ${key.get(to)}\n`,
      )
      .join('')}`;
  },
  compose: ({ components, needs }) =>
    `services:\n${components
      .map(({ id }) => {
        const own = needs.filter(({ from }) => from === id);
        const lines = own.map(
          ({ to, starting }) =>
            `      ${to}: {condition: service_started, required: ${starting !== 'soft'}}\n`,
        );
        return `  ${id}:\n    image: x\n${lines.length > 0 ? `    depends_on:\n${lines.join('')}` : ''}`;
      })
      .join('')}`,
  backstage: ({ components, needs }) =>
    components
      .map(({ id, group }) => {
        const own = needs.filter(({ from }) => from === id).map(({ to }) => `component:${to}`);
        return `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ${id}\nspec:\n  type: service\n${group ? `  system: ${group.replace(' ', '-')}\n` : ''}  dependsOn: [${own.join(', ')}]\n`;
      })
      .join('---\n'),
};

function byGroup(
  { components, groups }: ServiceGraph,
  block: (id: string, label: string, inner: string) => string,
  line: (component: ServiceGraph['components'][number]) => string,
): string {
  const inside = (id: string | undefined): string =>
    components
      .filter(({ group }) => group === id)
      .map(line)
      .join('');
  return inside(undefined) + groups.map(({ id, label }) => block(id, label, inside(id))).join('');
}
