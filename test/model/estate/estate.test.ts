import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  batchesOf,
  daysBySize,
  expectedDays,
  runOf,
  varianceOfDays,
} from '#model/estate/batches.ts';
import { allUntouched, drift, PARTS, untouched } from '#model/estate/drift.ts';
import {
  coarseGraph,
  coarsePairs,
  estateOf,
  fineGraph,
  INSIDE,
  outerOf,
  PROVIDERS,
  USUAL,
} from '#model/estate/estate.ts';
import { condensationLayers } from '#model/graph/layers.ts';

const sizes = fc.record({
  outer: fc.integer({ min: 1, max: 30 }),
  innerEach: fc.integer({ min: 2, max: 8 }),
  needsEach: fc.integer({ min: 1, max: 4 }),
});
const estates = fc.tuple(fc.nat(), sizes).map(([seed, size]) => estateOf(seed, size));
const layersOf = (estate: ReturnType<typeof estateOf>) => condensationLayers(coarseGraph(estate));

describe('an estate', () => {
  test('is the same for the same seed, and no service needs itself', () => {
    fc.assert(
      fc.property(estates, (estate) => {
        expect(estateOf(estate.seed, estate.size)).toEqual(estate);
        for (const { from, to } of fineGraph(estate).needs) expect(from).not.toBe(to);
      }),
    );
  });

  test('the coarse graph is the fine one, seen from outside', () => {
    fc.assert(
      fc.property(estates, (estate) => {
        const seen = new Set(
          fineGraph(estate).needs.flatMap(({ from, to }) => {
            const [user, host] = [outerOf(estate, Number(from)), outerOf(estate, Number(to))];
            return user === host ? [] : [`${user} ${host}`];
          }),
        );
        expect(new Set(coarseGraph(estate).needs.map(({ from, to }) => `${from} ${to}`))).toEqual(
          seen,
        );
      }),
    );
  });
});

test('an estate that was shown once stays what it was: chance comes from the seed alone, on every engine', () => {
  const print = (seed: number) =>
    estateOf(seed, { outer: 60, innerEach: 12, needsEach: 3 }).targets.reduce(
      (sum, to, need) => (Math.imul(sum, 31) + to + need) | 0,
      0,
    );
  expect([print(1), print(7)]).toEqual([263982718, -736602251]);
});

describe('the shape of an estate', () => {
  const size = { outer: 60, innerEach: 40, needsEach: 3 };
  const estate = estateOf(11, size);
  const each = size.innerEach * size.needsEach;
  /** Per outer service, the outer services that its needs go to. */
  const hosts = Array.from({ length: size.outer }, (_, home) =>
    Array.from(estate.targets.subarray(home * each, (home + 1) * each), (to) =>
      outerOf(estate, to),
    ),
  );
  const leaving = hosts.map((some, home) => some.filter((host) => host !== home));

  test('most needs stay within one outer service; the first has no older one to go to', () => {
    const tried = (size.outer - 1) * each;
    const inside = 1 - leaving.slice(1).flat().length / tried;
    const error = Math.sqrt(((INSIDE / 100) * (1 - INSIDE / 100)) / tried);
    expect(Math.abs(inside - INSIDE / 100)).toBeLessThan(5 * error);
    expect(leaving[0]!.length).toBeLessThan(each / 10);
  });

  test('of those that leave it, most go to a few usual providers, and nearly all to an older one', () => {
    const older = leaving.map((some, home) => some.filter((host) => host < home));
    expect(older.flat().length / leaving.flat().length).toBeGreaterThan(0.98);
    const all = older.slice(PROVIDERS * 2);
    const few = all.flatMap((some) => {
      const times = [...Map.groupBy(some, (host) => host).values()].map((same) => same.length);
      return times.sort((one, other) => other - one).slice(0, PROVIDERS);
    });
    const share = few.reduce((sum, one) => sum + one, 0) / all.flat().length;
    expect(share).toBeGreaterThan(USUAL / 100 - 0.03);
    expect(share).toBeLessThan(1);
  });

  test('basic services, which are the oldest, are needed by more than their share', () => {
    // The lower of two draws lies at a third, where a single one would lie at half.
    const at = leaving.flatMap((some, home) =>
      some.filter((host) => host < home).map((host) => (host + 0.5) / home),
    );
    const mean = at.reduce((sum, one) => sum + one, 0) / at.length;
    expect(mean).toBeGreaterThan(0.28);
    expect(mean).toBeLessThan(0.42);
  });

  test('a few go back to somebody who needs them, and close a circle', () => {
    const pairs = coarsePairs(estate);
    const back = leaving.flatMap((some, home) =>
      some.filter((host) => host > home).map((host) => host * size.outer + home),
    );
    expect(back.length).toBeGreaterThan(0);
    for (const pair of back) expect(pairs.has(pair)).toBe(true);
  });
});

describe('batches', () => {
  test('hold every service once, tear no circle, and start nobody before a provider', () => {
    fc.assert(
      fc.property(estates, fc.integer({ min: 1, max: 12 }), (estate, size) => {
        const layers = layersOf(estate);
        const batches = batchesOf(layers, size);
        const at = new Map(
          batches.flatMap(({ services }, n) => services.map((id) => [id, n] as const)),
        );
        expect(at.size).toBe(estate.size.outer);
        expect(batches.flatMap(({ services }) => services)).toHaveLength(estate.size.outer);
        const groups = layers.flat();
        for (const group of groups) expect(new Set(group.map((id) => at.get(id))).size).toBe(1);
        for (const { services } of batches) {
          expect(
            services.length <= size || groups.some((group) => group.length === services.length),
          ).toBe(true);
        }
        for (const { from, to } of coarseGraph(estate).needs) {
          const together = groups.some((group) => group.includes(from) && group.includes(to));
          if (!together) expect(at.get(to)).toBeLessThan(at.get(from)!);
        }
      }),
    );
  });

  test('are filled before the next one is begun', () => {
    fc.assert(
      fc.property(estates, fc.integer({ min: 1, max: 12 }), (estate, size) => {
        const layers = layersOf(estate);
        const batches = batchesOf(layers, size);
        batches.forEach(({ layer, services: [first] }, n) => {
          const before = batches[n - 1];
          if (before?.layer !== layer) return;
          const group = layers[layer]!.find((ids) => ids.includes(first!))!;
          expect(before.services.length + group.length).toBeGreaterThan(size);
        });
      }),
    );
  });

  test('have a size that is whole and from 1', () => {
    for (const size of [0, 1.5, Number.NaN]) {
      expect(() => batchesOf([], size)).toThrow(`a batch of ${size} services`);
    }
    expect(daysBySize([[['a'], ['b']]], 0, 3)).toEqual([
      { size: 1, batches: 2, days: 2 },
      { size: 2, batches: 1, days: 1 },
      { size: 3, batches: 1, days: 1 },
    ]);
  });

  test('without failures a batch takes a day', () => {
    fc.assert(
      fc.property(estates, fc.integer({ min: 1, max: 12 }), (estate, size) => {
        const batches = batchesOf(layersOf(estate), size);
        expect(expectedDays(batches, 0)).toBe(batches.length);
        expect(runOf(batches, 0, 1)).toEqual(batches.map(() => 1));
      }),
    );
  });

  test('many runs agree with the exact mean within five standard errors', () => {
    const layers = layersOf(estateOf(7, { outer: 40, innerEach: 4, needsEach: 3 }));
    for (const [size, odds] of [
      [1, 100],
      [6, 20],
      [20, 60],
    ] as const) {
      const batches = batchesOf(layers, size);
      const runs = 2000;
      const sum = Array.from({ length: runs }, (_, seed) =>
        runOf(batches, odds, seed).reduce((days, some) => days + some, 0),
      ).reduce((all, some) => all + some, 0);
      const error = Math.sqrt(varianceOfDays(batches, odds) / runs);
      expect(Math.abs(sum / runs - expectedDays(batches, odds))).toBeLessThan(5 * error + 1e-9);
    }
  });

  test('when services fail, neither the smallest nor the largest batches are the quickest', () => {
    const layers = layersOf(estateOf(7, { outer: 240, innerEach: 12, needsEach: 3 }));
    const days = daysBySize(layers, 100, 60).map((point) => point.days);
    const best = days.indexOf(Math.min(...days));
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(59);
  });
});

describe('drift', () => {
  const estate = estateOf(3, { outer: 60, innerEach: 8, needsEach: 3 });

  test('on day 0 both maps are right, and nobody starts too early', () => {
    expect(drift(estate, 100, 0)).toEqual([
      { day: 0, fine: 1, coarse: 1, unknown: 0, fineOrder: 0, coarseOrder: 0 },
    ]);
  });

  test('every number is a share, and after a month both maps have lost some and know not all', () => {
    const ages = drift(estate, 300, 30);
    for (const [name, share] of ages.flatMap((age) => Object.entries(age))) {
      if (name === 'day') continue;
      expect(share, name).toBeGreaterThanOrEqual(0);
      expect(share, name).toBeLessThanOrEqual(1);
    }
    const last = ages.at(-1)!;
    expect(last.coarse).toBeLessThan(1);
    expect(last.unknown).toBeGreaterThan(0);
    expect(last.fineOrder).toBeGreaterThan(0);
  });

  test('a single service has an outer map that is always right, because it says nothing', () => {
    const alone = estateOf(3, { outer: 1, innerEach: 8, needsEach: 3 });
    expect(drift(alone, 300, 5).at(-1)).toMatchObject({ coarse: 1, unknown: 0, coarseOrder: 0 });
  });

  test('nothing changes without changes', () => {
    for (const age of drift(estate, 0, 5))
      expect(age).toEqual({ ...drift(estate, 0, 0)[0], day: age.day });
  });

  test('the share of untouched needs agrees with (1 − q)^d', () => {
    const odds = 200;
    const needs = estate.targets.length;
    for (const { day, fine } of drift(estate, odds, 20)) {
      const exact = untouched(odds, day);
      const error = Math.sqrt((exact * (1 - exact)) / needs);
      // A need that was drawn anew may go where it went before, so the map is right a little more often than untouched.
      expect(fine).toBeGreaterThan(exact - 5 * error - 1e-9);
      expect(fine).toBeLessThan(exact + 5 * error + 0.03);
    }
  });

  test('a whole fine map is hardly ever right the next day; each of its needs nearly always is', () => {
    expect(allUntouched(100, 1, estate.targets.length)).toBeLessThan(0.001);
    expect(untouched(100, 1)).toBeCloseTo(1 - 100 / PARTS);
  });

  test('the coarse map ages more slowly than the fine one, in content and in order', () => {
    const [last] = drift(estate, 100, 30).slice(-1);
    expect(last?.coarse).toBeGreaterThan(last?.fine ?? 1);
    expect(last?.coarseOrder).toBeLessThan(last?.fineOrder ?? 0);
  });
});
