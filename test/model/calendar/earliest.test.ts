import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest } from '#model/calendar/earliest.ts';
import {
  lengthOf,
  ruleIds,
  without,
  type Plan,
  type Rollout,
  type Rules,
} from '#model/calendar/types.ts';
import { isLegal, unplanned, violations } from '#model/calendar/violations.ts';
import { anyRules, anySmallRollout, published, rolloutOf } from './rollouts.ts';

const cases = fc.record({ rollout: anySmallRollout, rules: anyRules });

/** Whether any plan within so many days is legal, found by trying them all. */
function someLegalPlanWithin(rollout: Rollout, rules: Rules, days: number): boolean {
  const places = rollout.changes.flatMap(({ id, zones }) =>
    zones.map((zone) => ({ change: id, zone })),
  );
  const tryFrom = (at: number, plan: Plan): boolean => {
    const place = places[at];
    if (place === undefined) return violations(rollout, rules, plan).length === 0;
    for (let day = 1; day <= days; day++) {
      if (tryFrom(at + 1, [...plan, { ...place, day }])) return true;
    }
    return false;
  };
  return tryFrom(0, []);
}

const plansWithin = ({ changes }: Rollout, days: number) =>
  days ** changes.reduce((sum, { zones }) => sum + zones.length, 0);

describe('the shortest legal plan', () => {
  it('breaks no rule and leaves nothing out', () => {
    fc.assert(
      fc.property(cases, ({ rollout, rules }) => {
        const plan = earliest(rollout, rules);
        expect(violations(rollout, rules, plan)).toEqual([]);
        expect(unplanned(rollout, plan)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is the shortest: of all plans with a day less, tried one by one, none is legal', () => {
    let tried = 0;
    fc.assert(
      fc.property(cases, ({ rollout, rules }) => {
        const days = lengthOf(earliest(rollout, rules)) - 1;
        fc.pre(plansWithin(rollout, days) < 3000);
        tried += 1;
        expect(someLegalPlanWithin(rollout, rules, days)).toBe(false);
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('never grows when a rule is switched off', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...ruleIds), ({ rollout, rules }, id) => {
        const freer = lengthOf(earliest(rollout, without(rules, [id])));
        expect(freer).toBeLessThanOrEqual(lengthOf(earliest(rollout, rules)));
      }),
    );
  });

  it('takes at least as many days as a Region has zones, for each change (facts H08)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), (n, rounds) => {
        const plan = earliest(rolloutOf([n], rounds, []), published);
        expect(lengthOf(plan)).toBe(n * rounds);
      }),
    );
  });

  it('loses its legality when the last zone is taken a day forward, whichever day that is', () => {
    const rollout = rolloutOf([3, 3, 3], 2);
    const plan = earliest(rollout, published);
    const last = plan.filter(({ day }) => day === lengthOf(plan));
    expect(last.length).toBeGreaterThan(0);
    for (const moved of last) {
      for (let day = 1; day < moved.day; day++) {
        const other = plan.map((one) => (one === moved ? { ...one, day } : one));
        expect(isLegal(rollout, published, other), `${moved.zone} on day ${day}`).toBe(false);
      }
    }
  });

  it('says so when no day is open', () => {
    const never = rolloutOf([1], 1, [1, 2, 3, 4, 5, 6, 7]);
    expect(() => earliest(never, published)).toThrow(/all are closed/);
  });
});
