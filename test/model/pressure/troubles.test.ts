import { describe, expect, it } from 'vitest';
import { coldStart } from '#model/graph/fixpoints.ts';
import {
  needsOnSheet,
  pressedSheet,
  pressures,
  type Pressure,
} from '#model/pressure/pressed-sheet.ts';
import { hoursOfBuild, USUAL_MISTAKES, withinUsual } from '#model/pressure/effort.ts';
import { pressureOf } from '#model/pressure/troubles.ts';
import { expectedHours } from '#model/run-sheet/builds.ts';
import { AS_ON_THE_SHEET, mistakeDistribution, oddsFor } from '#model/run-sheet/distribution.ts';
import { DAYS_OF_YEAR, yearOf } from '#model/run-sheet/year.ts';
import { calm, ground, under } from './ground.ts';

const ids = ground.sheet.map(({ id }) => id);
const settings = Array.from({ length: 2 ** pressures.length }, (_, set) =>
  pressures.filter((_, bit) => (set >> bit) % 2 === 1),
);
const kinds = (on: readonly Pressure[]) =>
  new Set(under({ on }).troubles.map(({ kind }) => pressureOf[kind]));

describe('a helper', () => {
  it('at any step leaves no more undone than nobody, under every set of pressures', () => {
    for (const on of settings) {
      const alone = new Set(under({ on }).done);
      for (const standIn of ids) {
        expect(
          new Set(under({ on, standIn }).done).isSupersetOf(alone),
          `${on.join()} ${standIn}`,
        ).toBe(true);
      }
    }
  });
});

describe('without pressure', () => {
  it('all thirty steps can be done, usually with one or two mistakes (talk 19:00 to 26:00)', () => {
    const calmly = under({});
    expect(calmly.done).toEqual(ids);
    expect(calmly.troubles).toEqual([]);
    expect(calmly.expected).toBeGreaterThan(1);
    expect(calmly.expected).toBeLessThan(2);
    expect(calmly.usual).toBeGreaterThan(1 / 2);
  });
});

describe('each pressure breaks a habit of its own', () => {
  it.each(pressures)('%s alone, with nobody else to blame', (pressure) => {
    expect(kinds([pressure])).toEqual(new Set([pressure]));
  });
  it('and does so in every company: no pressure hides another', () => {
    for (const on of settings) expect(kinds(on), on.join()).toEqual(new Set(on));
  });
});

describe('what can be done under every set of pressures', () => {
  it.each(settings.map((on) => [on.join() || 'none', on] as const))('%s', (_, on) => {
    const { sheet, done, waiting, troubles } = under({ on, services: 12 });
    const graph = needsOnSheet(ground, { ...calm, on, services: 12 });
    const members = troubles.flatMap((it) => (it.kind === 'circle' ? it.members : []));
    const refused = troubles.flatMap((it) => (it.kind === 'refused' ? [it.step] : []));
    const ill = new Set([...members, ...refused]);
    const counted = [...done, ...waiting.map(({ step }) => step), ...ill];
    expect(counted.toSorted()).toEqual(sheet.map(({ id }) => id).toSorted());

    const ran = new Set(done);
    for (const { from, to } of graph.needs) if (ran.has(from)) expect(ran.has(to)).toBe(true);
    for (const { step, for: other } of waiting) {
      expect(graph.needs.some(({ from, to }) => from === step && to === other)).toBe(true);
      expect(ran.has(other)).toBe(false);
    }
    for (const it of troubles) {
      if (it.kind !== 'circle') continue;
      for (const [at, id] of it.loop.entries()) {
        const next = it.loop[(at + 1) % it.loop.length];
        expect(graph.needs.some(({ from, to }) => from === id && to === next)).toBe(true);
      }
    }
  });
});

describe('EC2 on EC2', () => {
  it('no order of the steps helps: the launch service and the first instance need each other', () => {
    const { troubles, done } = under({ on: ['ec2'] });
    const [circle] = troubles;
    if (circle?.kind !== 'circle') expect.fail('no circle');
    expect(circle.loop).toEqual(['M24', 'M25']);
    expect(circle.step).toBe('M14');
    expect(done.length).toBeLessThan(ids.length);
  });
  it('somebody else frees all the others at the one step that hands out instances, and at no other', () => {
    const frees = ids.filter(
      (standIn) => under({ on: ['ec2'], standIn }).done.length === ids.length,
    );
    expect(frees).toEqual([ground.assumed.firstInstance]);
    const [circle] = under({ on: ['ec2'] }).troubles;
    expect(circle).toMatchObject({ kind: 'circle', openers: frees });
  });
  it('one service that may stay on a bare server is not enough to cut it', () => {
    for (const spared of ground.assumed.onEc2) {
      const onEc2 = ground.assumed.onEc2.filter((id) => id !== spared);
      const assumed = { ...ground.assumed, onEc2 };
      const graph = needsOnSheet({ ...ground, assumed }, { ...calm, on: ['ec2'] });
      expect(coldStart(graph).stuck, spared).not.toEqual([]);
    }
  });
});

describe('more services', () => {
  it('the chance of the usual is the head of the exact distribution, at every step', () => {
    const odds = oddsFor(ground.sheet, AS_ON_THE_SHEET);
    for (const [index, chance] of withinUsual(odds).entries()) {
      const exact = mistakeDistribution(odds.slice(0, index + 1));
      const head = exact.slice(0, USUAL_MISTAKES + 1).reduce((sum, one) => sum + one, 0);
      expect(chance).toBeCloseTo(head, 12);
    }
  });
  it('a few go well; from some number on there are usually more than two mistakes, at the same step for good', () => {
    const steps = [0, 10, 30, 100, 300].map(
      (services) => under({ on: ['services'], services }).troubles[0]?.step ?? null,
    );
    expect(steps.slice(0, 2)).toEqual([null, null]);
    expect(new Set(steps.slice(2)).size).toBe(1);
    expect(steps[2]).not.toBeNull();
  });
  it('the chance of a clean build only falls', () => {
    const chances = [0, 1, 5, 40, 300].map(
      (services) => under({ on: ['services'], services }).clean,
    );
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(new Set(chances).size).toBe(chances.length);
  });
});

describe('the hours of a build', () => {
  it.each([0, 1, 2, 3, 4, 17, 60])('with %d services: as gone through step by step', (services) => {
    const setting = { ...calm, on: ['services'], services } as const;
    const sheet = pressedSheet(ground, setting);
    const slowly = expectedHours(sheet, oddsFor(sheet, AS_ON_THE_SHEET));
    expect(hoursOfBuild(ground, setting)).toBeCloseTo(slowly, 6);
  });
});

describe('more Regions', () => {
  it('as many as the people finish in a year go well, one more is late', () => {
    const { days } = under({});
    const job = () => ({ id: 'region', days });
    const most = yearOf(job, ground.assumed.engineers).done;
    expect(under({ on: ['regions'], regions: most }).troubles).toEqual([]);
    const [late] = under({ on: ['regions'], regions: most + 1 }).troubles;
    if (late?.kind !== 'late') expect.fail('nobody is late');
    expect(late.region).toBe(most + 1);
    expect(late.start + days).toBeGreaterThan(DAYS_OF_YEAR);
    expect(yearOf(job, late.hands ?? 0).done).toBeGreaterThanOrEqual(most + 1);
    expect(yearOf(job, (late.hands ?? 0) - 1).done).toBeLessThan(most + 1);
  });
  it('with hundreds of services not even the first is ready in its year', () => {
    const { troubles } = under({ on: ['regions', 'services'], services: 300, regions: 1 });
    expect(troubles).toContainEqual(
      expect.objectContaining({ kind: 'late', region: 1, hands: null }),
    );
  });
});

describe('sovereignty and opt-in', () => {
  it('what is brought along is refused, and everything else waits for it', () => {
    const { troubles, done, waiting } = under({ on: ['sovereignty'] });
    expect(troubles.map(({ step }) => step)).toEqual(
      ground.assumed.brought.map(({ step }) => step),
    );
    expect(done).toEqual([]);
    expect(waiting.length + troubles.length).toBe(ids.length);
  });
  it('a helper answers for one thing that was brought along, and the others are refused still', () => {
    for (const { step } of ground.assumed.brought) {
      const { troubles, done } = under({ on: ['sovereignty'], standIn: step });
      const others = ground.assumed.brought.filter((one) => one.step !== step);
      expect(troubles.map((trouble) => trouble.step)).toEqual(others.map((one) => one.step));
      expect(done).toContain(step);
    }
  });
  it('whoever loads the rows on the day itself has no old ones', () => {
    expect(under({ on: ['opt-in'], standIn: ground.assumed.rows }).troubles).toEqual([]);
  });
  it('the longer the build, the more rows are wrong when customers come', () => {
    const rows = (on: Pressure[]) => {
      const stale = under({ on }).troubles.find(({ kind }) => kind === 'stale');
      return stale?.kind === 'stale' ? stale.rows : 0;
    };
    expect(rows(['opt-in'])).toBe(under({}).days * ground.assumed.optInsADay);
    expect(rows(['opt-in', 'services'])).toBeGreaterThan(rows(['opt-in']));
  });
});
