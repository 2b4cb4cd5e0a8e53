import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { decodeLink, linkText } from '#widgets/launch-batches/launch-batches.link.ts';
import {
  launchBatches,
  within,
  type LaunchEvent,
} from '#widgets/launch-batches/launch-batches.machine.ts';
import { ranges, start, type Dial } from '#widgets/launch-batches/launch-batches.scene.ts';
import { linkLaws } from '../../support/link-laws.ts';

const [begin] = initialTransition(launchBatches, { choices: undefined });
const run = (...events: LaunchEvent[]) =>
  events.reduce((now, event) => transition(launchBatches, now, event)[0], begin);

describe('what the reader can do', () => {
  it('looks at the maps and back, and keeps what was set', () => {
    const back = run(
      { type: 'set', dial: 'size', value: 30 },
      { type: 'look', view: 'drift' },
      { type: 'set', dial: 'day', value: 9 },
      { type: 'look', view: 'launch' },
    );
    expect(back.value).toBe('launching');
    expect(back.context.choices).toEqual({ ...start, size: 30, day: 9 });
  });
  it('runs once more only where there is a run', () => {
    expect(run({ type: 'run once more' }).context.choices.run).toBe(2);
    expect(
      run({ type: 'look', view: 'drift' }, { type: 'run once more' }).context.choices.run,
    ).toBe(1);
  });
  it('starts again without leaving the view', () => {
    const again = run(
      { type: 'look', view: 'drift' },
      { type: 'set', dial: 'change', value: 300 },
      { type: 'start again' },
    );
    expect(again.context.choices).toEqual({ ...start, view: 'drift' });
  });
  it('sets a dial only to what it has', () => {
    for (const dial of Object.keys(ranges) as Dial[]) {
      const { min, max, step } = ranges[dial];
      for (const value of [-5, 0, 1, 7.4, 33, 1e9]) {
        const near = within(dial, value);
        expect(near).toBeGreaterThanOrEqual(min);
        expect(near).toBeLessThanOrEqual(max);
        expect((near - min) % step).toBe(0);
      }
    }
  });
});

describe('every state that these moves reach', () => {
  const paths = getShortestPaths(launchBatches, {
    input: { choices: undefined },
    events: [
      { type: 'set', dial: 'size', value: 60 },
      { type: 'set', dial: 'odds', value: 0 },
      { type: 'set', dial: 'day', value: 30 },
      { type: 'look', view: 'drift' },
      { type: 'look', view: 'launch' },
      { type: 'run once more' },
      { type: 'start again' },
    ],
    serializeState: ({ value, context }) => JSON.stringify([value, context]),
    stopWhen: ({ context }) => context.choices.run > 3,
  });
  it('goes into a link of at most 512 characters and comes back the same', () => {
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(
      new Set(['launching', 'drifting']),
    );
    for (const { state } of paths) {
      const text = linkText(state.context.choices);
      if (text === null) continue;
      expect(text.length).toBeLessThanOrEqual(512);
      expect(decodeLink(text)).toEqual({ ok: true, value: state.context.choices });
    }
  });
});

linkLaws({
  decode: decodeLink,
  published: ['1.launch.60-100-999.100-1', '1.drift.10-20-1.500-30', '1.drift.1-0-1.0-0'],
  broken: [
    '1.launch.0-20-1.100-1',
    '1.launch.10-21-1.100-1',
    '1.launch.10-20-0.100-1',
    '1.sleep.10-20-1.100-1',
    '1.drift.10-20-1.100-31',
  ],
  like: ['1.launch.10-20-1.100-1', '1.drift.59-95-12.475-29'],
  opening: 300,
  stands: ({ size, day }) => {
    expect([within('size', size), within('day', day)]).toEqual([size, day]);
  },
});
