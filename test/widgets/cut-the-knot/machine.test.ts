import { describe, expect, test } from 'vitest';
import { createActor, initialTransition, SimulatedClock, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { devices, type Device } from '#model/stories/knot-parts.ts';
import { LONGEST } from '#widgets/cut-the-knot/cut-the-knot.link.ts';
import { cutTheKnot, PACE, type KnotEvent } from '#widgets/cut-the-knot/cut-the-knot.machine.ts';
import {
  placedBy,
  sceneOf,
  start,
  type Choices,
} from '#widgets/cut-the-knot/cut-the-knot.scene.ts';
import { knot } from './knot.ts';

const begin = (choices?: Choices) => initialTransition(cutTheKnot, { knot, choices })[0];
const run = (...events: KnotEvent[]) =>
  events.reduce((now, event) => transition(cutTheKnot, now, event)[0], begin());
const move = (device: Device): KnotEvent => ({ type: 'move', device });
const all = devices.map(move);
const atOnce: KnotEvent = { type: 'try', atOnce: true };

describe('what the reader can do', () => {
  test('begins with nothing placed and nothing tried', () => {
    expect(begin().value).toBe('placing');
    expect(begin().context).toEqual({ ...start, knot });
  });

  test('a device is placed, taken back, and each move can be undone', () => {
    const { context } = run(move('vpc'), move('proxy'), move('vpc'));
    expect(placedBy(context.moves)).toEqual(['proxy']);
    const undone = run(move('vpc'), move('proxy'), move('vpc'), { type: 'undo' });
    expect(placedBy(undone.context.moves)).toEqual(['vpc', 'proxy']);
    expect(run({ type: 'undo' }).context.moves).toEqual([]);
  });

  test('a move or its undo ends the try, for it was with other devices', () => {
    expect(run(...all, atOnce).value).toEqual({ trying: 'still' });
    for (const event of [move('vpc'), { type: 'undo' }] as const) {
      const moved = run(...all, atOnce, event);
      expect(moved.value).toBe('placing');
      expect(moved.context.wave).toBeNull();
    }
  });

  test('with reduced motion the end is shown at once', () => {
    expect(run(...all, atOnce).context.wave).toBe(8);
    expect(run(atOnce).context.wave).toBe(0);
  });

  test('a try with nothing to start is over before it plays', () => {
    expect(run({ type: 'try' }).value).toEqual({ trying: 'still' });
  });

  test('waves are sought within their number, back and forth', () => {
    const seek = (wave: number) => run(...all, atOnce, { type: 'seek', wave }).context.wave;
    expect([seek(3), seek(-1), seek(99)]).toEqual([3, 0, 8]);
    expect(run(...all, { type: 'seek', wave: 3 }).context.wave).toBeNull();
  });

  test('the hint goes with the next move; the picked one stays', () => {
    const { context } = run({ type: 'pick', id: 's3' }, { type: 'hint' }, move('vpc'));
    expect(context).toMatchObject({ hint: false, picked: 's3' });
  });

  test('a set of the proof is placed by moves that can be undone', () => {
    const placed = run(move('vpc'), { type: 'prove', set: 6 }, { type: 'place set' });
    expect(placedBy(placed.context.moves)).toEqual(['proxy']);
    expect(placed.context.moves).toHaveLength(3);
  });

  test('a log that is too long forgets its beginning and keeps what stands', () => {
    const moves = Array.from({ length: LONGEST * 3 }, (_, i) => move(devices[i % 5] ?? 'vpc'));
    const { context } = run(...moves);
    expect(context.moves.length).toBeLessThanOrEqual(LONGEST);
    const every = moves.flatMap((event) => (event.type === 'move' ? [event.device] : []));
    expect(placedBy(context.moves)).toEqual(placedBy(every));
  });

  test('start again forgets all; a link brings its try along', () => {
    expect(run(...all, atOnce, { type: 'start again' }).context).toEqual({ ...start, knot });
    const choices: Choices = { ...start, moves: [...devices], wave: 3 };
    expect(run({ type: 'restore', choices }).value).toEqual({ trying: 'still' });
    expect(begin(choices).value).toEqual({ trying: 'still' });
  });
});

test('waves come by themselves, one after the other, until the last; play begins anew', () => {
  const clock = new SimulatedClock();
  const actor = createActor(cutTheKnot, { input: { knot }, clock }).start();
  for (const event of all) actor.send(event);
  actor.send({ type: 'try' });
  const waves = Array.from({ length: 9 }, () => {
    clock.increment(PACE);
    return actor.getSnapshot().context.wave;
  });
  expect(waves).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 8]);
  expect(actor.getSnapshot().value).toEqual({ trying: 'still' });
  actor.send({ type: 'play' });
  expect(actor.getSnapshot()).toMatchObject({ value: { trying: 'playing' }, context: { wave: 0 } });
  clock.increment(PACE);
  actor.send({ type: 'pause' });
  clock.increment(PACE * 3);
  expect(actor.getSnapshot().context.wave).toBe(1);
  actor.send({ type: 'play' });
  clock.increment(PACE);
  expect(actor.getSnapshot().context.wave).toBe(2);
  actor.stop();
});

test('walked over all shortest paths: every set can be reached, tried, and told without a fault', () => {
  const paths = getShortestPaths(cutTheKnot, {
    input: { knot },
    serializeState: ({ value, context: { moves, wave, view, hint } }) =>
      JSON.stringify([value, placedBy(moves), wave, view, hint]),
    events: [
      ...all,
      { type: 'try' },
      atOnce,
      { type: 'seek', wave: 1 },
      { type: 'pause' },
      { type: 'play' },
      { type: 'hint' },
      { type: 'look', view: 'belief' },
      { type: 'start again' },
    ],
  });
  const sets = new Set<string>();
  for (const { state } of paths) {
    const scene = sceneOf(knot, state.context);
    expect(state.value === 'placing').toBe(scene.shown === null);
    if (state.matches({ trying: 'playing' })) expect(scene.over).toBe(false);
    if (scene.over) sets.add(scene.placed.join());
  }
  expect(sets.size).toBe(64);
  const works = paths.filter(({ state }) => {
    const scene = sceneOf(knot, state.context);
    return scene.over && scene.stuck.length === 0;
  });
  for (const { state } of works) expect(placedBy(state.context.moves)).toEqual([...devices]);
});
