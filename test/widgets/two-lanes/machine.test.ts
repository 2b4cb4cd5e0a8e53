import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { linkDecoder, linkText } from '#widgets/two-lanes/two-lanes.link.ts';
import { twoLanes, type TwoLanesEvent } from '#widgets/two-lanes/two-lanes.machine.ts';
import { MAX_DAYS, sceneOf } from '#widgets/two-lanes/two-lanes.scene.ts';
import { offer, start } from './offer.ts';

const [begin] = initialTransition(twoLanes, { offer });
const run = (...events: TwoLanesEvent[]) =>
  events.reduce((now, event) => transition(twoLanes, now, event)[0], begin);

describe('what the reader can do', () => {
  it('begins side by side', () => expect(begin.value).toBe('parallel'));
  it('the order changes and comes back, and the days stay', () => {
    const changed = run(
      { type: 'days', id: 'racks', days: 20 },
      { type: 'order', order: 'serial' },
    );
    expect(changed.value).toBe('serial');
    expect(changed.context.choices.days).toMatchObject({ racks: 20 });
    expect(transition(twoLanes, changed, { type: 'order', order: 'parallel' })[0].value).toBe(
      'parallel',
    );
  });
  it('who is changed is spoken of', () => {
    expect(run({ type: 'days', id: 'racks', days: 20 }).context.choices.picked).toBe('racks');
    expect(run({ type: 'pick', id: 'auth' }).context.choices.picked).toBe('auth');
  });
  it.each([0, -5, 1.5, NaN, MAX_DAYS + 1])('%d days change nothing', (days) => {
    expect(run({ type: 'days', id: 'racks', days }).context.choices).toEqual(start);
  });
  it('an unknown activity changes nothing', () => {
    const choices = run(
      { type: 'pick', id: 'roof' },
      { type: 'days', id: 'roof', days: 5 },
    ).context;
    expect(choices.choices).toEqual(start);
  });
  it('start again forgets all', () => {
    const again = run(
      { type: 'order', order: 'serial' },
      { type: 'days', id: 'racks', days: 20 },
      { type: 'start again' },
    );
    expect(again.context.choices).toEqual(start);
    expect(again.value).toBe('parallel');
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(twoLanes, {
    input: { offer },
    serializeState: (state) => JSON.stringify([state.value, state.context.choices]),
    events: [
      { type: 'order', order: 'serial' },
      { type: 'order', order: 'parallel' },
      { type: 'days', id: 'buildings', days: 120 },
      { type: 'days', id: 'control', days: 1 },
      { type: 'days', id: 'control', days: 600 },
      { type: 'pick', id: 'auth' },
      { type: 'start again' },
    ] satisfies TwoLanesEvent[],
  });

  it('stands in the order of its choices, has a scene, and a link brings it back', () => {
    const decode = linkDecoder(offer);
    expect(paths.length).toBeGreaterThan(20);
    for (const { state } of paths) {
      const { choices } = state.context;
      expect(state.value).toBe(choices.order);
      expect(sceneOf(offer, choices).picked.activity.id).toBe(choices.picked);
      const text = linkText(offer, choices);
      const restored = text === null ? start : decode(text);
      expect('ok' in restored ? restored : { ok: true, value: restored }).toEqual({
        ok: true,
        value: choices,
      });
    }
  });
});
