/** What holds for every question that can be put to a graph: misuse, order, unchanged input, depth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, shortestLoop, waitsFor } from '#model/graph/circles.ts';
import { afterFailure, coldStart, recovery } from '#model/graph/fixpoints.ts';
import { stronglyConnected } from '#model/graph/groups.ts';
import { condensationLayers } from '#model/graph/layers.ts';
import { shortestPath, simplePaths } from '#model/graph/paths.ts';
import { smallestCuts, withStandIns, without } from '#model/graph/stand-ins.ts';
import type { Graph } from '#model/graph/types.ts';
import { devices, frozen, graph, graphAndSets } from './graphs.ts';

/** Every question, put to one graph. */
function askAll(any: Graph, one: readonly string[], other: readonly string[]): unknown {
  const { stuck } = coldStart(any);
  const known = devices.filter((id) => any.components.includes(id));
  return {
    cold: coldStart(any),
    recovery: recovery(any, one),
    after: afterFailure(any, one, other),
    explain: explain(any, stuck),
    waits: stuck.map((id) => waitsFor(any, stuck, id)),
    groups: stronglyConnected(any),
    layers: condensationLayers(any),
    loops: any.components.map((id) => shortestLoop(any, id)),
    paths: one.flatMap((from) =>
      other.map((to) => [shortestPath(any, from, to), simplePaths(any, from, to)]),
    ),
    placed: [withStandIns(any, known), without(any, one)],
    cuts: smallestCuts(any, known),
  };
}

describe('every question', () => {
  it('leaves its input as it was, and answers in plain JSON', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one, other }) => {
        const answers = askAll(frozen(graph), frozen(one), frozen(other));
        expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
      }),
    );
  });

  it('has the same answer for an equal graph, and when it is put again', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one, other }) => {
        const answers = askAll(graph, one, other);
        expect(askAll(graph, one, other)).toEqual(answers);
        expect(askAll(structuredClone(graph), [...one].reverse(), other)).toEqual({
          ...(answers as object),
          paths: expect.anything() as unknown,
          placed: expect.anything() as unknown,
        });
      }),
    );
  });

  it('hands out answers of its own: writing to one does not change the next', () => {
    const knot = graph('a b c', 'a > b', 'b > a');
    coldStart(knot).stuck.push('x');
    explain(knot, ['a', 'b']).circles[0]?.push('x');
    afterFailure(knot, ['a', 'b'], []).survivors.pop();
    expect(coldStart(knot)).toEqual({ waves: [['c']], stuck: ['a', 'b'] });
    expect(explain(knot, ['a', 'b']).circles).toEqual([['a', 'b']]);
    expect(knot.components).toEqual(['a', 'b', 'c']);
  });
});

describe('misuse', () => {
  const pair = graph('a b', 'a > b', 'b > a');

  it.each([
    ['recovery: survivor "x"', () => recovery(pair, ['x'])],
    ['afterFailure: in up, "x"', () => afterFailure(pair, ['x'], [])],
    ['afterFailure: in failed, "x"', () => afterFailure(pair, ['a'], ['x'])],
    ['explain: in stuck, "x"', () => explain(pair, ['x'])],
    ['waitsFor: in stuck, "x"', () => waitsFor(pair, ['x'], 'a')],
    ['waitsFor: component "x"', () => waitsFor(pair, ['a'], 'x')],
    ['shortestLoop: component "x"', () => shortestLoop(pair, 'x')],
    ['shortestPath: from "x"', () => shortestPath(pair, 'x', 'a')],
    ['shortestPath: to "x"', () => shortestPath(pair, 'a', 'x')],
    ['simplePaths: from "x"', () => simplePaths(pair, 'x', 'a')],
    ['simplePaths: to "x"', () => simplePaths(pair, 'a', 'x')],
  ])('names the id and the place: %s', (where, ask) => {
    expect(ask).toThrow(`${where} is not a component of this graph. Its ids begin "a", "b".`);
  });

  it('names no more than the first three of many', () => {
    expect(() => recovery(graph('a b c d'), ['x'])).toThrow('Its ids begin "a", "b", "c".');
  });

  it('says so when the graph is empty', () => {
    expect(() => recovery(graph(''), ['a'])).toThrow('The graph is empty.');
  });

  it('refuses a component that is listed twice', () => {
    expect(() => coldStart(graph('a b a'))).toThrow(
      'graph.components lists "a" more than once. List every component once.',
    );
    expect(() => smallestCuts(graph('a b a'), [])).toThrow('lists "a" more than once');
  });

  it('passes over the needs of somebody who is not there', () => {
    expect(coldStart(graph('a', 'nobody > a', 'a > b', 'nobody > nobody')).stuck).toEqual(['a']);
    expect(coldStart(graph('a', ' > a')).waves).toEqual([['a']]);
  });

  it('takes any text for an id', () => {
    const odd: Graph = {
      components: ['', '__proto__', '区域'],
      needs: [
        { from: '', to: '__proto__', starting: 'hard', running: 'hard' },
        { from: '__proto__', to: '区域', starting: 'hard', running: 'hard' },
      ],
    };
    expect(coldStart(odd).waves).toEqual([['区域'], ['__proto__'], ['']]);
  });
});

describe('100,000 components deep', () => {
  const size = 100_000;
  const components = Array.from({ length: size }, (_, v) => `c${v}`);
  const chain: Graph = {
    components,
    needs: components
      .slice(1)
      .map((to, v) => ({ from: `c${v}`, to, starting: 'hard', running: 'hard' })),
  };
  const ring: Graph = {
    components,
    needs: [...chain.needs, { from: `c${size - 1}`, to: 'c0', starting: 'hard', running: 'hard' }],
  };

  it('a chain starts from its end, falls from there, and is as deep as it is long', () => {
    expect(coldStart(chain).waves).toHaveLength(size);
    expect(afterFailure(chain, components, [`c${size - 1}`]).fallen.at(-1)).toEqual({
      id: 'c0',
      because: 'c1',
    });
    expect(condensationLayers(chain)).toHaveLength(size);
    expect(shortestPath(chain, 'c0', `c${size - 1}`)).toHaveLength(size);
  });

  it('a ring is one circle, told as a loop', () => {
    const { stuck } = coldStart(ring);
    expect(stuck).toHaveLength(size);
    expect(explain(ring, stuck).circles).toEqual([components]);
    expect(waitsFor(ring, stuck, 'c7').path).toHaveLength(size + 1);
    expect(simplePaths(ring, 'c1', 'c0', { effort: 1_000_000 }).paths[0]).toHaveLength(size);
  });
});
