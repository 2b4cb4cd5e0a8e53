import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import {
  ownGraph,
  type OwnGraphEvent,
} from '#widgets/dependency-explorer/own-graph/own-graph.machine.ts';
import { knot, load } from './load.ts';

const loaded = load(knot);
const refused = {
  ok: false,
  format: 'csv',
  fault: { code: 'header', at: { line: 1, column: 1 }, found: 'x' },
} as const;
const events: OwnGraphEvent[] = [
  { type: 'choose format', format: 'dot' },
  { type: 'read', text: 'x', name: 'a.csv' },
  { type: 'too big', name: 'big.csv' },
  { type: 'unreadable', name: 'gone.csv' },
  { type: 'progress', stage: 'reading', done: 0.5 },
  { type: 'loaded', loaded },
  { type: 'refused', refused },
  { type: 'broke' },
  { type: 'stop' },
  { type: 'go back' },
];

function after(...sent: OwnGraphEvent[]) {
  let [state] = initialTransition(ownGraph, { last: null });
  for (const event of sent) [state] = transition(ownGraph, state, event);
  return state;
}
const read: OwnGraphEvent = { type: 'read', text: 'x', name: 'a.csv' };

describe('loading an own graph', () => {
  test('whatever happens, a task runs exactly while the panel reads', () => {
    const paths = getShortestPaths(ownGraph, {
      input: { last: null },
      events,
      serializeState: ({ value, context }) =>
        JSON.stringify([
          value,
          context.trouble?.kind,
          context.last?.name,
          context.task?.format,
          context.done,
        ]),
    });
    expect(paths.length).toBeGreaterThan(10);
    for (const { state } of paths) {
      expect(state.matches('reading')).toBe(state.context.task !== null);
      expect(state.matches('showing')).toBe(
        state.context.last !== null && !state.matches('reading'),
      );
    }
  });

  test('a bad file keeps what was loaded before, and says so', () => {
    for (const bad of [
      { type: 'refused', refused },
      { type: 'broke' },
      { type: 'stop' },
    ] as const) {
      const state = after(read, { type: 'loaded', loaded }, { ...read, name: 'bad.csv' }, bad);
      expect(state.value).toBe('showing');
      expect(state.context.last).toEqual({ name: 'a.csv', loaded });
      expect(state.context.trouble?.kind).toBe(
        bad.type === 'refused' ? 'refused' : bad.type === 'broke' ? 'broken' : undefined,
      );
    }
    expect(after(read, { type: 'refused', refused }).value).toBe('asking');
    expect(
      after(read, { type: 'loaded', loaded }, { type: 'too big', name: 'b' }).context.last?.name,
    ).toBe('a.csv');
  });

  test('the format that was chosen is the one it is read as', () => {
    expect(after({ type: 'choose format', format: 'dot' }, read).context.task?.format).toBe('dot');
    expect(after(read).context.task?.format).toBeUndefined();
  });
});
