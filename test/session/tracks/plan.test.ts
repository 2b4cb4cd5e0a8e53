import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf } from '#session/tracks/plan.ts';
import type { Step } from '#session/tracks/track.ts';
import { tracks } from '../site-kit.ts';

const model = tracks[0]!.steps[0]!;
const aStep = fc.record({
  minutes: fc.integer({ min: 1, max: 20 }),
  skip: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
});
const aRoom = fc
  .array(aStep, { minLength: 1, maxLength: 12 })
  .chain((steps) =>
    fc.record({
      steps: fc.constant(steps.map((one, at): Step => ({ ...model, ...one, id: `step-${at}` }))),
      at: fc.integer({ min: 0, max: steps.length - 1 }),
      inStep: fc.double({ min: 0, max: 30, noNaN: true }),
      before: fc.double({ min: 0, max: 120, noNaN: true }),
    }),
  )
  .map((room) => ({ ...room, used: room.before + room.inStep }));
const sum = (steps: readonly Step[]) => steps.reduce((all, { minutes }) => all + minutes, 0);

test('a room that is in time skips nothing, and ends in time', () => {
  for (const { steps } of tracks) {
    for (let at = 0; at < steps.length; at += 1) {
      const plan = planOf(steps, at, sum(steps.slice(0, at)), 0);
      expect(plan).toMatchObject({ behind: 0, skip: [], over: 0, left: sum(steps.slice(at)) });
    }
  }
});

test('used, behind and left agree: together they are the whole and what is late', () => {
  fc.assert(
    fc.property(aRoom, ({ steps, at, used, inStep }) => {
      const plan = planOf(steps, at, used, inStep);
      expect(plan.used + plan.left).toBeCloseTo(plan.planned.all + plan.behind);
    }),
  );
});

test('skips only steps to come that may go, in time if that can be, and none too many', () => {
  fc.assert(
    fc.property(aRoom, ({ steps, at, used, inStep }) => {
      const { skip, behind, over } = planOf(steps, at, used, inStep);
      const coming = steps.slice(at + 1).filter((one) => one.skip !== undefined);
      const gone = coming.filter(({ id }) => skip.includes(id));
      expect(gone.map(({ id }) => id)).toEqual([...skip]);
      expect(over).toBeCloseTo(behind - sum(gone));
      if (behind < 1) expect(skip).toEqual([]);
      else if (sum(coming) >= behind) expect(over).toBeLessThan(1);
      for (const one of gone) expect(behind - (sum(gone) - one.minutes)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('what may go first goes first', () => {
  const steps = [
    { ...model, id: 'now', minutes: 5 },
    { ...model, id: 'second', minutes: 3, skip: 2 },
    { ...model, id: 'first', minutes: 3, skip: 1 },
    { ...model, id: 'stays', minutes: 3 },
  ];
  expect(planOf(steps, 0, 7, 7).skip).toEqual(['first']);
  expect(planOf(steps, 0, 10, 10).skip).toEqual(['second', 'first']);
  expect(planOf(steps, 0, 30, 30)).toMatchObject({ skip: ['second', 'first'], over: 19 });
});
