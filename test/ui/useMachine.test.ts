import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import { assign, setup } from 'xstate';
import { useMachine } from '../../src/ui/useMachine.svelte.ts';

const onEntry = vi.fn();
const counter = setup({
  types: {
    context: {} as { readonly count: number },
    input: {} as { readonly from: number },
    events: {} as { readonly type: 'add' },
  },
  actions: { 'say so': onEntry },
}).createMachine({
  context: ({ input }) => ({ count: input.from }),
  initial: 'playing',
  entry: 'say so',
  states: {
    playing: { after: { 5: 'ended' } },
    ended: {},
  },
  on: { add: { actions: assign({ count: ({ context }) => context.count + 1 }) } },
});

it('on the server there is a first snapshot, and nothing runs', () => {
  vi.useFakeTimers();
  let seen: unknown;
  const part = () => {
    const machine = useMachine(counter, { input: { from: 7 } });
    seen = [machine.snapshot.value, machine.snapshot.context.count];
  };
  expect(render(part as never, { props: {} }).body).toBeDefined();
  expect(seen).toEqual(['playing', 7]);
  expect(vi.getTimerCount()).toBe(0);
  expect(onEntry).not.toHaveBeenCalled();
  vi.useRealTimers();
});
