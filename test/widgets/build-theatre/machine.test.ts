import { describe, expect, it, vi } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { beats, type TheatreEvent } from '#widgets/build-theatre/build-theatre.machine.ts';
import { phaseIds, region } from './events.ts';
import { theatres } from './theatres.ts';

const buildTheatre = region.theatre.machine;

const begin = (log: readonly string[] = []) =>
  initialTransition(buildTheatre, {
    state: { log: log.map((id) => ({ do: 'step', id }) as const), view: 'reality', seed: 1 },
  })[0];
const after = (from: ReturnType<typeof begin>, ...events: TheatreEvent[]) =>
  events.reduce((now, event) => transition(buildTheatre, now, event)[0], from);

describe('what the reader can do', () => {
  it('a phase that is open closes with the next move, and by itself', () => {
    const choosing = after(begin(), { type: 'choose', id: 'SW3' });
    expect(choosing).toMatchObject({ value: 'choosing', context: { chosen: 'SW3' } });
    const other = after(choosing, { type: 'choose', id: 'SW4' });
    expect(other).toMatchObject({ value: 'choosing', context: { chosen: 'SW4' } });
    for (const type of ['close', 'next', 'break'] as const) {
      expect(after(other, { type }).context.chosen).toBeNull();
    }
  });
  it('the list of departures opens and closes with the same event', () => {
    const breaking = after(begin(), { type: 'break' });
    expect(breaking.value).toBe('breaking');
    expect(after(breaking, { type: 'break' }).value).toBe('reading');
    const move = { do: 'departure', id: 'cut-link' } as const;
    expect(after(breaking, { type: 'do', move })).toMatchObject({
      value: 'reading',
      context: { log: [move] },
    });
  });
  it('another build plays the same moves with another seed', () => {
    const other = after(begin(phaseIds.slice(0, 5)), { type: 'another build' });
    expect(other.context.seed).toBe(2);
    expect(other.context.log).toHaveLength(5);
  });
  it('start again forgets the moves and keeps the build and the view', () => {
    const again = after(
      begin(phaseIds.slice(0, 5)),
      { type: 'another build' },
      { type: 'look', view: 'belief' },
      { type: 'start again' },
    );
    expect(again.context).toMatchObject({ log: [], seed: 2, view: 'belief' });
  });
});

describe('playing', () => {
  const watch = (log: readonly string[], leaveOut?: string) => {
    vi.useFakeTimers();
    const actor = createActor(buildTheatre, {
      input: {
        state: { log: log.map((id) => ({ do: 'step', id }) as const), view: 'reality', seed: 1 },
      },
    }).start();
    if (leaveOut !== undefined) actor.send({ type: 'leave out', id: leaveOut });
    actor.send({ type: 'play' });
    const at = () => actor.getSnapshot();
    return { actor, at, end: () => vi.useRealTimers() };
  };

  it('makes a move at once and one with each beat; pause stops it', () => {
    const { actor, at, end } = watch([]);
    expect(at()).toMatchObject({ value: 'playing', context: { log: { length: 1 } } });
    vi.advanceTimersByTime(beats.normal * 3);
    expect(at().context.log).toHaveLength(4);
    actor.send({ type: 'speed' });
    vi.advanceTimersByTime(beats.normal);
    vi.advanceTimersByTime(beats.fast * 2);
    expect(at().context.log).toHaveLength(7);
    actor.send({ type: 'pause' });
    vi.advanceTimersByTime(60_000);
    expect(at()).toMatchObject({ value: 'reading', context: { log: { length: 7 } } });
    end();
  });
  it('stops at the end, and plays again from the start', () => {
    const { actor, at, end } = watch(phaseIds.slice(0, 20));
    vi.advanceTimersByTime(beats.normal * 5);
    expect(at()).toMatchObject({ value: 'reading', context: { log: { length: 22 } } });
    actor.send({ type: 'play' });
    expect(at()).toMatchObject({ value: 'playing', context: { log: { length: 1 } } });
    end();
  });
  it('stops where the model refuses or a check fails', () => {
    const { at, end } = watch([], 'SW3');
    vi.advanceTimersByTime(beats.normal * 30);
    expect(at().value).toBe('reading');
    expect(at().context.log.at(-1)).toEqual({ do: 'step', id: 'SW4' });
    end();
  });
});

describe.each(theatres)('every state of $key on a shortest path', (played) => {
  const [id = ''] = played.phaseIds;
  const [departure = ''] = played.departureIds;
  const events: TheatreEvent[] = [
    { type: 'next' },
    { type: 'back' },
    { type: 'leave out', id },
    { type: 'take back in', id },
    { type: 'do', move: { do: 'departure', id: departure } },
    { type: 'choose', id },
    { type: 'break' },
    { type: 'close' },
    { type: 'play' },
    { type: 'pause' },
    { type: 'start again' },
  ];
  const paths = getShortestPaths(played.theatre.machine, {
    input: { state: undefined },
    events,
    serializeState: ({ value, context }) => JSON.stringify([value, context.log, context.chosen]),
    stopWhen: ({ context }) => context.log.length > 2,
    limit: 20_000,
  });

  it('reaches all four states', () => {
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(
      new Set(['reading', 'playing', 'choosing', 'breaking']),
    );
  });
  it('has a phase open exactly while choosing', () => {
    for (const { state } of paths) {
      expect(state.context.chosen !== null).toBe(state.value === 'choosing');
    }
  });
});
