import { describe, expect, test } from 'vitest';
import { failures, type Failure } from '#model/resilience/application.ts';
import { allDesigns, costOf, DEMAND, type Design } from '#model/resilience/design.ts';
import { outcomeOf } from '#model/resilience/outcome.ts';

const designs = allDesigns();
/** Every set of failures, the empty one first. */
const sets = Array.from({ length: 2 ** failures.length }, (_, bits) =>
  failures.filter((_, index) => (bits >> index) & 1),
);
const outcomes = new Map(
  designs.map((design) => [design, sets.map((failed) => outcomeOf(design, failed))] as const),
);
const forAll = (check: (design: Design, failed: readonly Failure[], at: number) => void): void => {
  for (const design of designs) sets.forEach((failed, at) => check(design, failed, at));
};
const outcome = (design: Design, at: number) => outcomes.get(design)![at]!;

describe('any design, any failures', () => {
  test('nobody is turned away while nothing fails', () => {
    for (const design of designs) {
      expect(outcome(design, 0)).toMatchObject({
        atOnce: { served: DEMAND, lacks: [] },
        launched: [],
        movedTo: null,
        writesMissing: false,
      });
    }
  });

  test('someone is turned away exactly where a reason is given', () => {
    forAll((design, _, at) => {
      for (const moment of [outcome(design, at).atOnce, outcome(design, at).later]) {
        expect(moment.served).toBeGreaterThanOrEqual(0);
        expect(moment.lacks.length === 0).toBe(moment.served === DEMAND);
      }
    });
  });

  test('launching and moving never serve fewer', () => {
    forAll((design, _, at) => {
      const { atOnce, later } = outcome(design, at);
      expect(later.served).toBeGreaterThanOrEqual(atOnce.served);
    });
  });

  test('another failure never serves more', () => {
    forAll((design, _, at) => {
      failures.forEach((_, index) => {
        const [fewer, more] = [outcome(design, at), outcome(design, at | (1 << index))];
        expect(more.atOnce.served).toBeLessThanOrEqual(fewer.atOnce.served);
        expect(more.later.served).toBeLessThanOrEqual(fewer.later.served);
      });
    });
  });

  test('the reason names what failed', () => {
    forAll((design, failed, at) => {
      const { atOnce, later } = outcome(design, at);
      for (const lack of [...atOnce.lacks, ...later.lacks]) {
        if ('because' in lack) expect(failed).toContain(lack.because);
      }
    });
  });
});

test('a control plane that fails alone turns nobody away: what runs goes on', () => {
  const only = sets.findIndex((set) => set.join() === 'compute-a,dns-control');
  for (const design of designs) expect(outcome(design, only).atOnce.served).toBe(DEMAND);
});

describe('a zone is lost', () => {
  const at = sets.findIndex((set) => set.join() === 'a1');
  const oneRegion = designs.filter(
    ({ second, storage, database }) =>
      second === 'none' && storage === 'regional' && database === 'regional',
  );

  test('with one Region and N zones, N - 1 of N serve at once; with a zone to spare, all', () => {
    for (const design of oneRegion) {
      const left =
        design.servers === 'spare' ? DEMAND : (DEMAND * (design.zones - 1)) / design.zones;
      expect(outcome(design, at).atOnce.served).toBe(left);
    }
  });

  test('the price of a zone to spare is N / (N - 1): 100 % more with two zones, 50 % with three', () => {
    const spare = oneRegion.filter(({ servers }) => servers === 'spare');
    expect(spare.map((design) => [design.zones, costOf(design).servers / DEMAND])).toEqual([
      [2, 2],
      [3, 1.5],
    ]);
  });

  test('data in that zone alone are gone with it, wherever the servers stand', () => {
    const lost = designs.filter(
      ({ second, storage, database }) =>
        second === 'none' && (storage === 'one-zone' || database === 'one-zone'),
    );
    for (const design of lost) expect(outcome(design, at).later.served).toBe(0);
  });
});

describe('the Region is lost', () => {
  const at = sets.findIndex((set) => set.join() === 'a');
  const withDns = sets.findIndex((set) => set.join() === 'dns-control,a');

  test('nobody is served from one Region, all from two, without the last writes', () => {
    for (const design of designs) {
      const { later, movedTo, writesMissing } = outcome(design, at);
      const two = design.second !== 'none';
      expect([later.served, movedTo, writesMissing]).toEqual(
        two ? [DEMAND, 'b', true] : [0, null, false],
      );
    }
  });

  test('when no record can be changed, only health checks lead customers away', () => {
    for (const design of designs.filter(({ second }) => second !== 'none')) {
      expect(outcome(design, withDns).movedTo).toBe(design.dns === 'health-checks' ? 'b' : null);
    }
  });
});
