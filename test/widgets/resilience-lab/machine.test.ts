import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { costOf } from '#model/resilience/design.ts';
import { goalIds, goals, survey } from '#model/resilience/goals.ts';
import { decodeLink, linkText } from '#widgets/resilience-lab/resilience-lab.link.ts';
import { resilienceLab, type LabEvent } from '#widgets/resilience-lab/resilience-lab.machine.ts';
import { sceneOf, start } from '#widgets/resilience-lab/resilience-lab.scene.ts';
import { linkLaws } from '../../support/link-laws.ts';

const [begin] = initialTransition(resilienceLab, { choices: undefined });
const run = (...events: LabEvent[]) =>
  events.reduce((now, event) => transition(resilienceLab, now, event)[0], begin);

describe('what the reader can do', () => {
  it('takes something away and gives it back', () => {
    const lost = run({ type: 'fail', id: 'a1' });
    expect(lost.context.choices.failed).toEqual(['a1']);
    expect(run({ type: 'fail', id: 'a1' }, { type: 'fail', id: 'a1' }).context.choices).toEqual(
      start,
    );
  });
  it('aims at a goal, which brings its failures; a failure of their own leaves the goal', () => {
    const aiming = run({ type: 'aim', goal: 'zone-compute' });
    expect(aiming.value).toBe('aiming');
    expect(aiming.context.choices.failed).toEqual(goals['zone-compute'].failures);
    const [left] = transition(resilienceLab, aiming, { type: 'fail', id: 'a' });
    expect(left.value).toBe('trying');
    expect(left.context.choices.goal).toBeNull();
  });
  it('cannot see the proof without a goal, nor the cheapest before the proof', () => {
    expect(run({ type: 'prove' }).context.choices).toEqual(start);
    const early = run({ type: 'aim', goal: 'zone' }, { type: 'take the cheapest' });
    expect(early.context.choices.design).toEqual(start.design);
  });
  it.each(goalIds)('is shown a cheapest design for %s, and it survives', (goal) => {
    const { choices } = run(
      { type: 'aim', goal },
      { type: 'prove' },
      { type: 'take the cheapest' },
    ).context;
    expect(sceneOf(choices).met).toBe(true);
    expect(costOf(choices.design).total).toBe(costOf(survey(goals[goal]).cheapest[0]!).total);
  });
});

const events: LabEvent[] = [
  { type: 'choose', change: { zones: 3 } },
  { type: 'choose', change: { servers: 'spare', database: 'pair' } },
  { type: 'choose', change: { zones: 1 } },
  { type: 'choose', change: { second: 'active', dns: 'by-hand' } },
  { type: 'fail', id: 'a1' },
  { type: 'fail', id: 'dns-control' },
  { type: 'aim', goal: 'region' },
  { type: 'aim', goal: null },
  { type: 'prove' },
  { type: 'take the cheapest' },
  { type: 'start again' },
];
const paths = getShortestPaths(resilienceLab, {
  input: { choices: undefined },
  events,
  limit: 50_000,
  serializeState: ({ value, context }) => JSON.stringify([value, context]),
});

describe('every state that these moves reach', () => {
  it('is in a state of the table', () => {
    const values = new Set(paths.map(({ state }) => state.value));
    expect(values).toEqual(new Set(['trying', 'aiming', 'proven']));
  });
  it('goes into a link of at most 512 characters and comes back the same', () => {
    for (const { state } of paths) {
      const { choices } = state.context;
      const text = linkText(choices);
      if (text === null) continue;
      expect(text.length).toBeLessThanOrEqual(512);
      expect(decodeLink(text)).toEqual({ ok: true, value: choices });
    }
  });
});

linkLaws({
  decode: decodeLink,
  published: ['1.200100.0', '1.211121.to-region-dns', '1.100100.to-zone.all', '1.000000.01234'],
  // One zone to spare out of one; an option that is none; a failure twice; a goal that is none.
  broken: [
    '1.010100',
    '1.900100',
    '1.100100.00',
    '1.100100.9',
    '1.100100.to-moon',
    '1.100100.0.all',
  ],
  like: ['1.211121.to-region-dns.all', '1.100100.03', '1.200010'],
  stands: (state) => {
    expect(sceneOf(state).outcome.later.served).toBeGreaterThanOrEqual(0);
  },
});
