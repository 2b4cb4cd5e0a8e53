import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '#model/chance.ts';
import { circlesOf } from '#model/graph/circles.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import { soften, softened, type Arc } from '#model/graph/soften.ts';
import { hardStarting, type Graph } from '#model/graph/types.ts';
import { allSubsets, canStartIn } from './brute-force.ts';
import { anyGraph, frozen, graph, need } from './graphs.ts';

const told = (arcs: readonly Arc[]): string[] => arcs.map(({ from, to }) => `${from} > ${to}`);

describe('soften', () => {
  it('finds every smallest set, and puts first what is not hard while running anyway', () => {
    const loop = graph('a b c', 'a > b', need('b > c', 'hard', 'cached'), 'c > a');
    const { parts, arcs, exact } = soften(frozen(loop));
    expect(parts).toEqual([
      {
        members: ['a', 'b', 'c'],
        how: 'exact',
        atLeast: 1,
        sets: [[{ from: 'b', to: 'c' }], [{ from: 'a', to: 'b' }], [{ from: 'c', to: 'a' }]],
        complete: true,
      },
    ]);
    expect([told(arcs), exact]).toEqual([['b > c'], true]);
  });

  it('takes the one need that two circles share, one for each circle apart, and a need of oneself', () => {
    const shared = graph('a b c d', 'a > b', 'b > c', 'c > a', 'b > d', 'd > a');
    expect(told(soften(shared).arcs)).toEqual(['a > b']);
    const apart = graph('a b c d e', 'a > b', 'b > a', 'c > d', 'd > c', 'e > e', 'a > c');
    expect(soften(apart).parts.map(({ members }) => members)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e'],
    ]);
    expect(soften(apart).arcs).toHaveLength(3);
  });

  it('softens every need of a provider that is not there', () => {
    const holes = graph('a b', 'a > gone', 'a > gone', 'b > a', 'nobody > gone');
    expect(soften(holes)).toEqual({
      parts: [],
      missing: [{ from: 'a', to: 'gone' }],
      arcs: [{ from: 'a', to: 'gone' }],
      exact: true,
    });
  });

  it('keeps ids apart that hold any character', () => {
    const odd: Graph = {
      components: ['a > b', 'a', 'b > b', 'b'],
      needs: [
        { from: 'a > b', to: 'b', starting: 'hard', running: 'hard' },
        { from: 'b', to: 'a > b', starting: 'hard', running: 'hard' },
        { from: 'a', to: 'b > b', starting: 'hard', running: 'hard' },
      ],
    };
    expect(
      softened(odd, [{ from: 'a', to: 'b > b' }]).needs.map(({ starting }) => starting),
    ).toEqual(['hard', 'hard', 'soft']);
  });

  it('is as small as the smallest of all sets that work, and lists them all', () => {
    fc.assert(
      fc.property(anyGraph, (of) => {
        const result = soften(frozen(of), { sets: 10_000 });
        const works = workingSets(of);
        const fewest = Math.min(...works.map(({ length }) => length));
        expect(result.exact).toBe(true);
        expect(result.arcs).toHaveLength(fewest);
        expect(coldStart(softened(of, result.arcs)).stuck).toEqual([]);
        const combinations = result.parts.reduce((count, { sets }) => count * sets.length, 1);
        expect(combinations).toBe(works.filter(({ length }) => length === fewest).length);
      }),
      { numRuns: 60 },
    );
  });

  it('lets everything start on larger graphs too, with no arc too many and no bound broken', () => {
    const sizes = fc.record({ size: fc.integer({ min: 2, max: 40 }), seed: fc.nat() });
    fc.assert(
      fc.property(sizes, ({ size, seed }) => {
        const of = random(size, 3 * size, seed);
        const exact = soften(of);
        const greedy = soften(of, { members: 0 });
        for (const { how, sets, atLeast } of greedy.parts) {
          expect([how, sets.length]).toEqual(['greedy', 1]);
          expect(sets[0]!.length).toBeGreaterThanOrEqual(atLeast);
        }
        for (const { arcs } of [exact, greedy]) {
          expect(coldStart(softened(of, arcs)).stuck).toEqual([]);
          for (const arc of arcs) {
            const others = arcs.filter((other) => other !== arc);
            expect(coldStart(softened(of, others)).stuck).not.toEqual([]);
          }
        }
        expect(greedy.arcs.length).toBeGreaterThanOrEqual(
          exact.parts.reduce((n, p) => n + p.atLeast, 0),
        );
        if (exact.exact) expect(exact.arcs.length).toBeLessThanOrEqual(greedy.arcs.length);
      }),
      { numRuns: 40 },
    );
  });

  it('gives up after so many looks, says so, and what it has proven still holds', () => {
    const of = random(40, 200, 7);
    const [part] = soften(of, { looks: 5_000 }).parts;
    expect(part).toMatchObject({ how: 'greedy', complete: false });
    expect(part!.atLeast).toBeGreaterThan(1);
    expect(part!.atLeast).toBeLessThanOrEqual(part!.sets[0]!.length);
    expect(soften(of, { looks: 5_000 })).toEqual(soften(of, { looks: 5_000 }));
  });

  it('searches a circle of as many members as the bound, and no larger one', () => {
    const ring = graph('a b c', 'a > b', 'b > c', 'c > a');
    expect(soften(ring, { members: 3 }).parts[0]).toMatchObject({ how: 'exact', complete: true });
    expect(soften(ring, { members: 2 }).parts[0]).toMatchObject({ how: 'greedy', complete: false });
  });

  it('stops listing at a number of sets, and says that there are more', () => {
    const [part] = soften(graph('a b', 'a > b', 'b > a'), { sets: 1 }).parts;
    expect(part).toMatchObject({ how: 'exact', atLeast: 1, complete: false });
    expect(part!.sets).toHaveLength(1);
  });

  it('stays small where the smallest set is known: rings that share nothing, beyond the exact bound', () => {
    const rings = 30;
    const names = Array.from({ length: rings * 4 }, (_, n) => `s${n}`);
    const arrows = names.map((id, n) => `${id} > s${n % 4 === 3 ? n - 3 : n + 1}`);
    // A chain through all rings and back makes one circle of them all.
    const chain = names
      .filter((_, n) => n % 4 === 0)
      .map((id, n, all) => `${id} > ${all[(n + 1) % all.length]!}`);
    const [part] = soften(graph(names.join(' '), ...arrows, ...chain), { members: 100 }).parts;
    expect(part).toMatchObject({ how: 'greedy' });
    expect(part!.members).toHaveLength(120);
    expect(part!.atLeast).toBe(rings + 1);
    expect(part!.sets[0]).toHaveLength(rings + 1);
  });

  it('leaves a graph alone in which everything starts', () => {
    fc.assert(
      fc.property(anyGraph, (of) => {
        const free = softened(of, soften(of).arcs);
        expect(soften(free)).toEqual({ parts: [], missing: [], arcs: [], exact: true });
        expect(circlesOf(free, hardStarting)).toEqual([]);
      }),
    );
  });
});

/** All sets of hard starting needs that, softened, let everything start; by the definition, tried one after another. */
function workingSets(of: Graph): Arc[][] {
  const asked = of.needs.flatMap(({ from, to, starting, startsFrom }) =>
    starting === 'hard' && of.components.includes(from) ? [`${from} ${startsFrom ?? to}`] : [],
  );
  return allSubsets([...new Set(asked)].slice(0, 14))
    .map((set) => set.map((arc) => ({ from: arc.split(' ')[0]!, to: arc.split(' ')[1]! })))
    .filter((set) => everythingStarts(softened(of, set)));
}

function everythingStarts(of: Graph): boolean {
  let running: string[] = [];
  for (;;) {
    const next = of.components.filter((id) => canStartIn(of, id, running));
    if (next.length === of.components.length) return true;
    if (next.length === running.length) return false;
    running = next;
  }
}

function random(size: number, count: number, seed: number): Graph {
  const names = Array.from({ length: size }, (_, n) => `s${n}`);
  const end = (n: number): string => names[draw(seed, n, size)]!;
  return graph(
    names.join(' '),
    ...Array.from({ length: count }, (_, n) => `${end(2 * n)} > ${end(2 * n + 1)}`),
  );
}
