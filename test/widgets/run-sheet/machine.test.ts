import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { linkDecoder, linkText } from '#widgets/run-sheet/run-sheet.link.ts';
import { runSheet, type RunSheetEvent } from '#widgets/run-sheet/run-sheet.machine.ts';
import { sceneOf, type Choices } from '#widgets/run-sheet/run-sheet.scene.ts';
import { after, given, start } from './given.ts';

const begin = (choices?: Choices) => initialTransition(runSheet, { given, choices })[0];
type State = ReturnType<typeof begin>;
const on = (from: State, ...events: RunSheetEvent[]) =>
  events.reduce((now, event) => transition(runSheet, now, event)[0], from);
const run = (...events: RunSheetEvent[]) => on(begin(), ...events);
const scene = (state: State) => sceneOf(given, state.context.choices);
const ticks = (count: number) => Array.from({ length: count }, () => ({ type: 'tick' }) as const);

describe('what the reader can do', () => {
  it('bets before the first tick, changes the bet, and not after', () => {
    const bet = run({ type: 'bet', step: 3 }, { type: 'bet', step: 14 });
    expect([bet.value, bet.context.choices.bet]).toEqual(['betting', 14]);
    const late = on(bet, { type: 'tick' }, { type: 'bet', step: 2 });
    expect([late.value, late.context.choices.bet]).toEqual(['working', 14]);
  });
  it('ticks one line at a time, to the end', () => {
    const { rows, ticks: all } = after({ done: 'all' });
    expect(all).toBeGreaterThan(rows.length);
    const before = run(...ticks(all - 1));
    expect(before.value).toBe('working');
    const done = on(before, { type: 'tick' });
    expect([done.value, done.context.choices.done]).toEqual(['done', 'all']);
    expect(on(done, { type: 'tick' }).context).toEqual(done.context);
  });
  it('leaves it at any tick, to the same end', () => {
    const { hours, known } = after({ done: 'all' });
    for (let count = 0; count < after({ done: 'all' }).ticks; count += 1) {
      const left = run(...ticks(count), { type: 'do the rest' });
      expect(left.value).toBe('done');
      expect(scene(left)).toMatchObject({ hours, known });
    }
  });
  it('takes ticks back to the first', () => {
    const two = run(...ticks(2), { type: 'untick' });
    expect(two.context.choices.done).toBe(1);
    expect(on(two, { type: 'untick' }, { type: 'untick' }).value).toBe('betting');
  });
  it('another error rate leaves the sheet, and a finished build stays finished', () => {
    const left = run(...ticks(5), { type: 'err', tenths: 30 });
    expect([left.value, left.context.choices.done]).toEqual(['done', 'all']);
    expect(on(left, { type: 'err', tenths: 0 }).value).toBe('done');
    expect(run({ type: 'err', tenths: 0 }).value).toBe('betting');
  });
  it('goes to the next build with a clean sheet and the same error rate, round after the last', () => {
    const next = run({ type: 'err', tenths: 4 }, { type: 'do the rest' }, { type: 'next build' });
    expect(next.value).toBe('betting');
    expect(next.context.choices).toEqual({ ...start, build: start.build + 1, tenths: 4 });
    const last = on(begin({ ...start, build: 10_000, done: 'all' }), { type: 'next build' });
    expect(last.context.choices.build).toBe(1);
  });
  it('looks at the builds and the year at any time without losing a tick', () => {
    const seen = run(...ticks(3), { type: 'look', view: 'year' }, { type: 'staff', engineers: 4 });
    expect([seen.value, seen.context.choices.done]).toEqual(['working', 3]);
    expect(on(seen, { type: 'start again' }).context.choices).toEqual(start);
  });
});

describe('a mistake', () => {
  const [soon] = after({}).build.mistakes;
  const stop = given.sheet.findIndex(({ id }) => id === soon!.noticed) + 1;

  it('is not seen until the step that stumbles over it', () => {
    expect(after({ done: stop - 1 }).known).toEqual([]);
    expect(after({ done: stop }).justNow).toEqual([soon]);
  });
  it('sends back to its own step, and all that has to be done again is undone', () => {
    const stopped = after({ done: stop });
    expect(stopped.next?.step).toBe(soon!.made);
    const state = (id: string) => stopped.rows.find((row) => row.step.id === id)!.state;
    expect(soon!.again.map(state)).toEqual(['next', ...soon!.again.slice(1).map(() => 'undone')]);
  });
  it('lets go on where the work had stopped', () => {
    const again = after({ done: stop + soon!.again.length });
    expect(again.next?.step).toBe(given.sheet[stop]!.id);
    expect(again.rows.slice(0, stop).map(({ state }) => state)).toEqual(
      given.sheet.slice(0, stop).map(() => 'done'),
    );
  });
});

describe('every state on a shortest path', () => {
  const paths = getShortestPaths(runSheet, {
    input: { given },
    serializeState: (state) => JSON.stringify([state.value, state.context.choices]),
    stopWhen: (state) => state.context.choices.build !== start.build,
    events: [
      { type: 'bet', step: 0 },
      { type: 'bet', step: 29 },
      { type: 'tick' },
      { type: 'untick' },
      { type: 'do the rest' },
      { type: 'err', tenths: 20 },
      { type: 'next build' },
      { type: 'start again' },
    ] satisfies RunSheetEvent[],
  });

  it('reaches all three, and every tick of the build', () => {
    const values = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    expect(values).toEqual(new Set(['"betting"', '"working"', '"done"']));
    const done = new Set(paths.map(({ state }) => state.context.choices.done));
    expect(done.size).toBeGreaterThan(30);
  });
  it('agrees with the model, and a link brings it back', () => {
    const decode = linkDecoder(given);
    for (const { state } of paths) {
      const { choices } = state.context;
      expect(state.value).toBe(sceneOf(given, choices).stage);
      const text = linkText(choices);
      const read = text === null ? { ok: true as const, value: start } : decode(text);
      if (!read.ok) expect.fail(String(text));
      const again = on(begin(), { type: 'restore', choices: read.value });
      expect(again.value, String(text)).toBe(state.value);
      expect(again.context.choices).toEqual(choices);
    }
  });
});
