import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestPath, simplePaths } from '#model/graph/paths.ts';
import { hardRunning, hardStarting } from '#model/graph/types.ts';
import { everyPath } from './brute-force.ts';
import { graph, graphAndTwo, need } from './graphs.ts';

const anyOver = fc.constantFrom(hardStarting, hardRunning);
const diamond = graph('a b c d', 'a > b', 'a > c', 'b > d', 'c > d', 'b > c');

describe('shortestPath', () => {
  it('takes the first in order of needs, of equally short ones', () => {
    expect(shortestPath(diamond, 'a', 'd')).toEqual(['a', 'b', 'd']);
  });

  it('is the component alone, from itself to itself', () => {
    expect(shortestPath(graph('a b', 'a > b', 'b > a'), 'a', 'a')).toEqual(['a']);
  });

  it('does not go against a need, nor by a weaker one', () => {
    expect(shortestPath(diamond, 'd', 'a')).toBeNull();
    expect(shortestPath(graph('a b', need('a > b', 'cached', 'hard')), 'a', 'b')).toBeNull();
    expect(
      shortestPath(graph('a b', need('a > b', 'cached', 'hard')), 'a', 'b', hardRunning),
    ).toEqual(['a', 'b']);
  });

  it('is as short as the shortest of all paths', () => {
    fc.assert(
      fc.property(graphAndTwo, anyOver, ({ graph, from, to }, over) => {
        const all = everyPath(graph, from, to, over);
        const path = shortestPath(graph, from, to, over);
        if (path === null) expect(all).toEqual([]);
        else {
          expect(all).toContainEqual(path);
          expect(path.length).toBe(Math.min(...all.map(({ length }) => length)));
        }
      }),
    );
  });
});

describe('simplePaths', () => {
  it('tells shorter paths first, then in order of needs', () => {
    expect(simplePaths(diamond, 'a', 'd')).toEqual({
      paths: [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
        ['a', 'b', 'c', 'd'],
      ],
      complete: true,
    });
  });

  it('stops at a number of paths, and says that there are more', () => {
    expect(simplePaths(diamond, 'a', 'd', { count: 2 })).toEqual({
      paths: [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
      ],
      complete: false,
    });
    expect(simplePaths(diamond, 'a', 'd', { count: 3 }).complete).toBe(true);
  });

  it('stops at a length: all paths within it are told', () => {
    const short = simplePaths(diamond, 'a', 'd', { length: 2 });
    expect(short).toEqual({
      paths: [
        ['a', 'b', 'd'],
        ['a', 'c', 'd'],
      ],
      complete: true,
    });
    expect(simplePaths(diamond, 'a', 'd', { length: 1 })).toEqual({ paths: [], complete: true });
  });

  it('is not drawn into an explosion', () => {
    const ids = Array.from({ length: 40 }, (_, n) => `c${n}`);
    const all = ids.flatMap((from) => ids.map((to) => `${from} > ${to}`));
    const everybody = graph(`${ids.join(' ')} goal island`, ...all, 'c39 > goal');
    const { paths, complete } = simplePaths(everybody, 'c0', 'goal', { count: 5 });
    expect(paths.map(({ length }) => length)).toEqual([3, 4, 4, 4, 4]);
    expect(complete).toBe(false);
    expect(simplePaths(everybody, 'c0', 'goal', { count: Infinity, effort: 1000 }).complete).toBe(
      false,
    );
    expect(simplePaths(everybody, 'c0', 'island')).toEqual({ paths: [], complete: true });
  });

  it('refuses a bound that allows nothing', () => {
    expect(() => simplePaths(diamond, 'a', 'd', { count: 0 })).toThrow(
      'simplePaths: the bound of count is 0. Give a positive number.',
    );
    expect(() => simplePaths(diamond, 'a', 'd', { length: -1 })).toThrow('bound of length is -1');
    expect(() => simplePaths(diamond, 'a', 'd', { effort: NaN })).toThrow('bound of effort is NaN');
  });

  it('finds all paths there are, and each once', () => {
    fc.assert(
      fc.property(graphAndTwo, anyOver, ({ graph, from, to }, over) => {
        const { paths, complete } = simplePaths(graph, from, to, { count: 10_000 }, over);
        expect(complete).toBe(true);
        expect([...paths].sort()).toEqual(everyPath(graph, from, to, over).sort());
        const lengths = paths.map(({ length }) => length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('finds, within bounds, what comes first without them', () => {
    fc.assert(
      fc.property(graphAndTwo, fc.integer({ min: 1, max: 4 }), ({ graph, from, to }, bound) => {
        const { paths } = simplePaths(graph, from, to, { count: 10_000 });
        expect(simplePaths(graph, from, to, { count: bound })).toEqual({
          paths: paths.slice(0, bound),
          complete: paths.length <= bound,
        });
        expect(simplePaths(graph, from, to, { length: bound, count: 10_000 }).paths).toEqual(
          paths.filter(({ length }) => length - 1 <= bound),
        );
      }),
    );
  });
});
