import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { linkDecoder, linkText } from '#widgets/pressure/pressure.link.ts';
import { pressure, type PressureEvent } from '#widgets/pressure/pressure.machine.ts';
import { sceneOf } from '#widgets/pressure/pressure.scene.ts';
import { offer, start } from './offer.ts';

const [begin] = initialTransition(pressure, { offer });
const run = (...events: PressureEvent[]) =>
  events.reduce((now, event) => transition(pressure, now, event)[0], begin);

describe('what the reader can do', () => {
  it('begins calm', () => expect(begin.value).toBe('calm'));
  it('a pressure goes on and off, and the order of switching leaves no trace', () => {
    const one = run({ type: 'toggle', pressure: 'opt-in' }, { type: 'toggle', pressure: 'ec2' });
    expect(one.value).toBe('broken');
    expect(one.context.choices.on).toEqual(['ec2', 'opt-in']);
    const off = run({ type: 'toggle', pressure: 'ec2' }, { type: 'toggle', pressure: 'ec2' });
    expect(off.value).toBe('calm');
  });
  it('fewer services, and the sheet holds', () => {
    const few = run({ type: 'toggle', pressure: 'services' }, { type: 'services', count: 10 });
    expect(few.value).toBe('holding');
  });
  it.each([-5, 7, 305, NaN, 2.5])('%d services change nothing', (count) => {
    expect(run({ type: 'services', count }).context.choices).toEqual(start);
  });
  it.each([0, 9, 1.5])('%d Regions change nothing', (count) => {
    expect(run({ type: 'regions', count }).context.choices).toEqual(start);
  });
  it('somebody else does a step of the sheet, or nobody does', () => {
    const helped = run({ type: 'toggle', pressure: 'ec2' }, { type: 'stand in', step: 'M25' });
    expect(helped.value).toBe('holding');
    const [alone] = transition(pressure, helped, { type: 'stand in', step: null });
    expect(alone.value).toBe('broken');
  });
  it('nobody can do a step that is not on the sheet', () => {
    expect(run({ type: 'stand in', step: 'M31' }).context.choices).toEqual(start);
  });
  it('start again forgets all', () => {
    const again = run(
      { type: 'toggle', pressure: 'ec2' },
      { type: 'services', count: 10 },
      { type: 'start again' },
    );
    expect(again.context.choices).toEqual(start);
    expect(again.value).toBe('calm');
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(pressure, {
    input: { offer },
    serializeState: (state) => JSON.stringify([state.value, state.context.choices]),
    events: [
      { type: 'toggle', pressure: 'ec2' },
      { type: 'toggle', pressure: 'services' },
      { type: 'toggle', pressure: 'regions' },
      { type: 'toggle', pressure: 'sovereignty' },
      { type: 'toggle', pressure: 'opt-in' },
      { type: 'services', count: 10 },
      { type: 'regions', count: 2 },
      { type: 'stand in', step: 'M25' },
      { type: 'start again' },
    ] satisfies PressureEvent[],
  });

  it('reaches every set of pressures, agrees with the model, and a link brings it back', () => {
    const decode = linkDecoder(offer);
    const sets = new Set(paths.map(({ state }) => state.context.choices.on.join()));
    expect(sets.size).toBe(32);
    for (const { state } of paths) {
      const { choices } = state.context;
      expect(state.value).toBe(sceneOf(offer, choices).stage);
      const text = linkText(offer, choices);
      const restored = text === null ? { ok: true, value: start } : decode(text);
      expect(restored).toEqual({ ok: true, value: choices });
    }
  });
});
