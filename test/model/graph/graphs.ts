/** Small graphs for properties, and short ways to write graphs for examples. */
import fc from 'fast-check';
import type { Graph, Need, Strength } from '#model/graph/types.ts';

export const devices = ['franken', 'proxy', 'vpc'];

const strength = fc.constantFrom<Strength>('hard', 'hard', 'soft', 'cached');

/**
 * Up to seven components, some of them bootstrap devices. Needs may repeat, lead from a component to itself, ask a provider that
 * is missing, belong to nobody, name a stand-in, and have one already.
 */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', ...devices), { maxLength: 7 })
  .chain((components) => {
    const known = fc.constantFrom(...components, ...components, 'missing', 'gone');
    const need = fc.record<Need>(
      {
        from: fc.constantFrom(...components, ...components, 'nobody'),
        to: known,
        starting: strength,
        running: strength,
        standIn: fc.constantFrom(...devices),
        startsFrom: known,
      },
      { requiredKeys: ['from', 'to', 'starting', 'running'] },
    );
    const needs = fc.array(need, { maxLength: 14, size: 'max' });
    return fc.record({ components: fc.constant(components), needs });
  });

/** A graph and two sets of its components. */
export const graphAndSets = anyGraph.chain((graph) => {
  const set = fc.subarray([...graph.components]);
  return fc.record({ graph: fc.constant(graph), one: set, other: set });
});

/** A graph with at least one component, and two of its components. */
export const graphAndTwo = anyGraph
  .filter(({ components }) => components.length > 0)
  .chain((graph) => {
    const component = fc.constantFrom(...graph.components);
    return fc.record({ graph: fc.constant(graph), from: component, to: component });
  });

/** 'ec2 > s3' is a need that is hard while starting and while running. */
export function hard(text: string): Need {
  return need(text, 'hard', 'hard');
}

export function need(text: string, starting: Strength, running: Strength): Need {
  const [from, to] = text.split(' > ') as [string, string];
  return { from, to, starting, running };
}

/** A graph of hard needs: `graph('ec2 s3', 'ec2 > s3', 's3 > ec2')`. */
export function graph(components: string, ...needs: readonly (string | Need)[]): Graph {
  return {
    components: components.split(' ').filter((id) => id !== ''),
    needs: needs.map((one) => (typeof one === 'string' ? hard(one) : one)),
  };
}

/** Frozen all through: a function that writes to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
