import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { start } from '#widgets/dependency-explorer/dependency-explorer.choices.ts';
import type { ExplorerEvent } from '#widgets/dependency-explorer/dependency-explorer.events.ts';
import { linkDecoder, linkText } from '#widgets/dependency-explorer/dependency-explorer.link.ts';
import { dependencyExplorer } from '#widgets/dependency-explorer/dependency-explorer.machine.ts';
import { shownOf } from '#widgets/dependency-explorer/dependency-explorer.shown.ts';
import { shown } from './explorer.ts';

const begin = () => initialTransition(dependencyExplorer, { shown })[0];
const run = (...events: ExplorerEvent[]) =>
  events.reduce((now, event) => transition(dependencyExplorer, now, event)[0], begin());
const chosen = (...events: ExplorerEvent[]) => run(...events).context.choices;
const kill: ExplorerEvent = { type: 'kill', id: 'ddb_api' };
const pick = (id: string): ExplorerEvent => ({ type: 'pick', id });

describe('what the reader can do', () => {
  it('picks a component, and asks another question of it', () => {
    expect(chosen(pick('kms')).picked).toBe('kms');
    expect(chosen(pick('kms'), { type: 'change', choices: { question: 'why' } })).toMatchObject({
      picked: 'kms',
      question: 'why',
    });
  });
  it('asking why, the second one that is picked is the goal', () => {
    const asked = chosen(
      { type: 'change', choices: { question: 'why' } },
      pick('run_wf'),
      pick('kms'),
    );
    expect(asked).toMatchObject({ picked: 'run_wf', goal: 'kms' });
  });
  it('once somebody is stopped, a pick is a bet, and a second pick takes it back', () => {
    expect(run(kill).value).toEqual({ killing: 'betting' });
    expect(chosen(kill, pick('kms'), pick('idem')).bet).toEqual(['kms', 'idem']);
    expect(chosen(kill, pick('kms'), pick('idem'), pick('kms')).bet).toEqual(['idem']);
  });
  it('nobody bets on the one that was stopped', () => {
    expect(chosen(kill, pick('ddb_api'))).toMatchObject({ bet: [], picked: null });
  });
  it('after the answer no bet changes any more', () => {
    const told = run(kill, pick('kms'), { type: 'reveal' });
    expect(told.value).toEqual({ killing: 'told' });
    const [later] = transition(dependencyExplorer, told, pick('idem'));
    expect(later.context.choices).toMatchObject({ bet: ['kms'], picked: 'idem' });
  });
  it('nothing comes back before the answer is seen', () => {
    expect(run(kill, { type: 'bring back' }).value).toEqual({ killing: 'betting' });
    expect(run(kill, { type: 'reveal' }, { type: 'bring back' }).value).toEqual({
      killing: 'back',
    });
  });
  it('undo goes back one step at a time, to where nobody is stopped', () => {
    const all: ExplorerEvent[] = [kill, pick('kms'), { type: 'reveal' }, { type: 'bring back' }];
    const undo: ExplorerEvent = { type: 'undo' };
    const at = (undos: number) => run(...all, ...Array<ExplorerEvent>(undos).fill(undo));
    const values = [0, 1, 2, 3, 4, 5].map((undos) => at(undos).value);
    expect(values).toEqual(
      ['back', 'told', 'betting', 'betting', 'choosing', 'choosing'].map((killing) => ({
        killing,
      })),
    );
    expect(at(3).context.choices.bet).toEqual([]);
  });
  it('a launch plays from its beginning when it stood at its end, and ends by itself', () => {
    const launch: ExplorerEvent = { type: 'change', choices: { question: 'launch', step: 2 } };
    const playing = run(launch, { type: 'play', steps: 3 });
    expect(playing.value).toEqual({ launching: 'playing' });
    expect(playing.context.choices.step).toBe(0);
    const shortest = run(launch, { type: 'play', steps: 1 });
    expect(shortest.value).toEqual({ launching: 'still' });
    expect(transition(dependencyExplorer, playing, { type: 'pause' })[0].value).toEqual({
      launching: 'still',
    });
    expect(transition(dependencyExplorer, playing, launch)[0].value).toEqual({
      launching: 'still',
    });
  });
  it('an own graph forgets what was chosen in the other one, and keeps how it is looked at', () => {
    const own = shownOf(
      { components: [{ id: 'a', label: 'A' }], groups: [], needs: [] },
      null,
      'mine',
    );
    const loaded = run(
      pick('kms'),
      { type: 'change', choices: { view: 'table', question: 'launch', cold: true } },
      { type: 'load', shown: own },
    );
    expect(loaded.context.shown).toBe(own);
    expect(loaded.context.choices).toEqual({ ...start, view: 'table', cold: true });
    expect(loaded.value).toBe('looking');
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(dependencyExplorer, {
    input: { shown },
    serializeState: ({ value, context }) => JSON.stringify([value, context.choices]),
    events: [
      pick('kms'),
      pick('ddb_api'),
      kill,
      { type: 'reveal' },
      { type: 'bring back' },
      { type: 'undo' },
      { type: 'change', choices: { question: 'why' } },
      { type: 'change', choices: { question: 'launch' } },
      { type: 'change', choices: { question: 'start', cold: true } },
      { type: 'play', steps: 5 },
      { type: 'pause' },
      { type: 'start again' },
    ] satisfies ExplorerEvent[],
  });

  it('reaches all of them', () => {
    const values = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    const all = [
      'looking',
      ...['still', 'playing'].map((launching) => ({ launching })),
      ...['choosing', 'betting', 'told', 'back'].map((killing) => ({ killing })),
    ];
    expect(values).toEqual(new Set(all.map((value) => JSON.stringify(value))));
  });
  it('a link brings each back, still', () => {
    const decode = linkDecoder(shown);
    for (const { state } of paths) {
      if (state.matches({ launching: 'playing' })) continue;
      const text = linkText(state.context.choices, shown);
      const read = text === null ? ({ ok: true, value: start } as const) : decode(text);
      if (!read.ok) expect.fail(String(text));
      const [again] = transition(dependencyExplorer, begin(), {
        type: 'restore',
        choices: read.value,
      });
      expect(again.value, String(text)).toEqual(state.value);
      expect(linkText(again.context.choices, shown)).toBe(text);
    }
  });
});
