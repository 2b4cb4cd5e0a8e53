import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { without } from '#model/calendar/types.ts';
import { unplanned, violations } from '#model/calendar/violations.ts';
import { planOf, published, rolloutOf } from './rollouts.ts';

const rollout = rolloutOf([2, 2], 2);
const check = (plan: Parameters<typeof violations>[2], rules = published) =>
  violations(rollout, rules, plan);

describe('a plan that breaks a rule is told which, when and where', () => {
  it('two zones of a Region on one day', () => {
    expect(check(planOf({ A1: 1, A2: 2, B1: 3, B2: 3 }))).toEqual([
      { rule: 'zoneADay', day: 3, zones: ['B1', 'B2'], changes: ['1'] },
    ]);
  });
  it('the same Region on one day with two changes: one zone is one zone', () => {
    const both = [...planOf({ A1: 1 }), ...planOf({ A1: 2, B1: 3 }, '2')];
    expect(check(both)).toEqual([]);
    const two = [...planOf({ A1: 1, B1: 3 }), ...planOf({ A1: 4, B2: 3 }, '2')];
    expect(check(two)).toContainEqual({
      rule: 'zoneADay',
      day: 3,
      zones: ['B1', 'B2'],
      changes: ['1', '2'],
    });
  });
  it('a closed day, with all that is deployed on it', () => {
    expect(check(planOf({ A1: 5, A2: 6, B1: 6, B2: 8 }))).toEqual([
      { rule: 'noChange', day: 6, zones: ['A2', 'B1'], changes: ['1'] },
    ]);
  });
  it('a start in a Region with more customers', () => {
    expect(check(planOf({ B1: 1, A1: 2, B2: 3, A2: 4 }))).toEqual([
      { rule: 'quietFirst', day: 1, zones: ['B1'], changes: ['1'] },
    ]);
  });
  it('but not while the quietest Region is not planned at all', () => {
    expect(check(planOf({ B1: 1 }))).toEqual([]);
  });
  it('a bake that does not fit into the day, with what it had and needed', () => {
    expect(check(planOf({ A1: 1, B1: 1, A2: 2, B2: 2 }))).toEqual([
      { rule: 'bake', day: 1, zones: ['B1'], changes: ['1'], bake: { had: 4, needed: 12 } },
    ]);
  });
  it('a later bake over days', () => {
    const slow = { ...published, bake: { first: 12, later: 36 } };
    expect(check(planOf({ A1: 1, A2: 2, B1: 2, B2: 3 }), slow)).toEqual([
      { rule: 'bake', day: 3, zones: ['B2'], changes: ['1'], bake: { had: 22, needed: 36 } },
    ]);
  });
  it('a change that does not wait for the one before it, whatever rules are off', () => {
    const plan = [...planOf({ A1: 1, A2: 2, B1: 2, B2: 3 }), ...planOf({ A1: 3 }, '2')];
    const none = without(published, ['zoneADay', 'quietFirst', 'bake', 'oneBox', 'noChange']);
    for (const rules of [published, none]) {
      expect(check(plan, rules)).toContainEqual({
        rule: 'inTurn',
        day: 3,
        zones: ['A1'],
        changes: ['2'],
      });
    }
  });
});

describe('any plan', () => {
  const anyPlan = fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 })
    .map((days) =>
      rollout.changes.flatMap(({ id, zones }, change) =>
        zones.flatMap((zone, at) => {
          const day = days[change * zones.length + at] ?? 0;
          return day === 0 ? [] : [{ change: id, zone, day }];
        }),
      ),
    );

  it('names only zones and changes that it has on that day, the days in order', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const told = check(plan);
        expect(told.map(({ day }) => day)).toEqual(
          told.map(({ day }) => day).sort((one, other) => one - other),
        );
        for (const { day, zones, changes } of told) {
          const here = plan.filter((one) => one.day === day);
          expect(here.map(({ zone }) => zone)).toEqual(expect.arrayContaining([...zones]));
          expect(here.map(({ change }) => change)).toEqual(expect.arrayContaining([...changes]));
          expect(zones.length).toBeGreaterThan(0);
        }
      }),
    );
  });
  it('breaks no more rules when one is switched off', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom('zoneADay', 'noChange'), (plan, id) => {
        const rest = check(plan, without(published, [id]));
        expect(rest).toEqual(check(plan).filter(({ rule }) => rule !== id));
      }),
    );
  });
  it('and what it leaves out make up all placements', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(plan.length + unplanned(rollout, plan).length).toBe(8);
      }),
    );
  });
});
