import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf, explain, shortestLoop, waitsFor } from '#model/graph/circles.ts';
import { coldStart, recovery } from '#model/graph/fixpoints.ts';
import { anyStarting, hardRunning, hardStarting } from '#model/graph/types.ts';
import type { Graph } from '#model/graph/types.ts';
import { distances, isStep } from './brute-force.ts';
import { anyGraph, graph, graphAndSets, graphAndTwo, need } from './graphs.ts';

const why = (of: Graph, id: string): unknown => waitsFor(of, coldStart(of).stuck, id);
const told = (of: Graph): string[][] => explain(of, coldStart(of).stuck).circles;
const isRound = (of: Graph, loop: readonly string[]): boolean =>
  loop.every((id, n) => isStep(of, id, loop[(n + 1) % loop.length]!, hardStarting));

describe('explain', () => {
  it('tells a circle as a loop, from the member that stands first in the graph', () => {
    const fleet = graph('s3 ec2 fleet api', 'ec2 > s3', 's3 > fleet', 'fleet > ec2', 'api > ec2');
    expect(told(fleet)).toEqual([['s3', 'fleet', 'ec2']]);
  });

  it('finds the round through all members, also where shorter rounds lead astray', () => {
    const knot = graph('a b c d', 'a > b', 'b > a', 'a > c', 'c > b', 'b > d', 'd > a');
    expect(told(knot)).toEqual([['a', 'c', 'b', 'd']]);
  });

  it('tells a knot that no single round takes in, in input order', () => {
    const knot = graph(
      's3 ec2 dynamodb',
      'ec2 > s3',
      's3 > ec2',
      'ec2 > dynamodb',
      'dynamodb > ec2',
    );
    expect(told(knot)).toEqual([['s3', 'ec2', 'dynamodb']]);
  });

  it('gives up on a round through a large knot soon, and tells it in input order', () => {
    const ids = Array.from({ length: 120 }, (_, n) => `c${n}`);
    // Everybody needs everybody, but c1 alone stands between c0 and all others, so a round would pass it twice.
    const hub = ids.slice(1, -1).flatMap((from) => ids.slice(1, -1).map((to) => `${from} > ${to}`));
    const knot = graph(ids.join(' '), 'c0 > c1', 'c1 > c0', ...hub, 'c1 > c119', 'c119 > c1');
    expect(told(knot)).toEqual([ids]);
  });

  it('keeps circles apart, one before another by the first member', () => {
    const two = graph('a x b y', 'y > x', 'x > y', 'a > b', 'b > a', 'a > x');
    expect(told(two)).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ]);
  });

  it('calls a component that needs itself a circle of one, and one that only waits none', () => {
    expect(told(graph('clock alarm', 'clock > clock', 'alarm > clock'))).toEqual([['clock']]);
    expect(told(graph('api host', 'api > host', 'host > racks'))).toEqual([]);
  });

  it('does not count a need that a survivor meets', () => {
    const chain = graph('a b c', 'a > b', 'b > a', 'c > a', 'c > missing');
    expect(explain(chain, recovery(chain, ['a']).stuck).circles).toEqual([]);
  });

  it('finds exactly those that wait for themselves, grouped by who waits for whom', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: survivors }) => {
        const { stuck } = recovery(graph, survivors);
        const steps = distances(graph, stuck, hardStarting);
        const together = (a: string, b: string): boolean => steps(a, b) + steps(b, a) < Infinity;
        const expected = stuck
          .filter((id) => together(id, id))
          .map((id) => stuck.filter((other) => together(id, other)))
          .filter((group, n, groups) => groups.findIndex(([first]) => first === group[0]) === n);
        const circles = explain(graph, stuck).circles;
        expect(circles.map((circle) => [...circle].sort())).toEqual(
          expected.map((group) => [...group].sort()),
        );
        expect(circles.map(([first]) => first)).toEqual(expected.map(([first]) => first));
      }),
      { numRuns: 500 },
    );
  });

  it('tells each circle as a loop if there is a round at all, else in input order', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        for (const circle of told(any)) {
          const inOrder = any.components.filter((id) => circle.includes(id));
          const round = orders(inOrder.slice(1)).some((rest) =>
            isRound(any, [circle[0]!, ...rest]),
          );
          if (round) expect(isRound(any, circle)).toBe(true);
          else expect(circle).toEqual(inOrder);
        }
      }),
    );
  });
});

describe('waitsFor', () => {
  it('goes once round the circle, from within it', () => {
    const ring = graph('s3 ec2 fleet', 'ec2 > s3', 's3 > fleet', 'fleet > ec2');
    expect(why(ring, 'ec2')).toEqual({ path: ['ec2', 's3', 'fleet', 'ec2'], ends: 'circle' });
  });

  it('goes to the circle and then round it, from outside', () => {
    const above = graph('client api ec2 s3', 'client > api', 'api > ec2', 'ec2 > s3', 's3 > ec2');
    expect(why(above, 'client')).toEqual({
      path: ['client', 'api', 'ec2', 's3', 'ec2'],
      ends: 'circle',
    });
  });

  it('ends in what is missing', () => {
    const bare = graph('api host', 'api > host', 'host > racks');
    expect(why(bare, 'api')).toEqual({ path: ['api', 'host', 'racks'], ends: 'missing' });
    expect(why(bare, 'host')).toEqual({ path: ['host', 'racks'], ends: 'missing' });
  });

  it('tells the shorter of the two, and what is missing when they are equal', () => {
    const equal = graph('a b clock', 'a > clock', 'clock > clock', 'a > b', 'b > racks');
    expect(why(equal, 'a')).toMatchObject({ ends: 'missing' });
    const farther = graph(
      'a b clock c',
      'a > clock',
      'clock > clock',
      'a > b',
      'b > c',
      'c > racks',
    );
    expect(why(farther, 'a')).toEqual({ path: ['a', 'clock', 'clock'], ends: 'circle' });
  });

  it('names the first of two that are missing, in order of needs', () => {
    const bare = graph('api', 'api > power', 'api > racks');
    expect(why(bare, 'api')).toEqual({ path: ['api', 'power'], ends: 'missing' });
  });

  it('names a missing stand-in rather than what it stands in for', () => {
    const placed = graph('a', { ...need('a > s3', 'hard', 'hard'), startsFrom: 'proxy' });
    expect(why(placed, 'a')).toEqual({ path: ['a', 'proxy'], ends: 'missing' });
  });

  it('follows no soft or cached need', () => {
    const mixed = graph(
      'a b',
      need('a > b', 'soft', 'hard'),
      need('a > lost', 'cached', 'hard'),
      'a > racks',
      'b > b',
    );
    expect(why(mixed, 'a')).toEqual({ path: ['a', 'racks'], ends: 'missing' });
  });

  it('is a real chain, as short as can be, for every stuck component', () => {
    fc.assert(
      fc.property(graphAndSets, ({ graph, one: survivors }) => {
        const { stuck } = recovery(graph, survivors);
        const steps = distances(graph, stuck, hardStarting);
        const reach = (from: string, to: string): number => (from === to ? 0 : steps(from, to));
        for (const id of stuck) {
          const { path, ends } = waitsFor(graph, stuck, id);
          const last = path.at(-1)!;
          for (let n = 1; n < path.length; n++)
            expect(isStep(graph, path[n - 1]!, path[n]!, hardStarting)).toBe(true);
          expect(path[0]).toBe(id);

          const lacksOne = stuck.filter((of) =>
            graph.needs.some(
              (one) =>
                one.from === of &&
                one.starting === 'hard' &&
                !graph.components.includes(one.startsFrom ?? one.to),
            ),
          );
          const toMissing = Math.min(...lacksOne.map((of) => reach(id, of) + 1));
          const gates = stuck.filter((of) => steps(of, of) < Infinity);
          const nearest = Math.min(...gates.map((of) => reach(id, of)));
          if (ends === 'missing') {
            expect(graph.components).not.toContain(last);
            expect(path.length - 1).toBe(toMissing);
            const loops = gates.filter((of) => reach(id, of) === nearest);
            const longest = Math.max(...loops.map((of) => nearest + steps(of, of)));
            if (gates.length > 0) expect(toMissing).toBeLessThanOrEqual(longest);
          } else {
            expect(path.indexOf(last)).toBe(nearest);
            expect(path.length - 1).toBe(nearest + steps(last, last));
            expect(path.length - 1).toBeLessThan(toMissing);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses to explain what is not stuck', () => {
    expect(() => waitsFor(graph('a b', 'a > a'), ['a'], 'b')).toThrow(
      'waitsFor: "b" is not among the stuck. Ask about an id of `stuck`.',
    );
  });

  it('refuses a list that is not the stuck of this graph', () => {
    expect(() => waitsFor(graph('a b', 'a > b'), ['a'], 'a')).toThrow(
      'waitsFor: "a" waits for nothing that is stuck or missing. Pass the `stuck` of coldStart or recovery for this graph.',
    );
  });
});

describe('shortestLoop', () => {
  it('leads back to the component, without naming it twice', () => {
    const knot = graph('a b c', 'a > b', 'b > c', 'c > a', 'b > a');
    expect(shortestLoop(knot, 'a')).toEqual(['a', 'b']);
    expect(shortestLoop(knot, 'c')).toEqual(['c', 'a', 'b']);
  });

  it('is the component alone when it needs itself, and null when nothing leads back', () => {
    const clock = graph('clock alarm', 'clock > clock', 'alarm > clock');
    expect(shortestLoop(clock, 'clock')).toEqual(['clock']);
    expect(shortestLoop(clock, 'alarm')).toBeNull();
  });

  it('is as short as can be, over starting or running needs', () => {
    fc.assert(
      fc.property(
        graphAndTwo,
        fc.constantFrom(hardStarting, hardRunning),
        ({ graph, from }, over) => {
          const loop = shortestLoop(graph, from, over);
          const shortest = distances(graph, graph.components, over)(from, from);
          expect(loop?.length ?? Infinity).toBe(shortest);
          loop?.forEach((id, n) => {
            expect(isStep(graph, id, loop[(n + 1) % loop.length]!, over)).toBe(true);
          });
          if (loop) expect(loop[0]).toBe(from);
        },
      ),
    );
  });
});

/** All orders of a few ids. */
function orders(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id) =>
    orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]),
  );
}

describe('circlesOf', () => {
  it('names the members of each circle, and a shortest loop among them', () => {
    const knot = graph(
      'a b c d e f',
      'a > b',
      'b > c',
      'c > a',
      'c > d',
      'd > c',
      'e > e',
      'f > a',
    );
    expect(circlesOf(knot, hardStarting)).toEqual([
      { members: ['a', 'b', 'c', 'd'], loop: ['c', 'd'] },
      { members: ['e'], loop: ['e'] },
    ]);
  });

  it('holds all that reach each other and themselves, by the chosen needs', () => {
    const anyOver = fc.constantFrom(hardStarting, hardRunning, anyStarting);
    fc.assert(
      fc.property(anyGraph, anyOver, (of, over) => {
        const at = distances(of, of.components, over);
        const meets = (a: string, b: string): boolean => at(a, b) + at(b, a) < Infinity;
        const circles = circlesOf(of, over);
        for (const id of of.components) {
          const circle = circles.find(({ members }) => members.includes(id));
          expect(circle?.members ?? []).toEqual(of.components.filter((other) => meets(id, other)));
        }
        for (const { members, loop } of circles) {
          expect(members).toEqual(expect.arrayContaining(loop));
          expect(loop.length).toBe(Math.min(...members.map((id) => at(id, id))));
          loop.forEach((id, n) =>
            expect(isStep(of, id, loop[(n + 1) % loop.length]!, over)).toBe(true),
          );
        }
      }),
    );
  });
});
