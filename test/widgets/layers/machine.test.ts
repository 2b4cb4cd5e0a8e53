import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { decodeLink, linkText } from '#widgets/layers/layers.link.ts';
import { layers, type LayersEvent } from '#widgets/layers/layers.machine.ts';
import { cuts, MAX_SEED, sceneOf, start, type Choices } from '#widgets/layers/layers.scene.ts';
import { seedThatMeets } from '#widgets/layers/layers.steps.ts';
import { linkLaws, restores } from '../../support/link-laws.ts';

const begin = (choices?: Choices) => initialTransition(layers, { choices })[0];
const run = (...events: LayersEvent[]) =>
  events.reduce((now, event) => transition(layers, now, event)[0], begin());

describe('what the reader can do', () => {
  it('begins with a Region in which everything runs; cuts and mends', () => {
    expect(begin().value).toEqual({ layers: 'whole' });
    const cut = run({ type: 'zoom', level: 'zone' }, { type: 'cut', id: 'zone-1' });
    expect(cut.value).toEqual({ layers: 'cut' });
    expect(cut.context.choices.level).toBe('zone');
    const [mended] = transition(layers, cut, { type: 'cut', id: null });
    expect(mended.value).toEqual({ layers: 'whole' });
  });
  it('asks for other accounts until both copies are in one zone, and round to the first', () => {
    let now = run({ type: 'show', view: 'names' });
    expect(now.value).toEqual({ names: 'apart' });
    for (let times = start.seed; times < seedThatMeets(); times++) {
      [now] = transition(layers, now, { type: 'other accounts' });
    }
    expect(now.value).toEqual({ names: 'together' });
    for (let times = seedThatMeets(); times <= MAX_SEED + start.seed; times++) {
      [now] = transition(layers, now, { type: 'other accounts' });
    }
    expect(now.context.choices).toEqual({ ...start, view: 'names' });
  });
  it('keeps what was chosen in one view while in another, until it starts again', () => {
    const back = run(
      { type: 'cut', id: 'link' },
      { type: 'show', view: 'distance' },
      { type: 'dial', dial: 'km', value: 700 },
      { type: 'show', view: 'layers' },
    );
    expect(back.value).toEqual({ layers: 'cut' });
    expect(back.context.choices.way.km).toBe(700);
    const [again] = transition(layers, back, { type: 'start again' });
    expect(again.context.choices).toEqual(start);
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(layers, {
    input: { choices: undefined },
    serializeState: (state) => JSON.stringify([state.value, state.context.choices]),
    events: [
      { type: 'show', view: 'layers' },
      { type: 'show', view: 'distance' },
      { type: 'show', view: 'names' },
      { type: 'zoom', level: 'local-zone' },
      { type: 'cut', id: 'local-zone' },
      { type: 'dial', dial: 'index', value: 150 },
      { type: 'pick', copy: 1, letter: 0 },
      { type: 'map', mapping: 'same' },
      { type: 'strike', zone: 5 },
      { type: 'start again' },
    ] satisfies LayersEvent[],
  });

  it('is what the model says, and comes back from its link', () => {
    const seen = new Set<string>();
    for (const { state } of paths) {
      const { choices } = state.context;
      seen.add(JSON.stringify(state.value));
      const expected = {
        layers: { layers: choices.cut === null ? 'whole' : 'cut' },
        distance: 'distance',
        names: { names: sceneOf(choices).pair.shared ? 'together' : 'apart' },
      }[choices.view];
      expect(state.value).toEqual(expected);
      const text = linkText(choices);
      if (text === null) continue;
      const restored = decodeLink(text);
      if (!restored.ok) expect.fail(text);
      const again = begin(restored.value);
      expect(again.value).toEqual(state.value);
      expect(linkText(again.context.choices)).toBe(text);
    }
    expect(seen.size).toBe(5);
  });
});

it('no link is written for the start', () => {
  expect(linkText(start)).toBeNull();
});

linkLaws({
  decode: decodeLink,
  published: [
    '1.layers.zone',
    '1.distance.100.0.0.147',
    '1.names.3.own.ab',
    '1.names.99.same.fa.6',
    ...cuts.map((cut) => `1.layers.region.${cut}`),
  ],
  broken: [
    '1.layers',
    '1.layers.street',
    '1.layers.zone.zone-9',
    '1.layers.zone.link.link',
    '1.distance.0.0.0.147',
    '1.distance.100.5.0.147',
    '1.distance.100.0.0',
    '1.names.3.own.ag',
    '1.names.3.own.a',
    '1.names.100.own.ab',
    '1.names.3.mine.ab',
    '1.names.3.own.ab.7',
    '1.names.3.own.ab.1.1',
  ],
  like: ['1.layers.zone.link', '1.distance.600.100.500.147', '1.names.12.own.cf.4'],
  stands: restores(layers, { choices: undefined }),
});
