import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canLend,
  criteria,
  decides,
  openVpc,
  verdictOn,
  weigh,
  type Accepted,
  type BuildNeed,
  type Candidate,
  type Weights,
} from '../../src/model/choice.ts';

const need: BuildNeed = { units: 600, maxRoundTripMs: 80, minFibrePaths: 2, reserveUnits: 400 };
const even: Weights = { capacity: 1, latency: 1, fibre: 1 };
const region = (
  id: string,
  spareUnits: number,
  roundTripMs: number,
  fibrePaths: number,
): Candidate => ({
  id,
  spareUnits,
  roundTripMs,
  fibrePaths,
});

describe('limits', () => {
  it('a candidate exactly at every limit is accepted, with no margin', () => {
    const [verdict] = weigh([region('edge', 1000, 80, 2)], need, even);
    expect(verdict).toMatchObject({
      accepted: true,
      rank: 1,
      score: 0,
      parts: { capacity: 0, latency: 0, fibre: 0 },
    });
  });
  it('one step beyond each limit is refused for all three, with by how much', () => {
    const [verdict] = weigh([region('beyond', 999, 81, 1)], need, even);
    expect(verdict).toMatchObject({
      accepted: false,
      reasons: [
        { kind: 'capacity', short: 1 },
        { kind: 'latency', over: 1 },
        { kind: 'fibre', missing: 1 },
      ],
    });
  });
  it('what can be lent never goes below nothing', () => {
    expect(canLend(region('full', 399, 1, 9), need)).toBe(0);
    expect(canLend(region('free', 1000, 1, 9), need)).toBe(600);
  });
});

it('a verdict is found by its candidate', () => {
  const verdicts = weigh([region('x', 1300, 40, 3), region('y', 1300, 40, 3)], need, even);
  expect(verdictOn(verdicts, 'y')?.candidate.id).toBe('y');
  expect(verdictOn(verdicts, 'z')).toBeUndefined();
});

describe('ranking', () => {
  it('compares exact sums, and breaks a tie by the given order', () => {
    const twins = [region('x', 1300, 40, 3), region('y', 1300, 40, 3)];
    const ids = (list: Candidate[]) => weigh(list, need, even).map((v) => v.candidate.id);
    expect(ids(twins)).toEqual(['x', 'y']);
    expect(ids(twins.toReversed())).toEqual(['y', 'x']);
  });
  it('without any weight everybody scores 0', () => {
    const none = { capacity: 0, latency: 0, fibre: 0 };
    expect(weigh([region('x', 5000, 1, 9)], need, none)[0]).toMatchObject({ score: 0, rank: 1 });
  });
  it('names the criterion that decides between two', () => {
    const list = [region('near', 1600, 8, 2), region('roomy', 1600, 72, 4)];
    const order = (weights: Weights) =>
      weigh(list, need, weights) as unknown as [Accepted, Accepted];
    const byLatency = { capacity: 1, latency: 5, fibre: 1 };
    expect(decides(...order(byLatency), byLatency)).toBe('latency');
    const byFibre = { capacity: 1, latency: 1, fibre: 5 };
    expect(decides(...order(byFibre), byFibre)).toBe('fibre');
    const [first] = order(even);
    expect(decides(first, first, even)).toBeNull();
  });
});

describe('the bootstrap VPC', () => {
  const [good, bad] = weigh([region('good', 2000, 10, 4), region('bad', 0, 10, 4)], need, even);
  it('uses names of the new Region, and truly runs in the lender', () => {
    const vpc = openVpc(good!, ['a', 'b', 'c'], ['dns', 's3']);
    expect(vpc.within).toBe('good');
    expect(vpc.zones).toHaveLength(3);
    expect(vpc.names).toEqual([
      { name: 'dns.new-region', belief: 'new-region', reality: 'good' },
      { name: 's3.new-region', belief: 'new-region', reality: 'good' },
    ]);
  });
  it('does not open in a refused Region', () => {
    expect(() => openVpc(bad!, ['a'], ['dns'])).toThrow('Region bad was refused and cannot lend');
  });
});

it('misuse throws and says which number is wrong', () => {
  expect(() => weigh([region('x', -1, 1, 1)], need, even)).toThrow('-1 is not a whole number');
  expect(() => weigh([], { ...need, units: 0.5 }, even)).toThrow('0.5');
  expect(() => weigh([], need, { ...even, fibre: NaN })).toThrow('NaN');
  expect(() => weigh([], { ...need, units: 0 }, even)).toThrow('a need of 0 is no limit');
});

describe('always', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  const candidates = fc
    .array(fc.tuple(number(4000), number(160), number(6)), { maxLength: 9 })
    .map((list) => list.map((numbers, i) => region(`r${i}`, ...numbers)));
  const needs = fc.record({
    units: fc.integer({ min: 1, max: 2500 }),
    maxRoundTripMs: fc.integer({ min: 1, max: 120 }),
    minFibrePaths: fc.integer({ min: 1, max: 4 }),
    reserveUnits: number(1000),
  });
  const weights = fc.record({ capacity: number(10), latency: number(10), fibre: number(10) });
  const criterion = fc.constantFrom(...criteria);

  it('every candidate gets one verdict, and it depends on the limits alone', () => {
    fc.assert(
      fc.property(candidates, needs, weights, weights, (list, n, one, other) => {
        const ids = (verdicts: ReturnType<typeof weigh>) => verdicts.map((v) => v.candidate.id);
        const verdicts = weigh(list, n, one);
        expect(ids(verdicts).sort()).toEqual(list.map((c) => c.id).sort());
        const refused = (w: Weights) => weigh(list, n, w).filter((v) => !v.accepted);
        expect(refused(one)).toEqual(refused(other));
      }),
    );
  });
  it('a refusal lists every violated limit, and an accepted one violates none', () => {
    fc.assert(
      fc.property(candidates, needs, weights, (list, n, w) => {
        for (const verdict of weigh(list, n, w)) {
          const c = verdict.candidate;
          const broken = [
            ...(c.spareUnits - n.units < n.reserveUnits ? ['capacity'] : []),
            ...(c.roundTripMs > n.maxRoundTripMs ? ['latency'] : []),
            ...(c.fibrePaths < n.minFibrePaths ? ['fibre'] : []),
          ];
          expect(verdict.accepted ? [] : verdict.reasons.map((r) => r.kind)).toEqual(broken);
        }
      }),
    );
  });
  it('raising a weight never lowers the rank of who is best on that criterion', () => {
    fc.assert(
      fc.property(
        candidates,
        needs,
        weights,
        criterion,
        fc.integer({ min: 1, max: 9 }),
        (list, n, w, k, by) => {
          const accepted = weigh(list, n, w).filter((v) => v.accepted);
          const best = accepted.toSorted((a, b) => b.parts[k] - a.parts[k])[0];
          if (best === undefined) return;
          const after = verdictOn(weigh(list, n, { ...w, [k]: w[k] + by }), best.candidate.id);
          expect(after).toMatchObject({ accepted: true });
          expect((after as Accepted).rank).toBeLessThanOrEqual(best.rank);
        },
      ),
    );
  });
  it('parts and scores are whole and within 0 to 100, and the ranking follows the scores', () => {
    fc.assert(
      fc.property(candidates, needs, weights, (list, n, w) => {
        const accepted = weigh(list, n, w).filter((v) => v.accepted);
        for (const { parts, score } of accepted) {
          for (const value of [...Object.values(parts), score]) {
            expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
          }
          const counted = criteria.filter((id) => w[id] > 0).map((id) => parts[id]);
          if (counted.length === 0) continue;
          expect(score).toBeGreaterThanOrEqual(Math.min(...counted));
          expect(score).toBeLessThanOrEqual(Math.max(...counted));
        }
        const scores = accepted.map((v) => v.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(accepted.map((v) => v.rank)).toEqual(accepted.map((_, i) => i + 1));
      }),
    );
  });
  it('a larger bootstrap is never accepted where a smaller one was refused', () => {
    fc.assert(
      fc.property(candidates, needs, number(500), (list, n, more) => {
        const ids = (units: number) =>
          weigh(list, { ...n, units }, even).flatMap((v) => (v.accepted ? [v.candidate.id] : []));
        expect(ids(n.units)).toEqual(expect.arrayContaining(ids(n.units + more)));
      }),
    );
  });
});
