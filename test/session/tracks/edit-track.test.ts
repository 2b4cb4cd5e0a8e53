import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { changeStep, insertStep, moveStep, removeStep } from '#session/tracks/edit-track.ts';
import { minutesOf, track as schema } from '#session/tracks/track.ts';
import { tracks } from '../site-kit.ts';

const start = tracks[1]!;
const aPlace = fc.integer({ min: -2, max: 14 });
const anEdit = fc.oneof(
  fc.record({ kind: fc.constant('move'), at: aPlace, by: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('remove'), at: aPlace, by: fc.constant(0) }),
  fc.record({ kind: fc.constant('copy'), at: aPlace, by: fc.constant(0) }),
);

test('whatever is moved, copied and taken out, it stays a track, and no minute is lost by moving', () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 20 }), (edits) => {
      let now = start;
      for (const { kind, at, by } of edits) {
        const before = now;
        const step = now.steps[at];
        if (kind === 'move') now = moveStep(now, at, by);
        else if (kind === 'remove') now = removeStep(now, at);
        else if (step) now = insertStep(now, at, step);
        if (kind === 'move') expect(minutesOf(now)).toBe(minutesOf(before));
        expect(v.safeParse(schema, now).success).toBe(true);
      }
    }),
  );
});

test('a change is one of its own step alone', () => {
  const changed = changeStep(start, 2, { minutes: 9 });
  expect(changed.steps[2]?.minutes).toBe(9);
  expect(changed.steps.toSpliced(2, 1)).toEqual(start.steps.toSpliced(2, 1));
  expect(changeStep(start, 99, { minutes: 9 })).toBe(start);
});

test('the last step stays, and there is no way past an end', () => {
  const one = { ...start, steps: start.steps.slice(0, 1) };
  expect(removeStep(one, 0)).toBe(one);
  expect(moveStep(start, 0, -1)).toBe(start);
  expect(moveStep(start, start.steps.length - 1, 1)).toBe(start);
});
