import { describe, expect, it } from 'vitest';
import plan from '../../../content/two-lanes.json' with { type: 'json' };
import { oneAfterAnother, schedule } from '#model/schedule/critical-path.ts';
import { activitiesOf, daysInStory } from '#model/schedule/from-story.ts';
import { region2025 } from '#model/stories/region-2025.ts';

const { steps } = region2025(1);
const activities = activitiesOf(steps, plan.activities, plan.days);
const phaseDays = (id: string): number => {
  const step = steps.find((one) => one.id === id)!;
  return daysInStory(step) ?? (plan.days as Record<string, number>)[id] ?? NaN;
};

describe('the Region build of chapter 9 as a schedule', () => {
  it('tells every phase in exactly one activity, and an activity never leaves its lane', () => {
    const told = plan.activities.flatMap(({ phases }) => phases);
    expect(told.toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
    for (const { phases } of plan.activities) {
      const lanes = phases.map((phase) => steps.find(({ id }) => id === phase)!.lane);
      expect(new Set(lanes).size, phases.join()).toBe(1);
    }
  });
  it('telling phases together changes neither the whole nor the sum', () => {
    const single = steps.map(({ id, requires }) => ({ id, days: phaseDays(id), after: requires }));
    expect(schedule(activities).total).toBe(schedule(single).total);
    const sum = single.reduce((days, one) => days + one.days, 0);
    expect(schedule(oneAfterAnother(activities)).total).toBe(sum);
  });
  it('is whole and has no circle for any seed', () => {
    for (const seed of [0, 7, 12345]) {
      expect(activitiesOf(region2025(seed).steps, plan.activities, plan.days)).toEqual(activities);
    }
  });
  it('the two streams meet at the first instances (facts H05), and nothing of the software waits before', () => {
    const lane = (id: string) => activities.find((one) => one.id === id)!.lane;
    const meetings = activities.filter(
      ({ after, lane: own }) => own !== 'launch' && after.some((id) => lane(id) !== own),
    );
    expect(meetings.map(({ id }) => id)).toEqual(['instances', 'home']);
    const early = activities.filter(({ id }) => ['place', 'auth', 'control'].includes(id));
    for (const { after } of early) for (const id of after) expect(lane(id)).toBe('software');
  });
  it('takes the observation and the last batches from the story, and no time after customers came', () => {
    const days = (id: string) => daysInStory(steps.find((one) => one.id === id)!);
    expect(days('MG5')).toBe(60);
    expect(days('LN1')).toBe(30);
    expect(days('LN3')).toBeNull();
    expect(days('PH3')).toBeNull();
    const timed = steps.filter((step) => daysInStory(step) !== null).map(({ id }) => id);
    expect(Object.keys(plan.days).filter((id) => timed.includes(id))).toEqual([]);
  });
  it('teaches what it is for: software has slack, and racks and network differ', () => {
    const { timings, total } = schedule(activities);
    const slack = (id: string) => timings.find((one) => one.id === id)!.slack;
    expect(slack('control')).toBeGreaterThan(0);
    expect(slack('buildings')).toBe(0);
    expect(slack('network')).toBeGreaterThan(0);
    expect(total).toBeLessThan(schedule(oneAfterAnother(activities)).total);
  });
});

describe('misuse says what is wrong', () => {
  const [first, ...rest] = plan.activities;
  it.each([
    [rest, plan.days, 'PH1 is in no activity'],
    [[...plan.activities, first!], plan.days, 'PH1 is in two'],
    [[...plan.activities, { id: 'x', phases: ['XX'] }], plan.days, 'XX'],
    [plan.activities, {}, 'how many days PH1'],
  ])('%#', (groups, days, message) => {
    expect(() => activitiesOf(steps, groups, days)).toThrow(message);
  });
});
