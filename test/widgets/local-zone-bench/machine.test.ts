import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { linkDecoder, linkText } from '#widgets/local-zone-bench/local-zone-bench.link.ts';
import {
  localZoneBench,
  type BenchEvent,
} from '#widgets/local-zone-bench/local-zone-bench.machine.ts';
import { start, type Choices } from '#widgets/local-zone-bench/local-zone-bench.choices.ts';
import { linkLaws } from '../../support/link-laws.ts';
import { given as both, parts, states } from './states.ts';

const given = both.en;
const decodeLink = linkDecoder(given);
const begin = (choices?: Choices) => initialTransition(localZoneBench, { given, choices })[0];
const run = (...events: BenchEvent[]) =>
  events.reduce((now, event) => transition(localZoneBench, now, event)[0], begin());

describe('what the reader can do', () => {
  it('begins with a zone in which everything runs; cuts, moves the control plane, mends', () => {
    expect(begin().context.choices).toEqual(start);
    const cut = run({ type: 'cut', cut: 'link' }, { type: 'place', placement: 'stack' });
    expect(cut.context.choices).toEqual({ ...start, cut: 'link', placement: 'stack' });
    const [mended] = transition(localZoneBench, cut, { type: 'cut', cut: null });
    expect(mended.context.choices).toEqual({ ...start, placement: 'stack' });
  });
  it('no more calls go home than a page makes', () => {
    const { page } = run(
      { type: 'show', view: 'near' },
      { type: 'dial', dial: 'home', value: 6 },
      { type: 'dial', dial: 'calls', value: 2 },
    ).context.choices;
    expect(page).toMatchObject({ calls: 2, home: 2 });
  });
  it('brings the data home, one decision after another, and keeps the zone', () => {
    const { choices } = run(
      { type: 'show', view: 'data' },
      { type: 'choose a zone', zone: 'lax' },
      { type: 'keep', change: { objects: 'zone' } },
      { type: 'keep', change: { office: 'internet' } },
    ).context;
    expect(choices.zone).toBe('lax');
    expect(choices.keeping).toEqual({ ...start.keeping, objects: 'zone', office: 'internet' });
  });
  it('asks for a thing and lets it go; wishes stand in the order of the list', () => {
    const asked = run(
      { type: 'show', view: 'offers' },
      { type: 'wish', id: 'alone' },
      { type: 'wish', id: 'ec2' },
    );
    expect(asked.context.choices.wishes).toEqual(['ec2', 'alone']);
    const [fewer] = transition(localZoneBench, asked, { type: 'wish', id: 'ec2' });
    expect(fewer.context.choices.wishes).toEqual(['alone']);
  });
  it('keeps what was chosen in one view while in another, until it starts again', () => {
    const back = run(
      { type: 'cut', cut: 'local-zone' },
      { type: 'show', view: 'offers' },
      { type: 'show', view: 'link' },
    );
    expect(back.context.choices).toEqual({ ...start, cut: 'local-zone' });
    const [again] = transition(localZoneBench, back, { type: 'start again' });
    expect(again.context.choices).toEqual(start);
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(localZoneBench, {
    input: { given, choices: undefined },
    serializeState: (state) => JSON.stringify(state.context.choices),
    limit: 50_000,
    events: [
      ...(['link', 'near', 'data', 'offers'] as const).map((view) => ({ type: 'show', view })),
      { type: 'cut', cut: 'link' },
      { type: 'place', placement: 'stack' },
      { type: 'dial', dial: 'home', value: 6 },
      { type: 'choose a zone', zone: 'lax' },
      { type: 'keep', change: { objects: 'zone' } },
      { type: 'wish', id: 's3-express' },
      { type: 'start again' },
    ] as BenchEvent[],
  });

  it('has something to say in every view, and comes back from its link', () => {
    const seen = new Set<string>();
    for (const { state } of paths) {
      const { choices } = state.context;
      const told = parts.en[choices.view].tell(given, choices);
      expect([told.status, ...told.sentences].every((text) => text.trim() !== '')).toBe(true);
      seen.add(choices.view);
      const text = linkText(choices);
      if (text === null) continue;
      const restored = decodeLink(text);
      if (!restored.ok) expect.fail(text);
      expect(restored.value.view).toBe(choices.view);
      expect(linkText(restored.value)).toBe(text);
    }
    expect(seen.size).toBe(4);
  });
});

it('every state that is tested has a link that leads back to it, and the start has none', () => {
  for (const [name, changed] of states) {
    const choices = { ...start, ...changed };
    const text = linkText(choices);
    if (text === null) expect(choices, name).toEqual(start);
    else expect(decodeLink(text), name).toEqual({ ok: true, value: choices });
  }
});

linkLaws({
  decode: decodeLink,
  published: [
    '1.link.edge',
    '1.link.stack.parent-zone',
    '1.near.2000.30.50.6.1.60',
    '1.data.qro.1121',
    '1.data.pkx.0000',
    '1.offers',
    '1.offers.s3-express_alone',
  ],
  broken: [
    '1.link',
    '1.link.moon',
    '1.link.parent.region',
    '1.link.parent.link.link',
    '1.near.2000.30.50.6.1',
    '1.near.2050.30.50.6.1.60',
    '1.near.2000.30.50.6.7.60',
    '1.data.qro.000',
    '1.data.qro.0030',
    '1.data.nyc.0000',
    '1.offers.s3-express_s3-express',
    '1.offers.',
    '1.offers.moon',
  ],
  like: [
    '1.link.stack.parent-zone',
    '1.near.2000.30.50.6.1.60',
    '1.data.qro.1121',
    '1.offers.s3-express_alone',
  ],
  stands: (choices, text) => {
    const { status, sentences } = parts.en[choices.view].tell(given, choices);
    expect([status, ...sentences].join(), text).not.toMatch(/undefined|NaN/);
  },
});
