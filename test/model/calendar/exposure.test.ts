import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest } from '#model/calendar/earliest.ts';
import {
  dayOfHour,
  expectedHurt,
  exposureOf,
  faultOf,
  faultsOf,
} from '#model/calendar/exposure.ts';
import { daysByRule } from '#model/calendar/neighbours.ts';
import { customersOf, lengthOf, quietestOf, ruleIds, without } from '#model/calendar/types.ts';
import { anyRules, anySmallRollout, planOf, published, rolloutOf } from './rollouts.ts';

const rollout = rolloutOf([2, 2], 1);
const plan = planOf({ A1: 1, A2: 2, B1: 2, B2: 3 });
const after = (hours: number, rules = published, of = plan) =>
  exposureOf(rollout, rules, of, { change: '1', hours });

describe('a bad change hurts', () => {
  it('a tenth of one zone while only the one-box has it', () => {
    expect(after(1)).toEqual({
      noticed: 10,
      reached: [{ zone: 'A1', part: 'box' }],
      spared: ['A2', 'B1', 'B2'],
      hurt: { inOneZone: 1, overZones: 0, all: 1 },
      regions: [],
    });
  });
  it('one zone when it is noticed before the next wave; customers over all zones bear that', () => {
    expect(after(24)).toMatchObject({
      noticed: 33,
      reached: [{ zone: 'A1', part: 'zone' }],
      hurt: { inOneZone: 10, overZones: 0 },
    });
  });
  it('customers over all zones as soon as two whole zones of their Region have it', () => {
    expect(after(26)).toMatchObject({
      reached: [
        { zone: 'A1', part: 'zone' },
        { zone: 'A2', part: 'zone' },
        { zone: 'B1', part: 'zone' },
      ],
      hurt: { inOneZone: 40, overZones: 100, all: 140 },
      regions: ['A'],
    });
  });
  it('more, when it goes out before a closed day, on which nobody looks', () => {
    const friday = planOf({ A1: 5, A2: 6, B1: 7, B2: 8 });
    expect(after(20, published, friday)).toMatchObject({ noticed: 24 * 7 + 5, spared: ['B2'] });
    expect(dayOfHour(24 * 7 + 5)).toBe(8);
  });
  it('the same, in whatever order the plan names its days', () => {
    for (const hours of [1, 24, 26, 60]) {
      expect(after(hours, published, plan.toReversed())).toEqual(after(hours));
    }
  });
  it('can only be a change that is rolled out', () => {
    expect(() => exposureOf(rollout, published, plan, { change: 'x', hours: 1 })).toThrow(
      'no change "x"',
    );
  });
  it('nobody when it is not planned', () => {
    expect(after(5, published, [])).toMatchObject({ noticed: null, hurt: { all: 0 } });
  });
});

const everyone = rollout.regions.reduce((sum, region) => sum + customersOf(region), 0);
const cases = fc.record({ small: anySmallRollout, rules: anyRules });
const hours = [1, 3, 9, 20, 30, 54];

describe('any bad change', () => {
  it('splits the planned zones into reached and spared, and the later it is noticed, the more it hurts', () => {
    fc.assert(
      fc.property(cases, ({ small, rules }) => {
        const legal = earliest(small, rules);
        const all = hours.map((each) =>
          exposureOf(small, rules, legal, { change: '1', hours: each }),
        );
        const own = legal.filter(({ change }) => change === '1').length;
        for (const { reached, spared, noticed } of all) {
          expect(reached.length + spared.length).toBe(own);
          expect(reached.length).toBeGreaterThan(0);
          expect(Number.isSafeInteger(noticed)).toBe(true);
        }
        const hurt = all.map((one) => one.hurt.all);
        expect(hurt).toEqual([...hurt].sort((one, other) => one - other));
      }),
    );
  });
  it('hurts everybody when all zones get it at once and without a one-box', () => {
    const none = without(published, ruleIds);
    const atOnce = planOf({ A1: 1, A2: 1, B1: 1, B2: 1 });
    expect(after(1, none, atOnce).hurt.all).toBe(everyone);
  });
});

describe('the mean over all bad changes', () => {
  const faults = faultsOf(rollout, hours);
  const exact = expectedHurt(rollout, published, plan, faults);

  it('is what seeded ones come to on average', () => {
    const builds = 4000;
    let sum = 0;
    for (let seed = 1; seed <= builds; seed++) {
      sum += exposureOf(rollout, published, plan, faultOf(faults, seed)).hurt.all;
    }
    const squares = faults.map(
      (fault) => (exposureOf(rollout, published, plan, fault).hurt.all - exact) ** 2,
    );
    const deviation = Math.sqrt(squares.reduce((all, one) => all + one, 0) / faults.length);
    expect(Math.abs(sum / builds - exact)).toBeLessThan((4 * deviation) / Math.sqrt(builds));
  });
  it('asks for a bad change', () => {
    expect(() => expectedHurt(rollout, published, plan, [])).toThrow(/no bad change/);
  });
});

describe('the quietest Region of a change', () => {
  const three = rolloutOf([2, 2, 2], 1);
  const quietest = (...zones: string[]) => quietestOf(three, { id: '1', zones }).id;

  it('is one that the change goes to, with the fewest customers; a part of it is enough', () => {
    expect(quietest('C1', 'B2')).toBe('B');
    expect(quietest('C1', 'C2')).toBe('C');
    expect(quietest('C1', 'B1', 'A2')).toBe('A');
  });
  it('has to be somewhere', () => {
    expect(() => quietest('X1')).toThrow('the change "1" goes to no zone');
  });
});

describe('living neighbours', () => {
  const order = ['zoneADay', 'quietFirst', 'bake', 'oneBox', 'noChange'] as const;

  it('make rounds into rounds times zones, and closed days come on top', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 5 }),
        (rounds, zones) => {
          const days = daysByRule({ rounds, zones }, rollout, published, order);
          expect(days.map(({ rule }) => rule)).toEqual([null, ...order]);
          expect(days[0]?.days).toBe(rounds);
          expect(days[1]?.days).toBe(rounds * zones);
          for (const [index, { days: more }] of days.entries()) {
            expect(more).toBeGreaterThanOrEqual(days[index - 1]?.days ?? 0);
          }
        },
      ),
    );
  });
  it('rounds and zones are whole numbers from 1', () => {
    for (const [rounds, zones] of [
      [0, 3],
      [2, 1.5],
    ] as const) {
      expect(() => daysByRule({ rounds, zones }, rollout, published, order)).toThrow(
        'whole numbers from 1',
      );
    }
  });
  it('the last of these days is the shortest plan with all rules', () => {
    const four = rolloutOf([4], 3);
    const days = daysByRule({ rounds: 3, zones: 4 }, four, published, order);
    expect(days.at(-1)?.days).toBe(lengthOf(earliest(four, published)));
  });
});
