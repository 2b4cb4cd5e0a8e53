import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { lengthOf, ruleIds } from '#model/calendar/types.ts';
import { below } from '#widgets/deployment-calendar/deployment-calendar.below.text.ts';
import { en } from '#widgets/deployment-calendar/deployment-calendar.en.text.ts';
import { LAST_DAY } from '#widgets/deployment-calendar/deployment-calendar.given.ts';
import { decodeLink, linkText } from '#widgets/deployment-calendar/deployment-calendar.link.ts';
import {
  deploymentCalendar,
  type CalendarEvent,
} from '#widgets/deployment-calendar/deployment-calendar.machine.ts';
import { offerFor } from '#widgets/deployment-calendar/deployment-calendar.offer.ts';
import {
  MOST_ROUNDS,
  sceneOf,
  shortestOf,
  start,
} from '#widgets/deployment-calendar/deployment-calendar.scene.ts';

const offer = offerFor(en, below.en);
const [begin] = initialTransition(deploymentCalendar, { choices: undefined });
const run = (...events: CalendarEvent[]) =>
  events.reduce((now, event) => transition(deploymentCalendar, now, event)[0], begin);
const choicesAfter = (...events: CalendarEvent[]) => run(...events).context.choices;

describe('what the reader can do', () => {
  it('plans by hand: one zone of the change that is taken up, and no other', () => {
    const { days } = choicesAfter({ type: 'take up', change: 1 }, { type: 'put', zone: 4, day: 7 });
    expect(days[0]).toEqual(start.days[0]);
    expect(days[1]).toEqual(start.days[1]?.map((day, zone) => (zone === 4 ? 7 : day)));
  });
  it('puts no zone beyond the calendar', () => {
    expect(choicesAfter({ type: 'put', zone: 0, day: 99 }).days[0]?.[0]).toBe(LAST_DAY);
    expect(choicesAfter({ type: 'put', zone: 0, day: -3 }).days[0]?.[0]).toBe(0);
  });
  it('clears the change that is taken up, and plans it by hand again', () => {
    const cleared = sceneOf(offer, choicesAfter({ type: 'clear' }));
    expect(new Set(cleared.missing.map(({ change }) => change))).toEqual(new Set(['1']));
    expect(cleared.missing).toHaveLength(9);
  });
  it('asks for the shortest plan: legal under the rules that are kept, and within the calendar', () => {
    for (const bake of ['published', 'longer'] as const) {
      for (const id of [null, ...ruleIds]) {
        const off = id === null ? [] : [{ type: 'rule', id } as const];
        const choices = choicesAfter({ type: 'bake', bake }, ...off, { type: 'shortest' });
        const scene = sceneOf(offer, choices);
        expect(scene.violations).toEqual([]);
        expect(scene.missing).toEqual([]);
        expect(scene.days).toBe(lengthOf(shortestOf(choices)));
        expect(scene.days).toBeLessThanOrEqual(LAST_DAY);
      }
    }
  });
  it('keeps the same bad change while the plan changes, so that plans can be compared', () => {
    const now = run({ type: 'play' }, { type: 'shortest' });
    expect(now.value).toBe('playing');
    expect(now.context.choices.bad).toBe(1);
    const hurt = (id: string) =>
      sceneOf(offer, now.context.choices).compared.find((one) => one.id === id)?.hurt;
    expect(hurt('yours')).toBe(hurt('shortest'));
    expect(hurt('yours')).toBeLessThan(hurt('hurried') ?? 0);
  });
  it('draws another bad change, and takes it back', () => {
    expect(choicesAfter({ type: 'play' }, { type: 'play' }).bad).toBe(2);
    const back = run({ type: 'play' }, { type: 'take it back' });
    expect([back.value, back.context.choices.bad]).toEqual(['planning', null]);
    expect(run({ type: 'take it back' }).context.choices).toEqual(start);
  });
  it('starts again without leaving the view', () => {
    const again = choicesAfter(
      { type: 'rule', id: 'bake' },
      { type: 'look', view: 'neighbours' },
      { type: 'rounds', rounds: 3 },
      { type: 'start again' },
    );
    expect(again).toEqual({ ...start, view: 'neighbours' });
  });
  it('sets rounds only to what the slider has', () => {
    for (const [asked, got] of [
      [0, 1],
      [99, MOST_ROUNDS],
    ] as const) {
      expect(choicesAfter({ type: 'rounds', rounds: asked }).rounds).toBe(got);
    }
  });
});

describe('every state that these moves reach', () => {
  const paths = getShortestPaths(deploymentCalendar, {
    input: { choices: undefined },
    events: [
      { type: 'put', zone: 8, day: 19 },
      { type: 'rule', id: 'zoneADay' },
      { type: 'bake', bake: 'longer' },
      { type: 'take up', change: 1 },
      { type: 'shortest' },
      { type: 'clear' },
      { type: 'play' },
      { type: 'take it back' },
      { type: 'look', view: 'neighbours' },
      { type: 'look', view: 'calendar' },
      { type: 'rounds', rounds: 5 },
      { type: 'start again' },
    ],
    serializeState: ({ value, context }) => JSON.stringify([value, context]),
    stopWhen: ({ context }) => (context.choices.bad ?? 0) > 1,
  });
  it('is met by its name, and goes into a link of at most 512 characters and back', () => {
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(
      new Set(['planning', 'playing', 'comparing']),
    );
    for (const { state } of paths) {
      const text = linkText(state.context.choices);
      if (text === null) continue;
      expect(text.length).toBeLessThanOrEqual(512);
      expect(decodeLink(text)).toEqual({ ok: true, value: state.context.choices });
    }
  });
});
