import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coldStart } from '#model/graph/fixpoints.ts';
import { softenAllowed } from '#model/graph/soften-allowed.ts';
import { soften, softened, type Arc } from '#model/graph/soften.ts';
import { allSubsets } from './brute-force.ts';
import { anyGraph, frozen, graph } from './graphs.ts';

const told = (arcs: readonly Arc[]): string[] => arcs.map(({ from, to }) => `${from} > ${to}`);
const all = (): boolean => true;

describe('softenAllowed', () => {
  it('leaves alone what may not be softened, and takes the other end of the circle', () => {
    const pair = graph('a b', 'a > b', 'b > a');
    expect(softenAllowed(pair, ({ from }) => from === 'b')?.map((sets) => sets.map(told))).toEqual([
      [['b > a']],
    ]);
    expect(softenAllowed(pair, () => false)).toBeNull();
    expect(softenAllowed(graph('a b', 'a > b'), () => false)).toEqual([]);
  });

  it('finds what soften finds where everything may be softened', () => {
    fc.assert(
      fc.property(anyGraph, (of) => {
        const sets = (parts: readonly (readonly Arc[][])[]) =>
          parts.map((part) => part.map((set) => told(set).join()).sort());
        const { parts } = soften(frozen(of), { sets: 10_000 });
        expect(sets(softenAllowed(of, all) ?? [])).toEqual(sets(parts.map((part) => part.sets)));
      }),
      { numRuns: 60 },
    );
  });

  it('is as small as the smallest of all allowed sets that work, and lists them all', () => {
    const allowing = fc.tuple(anyGraph, fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(allowing, ([of, bits]) => {
        const known = graphWithoutMissing(of);
        const arcs = [...new Set(told(known.needs))];
        const may = (arc: Arc): boolean =>
          ((bits >> (arcs.indexOf(told([arc])[0]!) % 8)) & 1) === 1;
        const parts = softenAllowed(known, may);
        const works = allSubsets(arcs.filter((arc) => may(arcOf(arc))).slice(0, 12))
          .map((set) => set.map(arcOf))
          .filter((set) => coldStart(softened(known, set)).stuck.length === 0);
        const fewest = Math.min(...works.map(({ length }) => length));
        if (parts === null) expect(works).toEqual([]);
        else {
          expect(parts.reduce((sum, sets) => sum + sets[0]!.length, 0)).toBe(fewest);
          expect(parts.reduce((ways, sets) => ways * sets.length, 1)).toBe(
            works.filter(({ length }) => length === fewest).length,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a circle that is too large to be searched through', () => {
    const names = Array.from({ length: 40 }, (_, n) => `s${n}`);
    const dense = names.flatMap((from, i) =>
      [1, 3, 7, 11, 17].map((step) => `${from} > ${names[(i + step) % names.length]!}`),
    );
    expect(() => softenAllowed(graph(names.join(' '), ...dense), all)).toThrow(/too many to try/);
  });
});

const arcOf = (text: string): Arc => {
  const [from, to] = text.split(' > ') as [string, string];
  return { from, to };
};

/** `softenAllowed` asks for providers that are there, and this brute force for needs without stand-ins. */
function graphWithoutMissing(of: { components: readonly string[]; needs: readonly Arc[] }) {
  const there = ({ from, to }: Arc): boolean =>
    of.components.includes(from) && of.components.includes(to);
  return graph(of.components.join(' '), ...told(of.needs.filter(there)).slice(0, 12));
}
