import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import {
  chooseBootstrap,
  type ChooseEvent,
} from '#widgets/choose-bootstrap/choose-bootstrap.machine.ts';
import { sceneOf, type Choices } from '#widgets/choose-bootstrap/choose-bootstrap.scene.ts';
import { linkDecoder, linkText } from '#widgets/choose-bootstrap/choose-bootstrap.link.ts';
import { offer, start } from './offer.ts';

const begin = (choices?: Choices) => initialTransition(chooseBootstrap, { offer, choices })[0];
const run = (...events: ChooseEvent[]) =>
  events.reduce((now, event) => transition(chooseBootstrap, now, event)[0], begin());
const at = (snapshot: ReturnType<typeof begin>) => JSON.stringify(snapshot.value);

describe('what the reader can do', () => {
  it('begins weighing', () => expect(begin().value).toEqual({ choosing: 'weighing' }));
  it('a candidate within all limits is chosen, and its VPC opens', () => {
    expect(run({ type: 'choose', id: 'c' }).value).toEqual({ choosing: 'chosen' });
    expect(run({ type: 'choose', id: 'c' }, { type: 'open' }).value).toBe('opened');
  });
  it('a refused candidate is never chosen, whatever the weights, and nothing opens', () => {
    for (const weight of [0, 10]) {
      const events = (['capacity', 'latency', 'fibre'] as const).map(
        (criterion) => ({ type: 'weigh', criterion, weight }) as const,
      );
      const refused = run(...events, { type: 'choose', id: 'd' }, { type: 'open' });
      expect(refused.value).toEqual({ choosing: 'refused' });
    }
  });
  it('the size turns a chosen one into a refused one, and back', () => {
    const chosen = run({ type: 'choose', id: 'c' }, { type: 'size', units: 1000 });
    expect(chosen.value).toEqual({ choosing: 'refused' });
    const [again] = transition(chooseBootstrap, chosen, { type: 'size', units: 500 });
    expect(again.value).toEqual({ choosing: 'chosen' });
  });
  it('the VPC opens on belief; back keeps the choice; start again forgets all', () => {
    const opened = run({ type: 'choose', id: 'a' }, { type: 'open' });
    expect(opened.context.choices.view).toBe('belief');
    const [back] = transition(chooseBootstrap, opened, { type: 'back' });
    expect(back.value).toEqual({ choosing: 'chosen' });
    const [again] = transition(chooseBootstrap, back, { type: 'start again' });
    expect(again.context.choices).toEqual(start);
    expect(again.value).toEqual({ choosing: 'weighing' });
  });
  it('while the VPC is open, weights and size stand still', () => {
    const opened = run({ type: 'choose', id: 'c' }, { type: 'open' });
    const [same] = transition(chooseBootstrap, opened, { type: 'size', units: 2000 });
    expect(same.context.choices.units).toBe(start.units);
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(chooseBootstrap, {
    input: { offer },
    serializeState: (state) => JSON.stringify([state.value, state.context.choices]),
    events: [
      { type: 'choose', id: 'a' },
      { type: 'choose', id: 'c' },
      { type: 'choose', id: 'd' },
      { type: 'weigh', criterion: 'latency', weight: 10 },
      { type: 'size', units: offer.sizes.min },
      { type: 'size', units: offer.sizes.max },
      { type: 'open' },
      { type: 'look', view: 'reality' },
      { type: 'look', view: 'belief' },
      { type: 'back' },
      { type: 'start again' },
    ] satisfies ChooseEvent[],
  });

  it('reaches all four', () => {
    expect(new Set(paths.map((path) => at(path.state)))).toEqual(
      new Set(['"opened"', ...['weighing', 'refused', 'chosen'].map((s) => `{"choosing":"${s}"}`)]),
    );
  });
  it('agrees with the model, and a link brings it back', () => {
    const decode = linkDecoder(offer);
    for (const { state } of paths) {
      const { choices } = state.context;
      const { stage } = sceneOf(offer, choices);
      expect(at(state)).toBe(stage === 'opened' ? '"opened"' : `{"choosing":"${stage}"}`);
      const text = linkText(offer, choices);
      const restored = text === null ? start : decode(text);
      if ('ok' in restored && !restored.ok) expect.fail(String(text));
      const value = 'ok' in restored ? restored.value : restored;
      const [again] = transition(chooseBootstrap, begin(), { type: 'restore', choices: value });
      expect(at(again), String(text)).toBe(at(state));
      expect(linkText(offer, again.context.choices)).toBe(text);
    }
  });
});
