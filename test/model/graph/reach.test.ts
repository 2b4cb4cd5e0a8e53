import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDependants, allNeeds, depthFrom, heightFrom, neighbours } from '#model/graph/reach.ts';
import { anyRunning, anyStarting, hardRunning, hardStarting } from '#model/graph/types.ts';
import { distances, isStep } from './brute-force.ts';
import { graph, graphAndTwo, need } from './graphs.ts';

const anyOver = fc.constantFrom(hardStarting, hardRunning, anyStarting, anyRunning);
const tower = graph('call api db disk', 'call > api', 'api > db', 'db > disk', 'call > db');

describe('neighbours', () => {
  it('are those that one need leads to, on either side', () => {
    expect(neighbours(tower, 'db', hardRunning)).toEqual({
      needs: ['disk'],
      neededBy: ['call', 'api'],
    });
    fc.assert(
      fc.property(graphAndTwo, anyOver, ({ graph, from, to }, over) => {
        const step = isStep(graph, from, to, over);
        expect(neighbours(graph, from, over).needs.includes(to)).toBe(step);
        expect(neighbours(graph, to, over).neededBy.includes(from)).toBe(step);
      }),
    );
  });

  it('asks about a component, and says so', () => {
    expect(() => neighbours(tower, 'dbb', hardRunning)).toThrow('"dbb" is not a component');
  });
});

describe('depthFrom and heightFrom', () => {
  it('tell the nearest first, from the component itself on', () => {
    expect([...depthFrom(tower, 'call', hardRunning)]).toEqual([
      ['call', 0],
      ['api', 1],
      ['db', 1],
      ['disk', 2],
    ]);
    expect([...heightFrom(tower, 'disk', hardRunning).keys()]).toEqual([
      'disk',
      'db',
      'call',
      'api',
    ]);
  });

  it('are the least number of needs between two', () => {
    fc.assert(
      fc.property(graphAndTwo, anyOver, ({ graph, from, to }, over) => {
        const steps = from === to ? 0 : distances(graph, graph.components, over)(from, to);
        expect(depthFrom(graph, from, over).get(to) ?? Infinity).toBe(steps);
        expect(heightFrom(graph, to, over).get(from) ?? Infinity).toBe(steps);
      }),
    );
  });
});

describe('allNeeds and allDependants', () => {
  it('are the two sides of one thing', () => {
    fc.assert(
      fc.property(graphAndTwo, anyOver, ({ graph, from, to }, over) => {
        const reaches =
          from !== to && distances(graph, graph.components, over)(from, to) < Infinity;
        expect(allNeeds(graph, from, over).includes(to)).toBe(reaches);
        expect(allDependants(graph, to, over).includes(from)).toBe(reaches);
      }),
    );
  });

  it('leave out a weaker need, a missing provider, and the component itself in a circle', () => {
    const odd = graph('a b', 'a > b', 'b > a', 'b > gone', need('a > a', 'soft', 'soft'));
    expect(allNeeds(odd, 'a', anyRunning)).toEqual(['b']);
  });
});
