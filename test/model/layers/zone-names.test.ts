import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOf, mapsOf, oneInHowMany, pairOf } from '#model/layers/zone-names.ts';

const seeds = fc.integer({ min: 0, max: 100_000 });
const sizes = fc.integer({ min: 1, max: 8 });

/** All orders of the numbers below `count`. */
const orders = (count: number): number[][] =>
  count === 0
    ? [[]]
    : orders(count - 1).flatMap((order) =>
        Array.from({ length: count }, (_, at) => order.toSpliced(at, 0, count - 1)),
      );

describe('the map of an account', () => {
  it('leads from every name to a zone of its own', () => {
    fc.assert(
      fc.property(seeds, sizes, (seed, zones) => {
        expect(mapOf(seed, zones).toSorted((a, b) => a - b)).toEqual([...Array(zones).keys()]);
      }),
    );
  });
  it('is the same for both accounts where names are mapped alike', () => {
    fc.assert(
      fc.property(seeds, sizes, (seed, zones) => {
        const [first, second] = mapsOf(seed, 'same', zones);
        expect(second).toEqual(first);
        expect(mapsOf(seed, 'own', zones)[0]).toEqual(first);
      }),
    );
  });
  it('comes up in every order', () => {
    const seen = new Set(Array.from({ length: 2000 }, (_, seed) => mapOf(seed, 4).join('')));
    expect(seen.size).toBe(24);
  });
});

describe('two copies', () => {
  it('fall together exactly when one zone holds both and is struck', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.nat({ max: 5 }),
        fc.nat({ max: 5 }),
        fc.nat({ max: 5 }),
        (seed, a, b, struck) => {
          const maps = mapsOf(seed, 'own', 6);
          const { zones, shared, running } = pairOf(maps, [a, b], struck);
          expect(shared).toBe(maps[0][a] === maps[1][b]);
          expect(running).toEqual([zones[0] !== struck, zones[1] !== struck]);
          expect(pairOf(maps, [a, b], null).running).toEqual([true, true]);
        },
      ),
    );
  });
  it('with names mapped alike, meet exactly when their names are the same', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (seed, a, b) => {
        expect(pairOf(mapsOf(seed, 'same', 6), [a, b], null).shared).toBe(a === b);
      }),
    );
  });
  it('meet in one of as many pairs of maps as there are zones, whatever their names: all pairs counted', () => {
    for (const zones of [2, 3, 4]) {
      const all = orders(zones);
      for (const letters of [
        [0, 0],
        [0, 1],
      ] as const) {
        const met = all.flatMap((one) =>
          all.filter((other) => one[letters[0]] === other[letters[1]]),
        );
        expect((all.length * all.length) / met.length).toBe(oneInHowMany(zones));
      }
    }
  });
});
