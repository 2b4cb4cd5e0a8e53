import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import {
  MOST_RUNS,
  ranges,
  start,
  type Choices,
  type Dial,
  type View,
} from './launch-batches.scene.ts';

/*
 * | state     | what the reader looks at               | what can happen                                |
 * | --------- | -------------------------------------- | ---------------------------------------------- |
 * | launching | batches over the coarse graph          | set size and odds, run once more, look         |
 * | drifting  | both maps as the days pass             | set the odds of a change and the day, look     |
 *
 * From both: start again, restore (a link).
 */
export type LaunchEvent =
  | { readonly type: 'set'; readonly dial: Dial; readonly value: number }
  | { readonly type: 'run once more' }
  | { readonly type: 'look'; readonly view: View }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly choices: Choices;
}

/** The nearest value that the dial has. */
export function within(dial: Dial, value: number): number {
  const { min, max, step } = ranges[dial];
  const near = min + Math.round((value - min) / step) * step;
  return Math.min(max, Math.max(min, near));
}

export const launchBatches = setup({
  types: {
    context: {} as Context,
    events: {} as LaunchEvent,
    input: {} as { readonly choices: Choices | undefined },
  },
  guards: {
    'the maps are looked at': ({ context }) => context.choices.view === 'drift',
  },
}).createMachine({
  id: 'launch-batches',
  context: ({ input }) => ({ choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    set: {
      actions: assign(({ context, event: { dial, value } }) =>
        change(context, { [dial]: within(dial, value) }),
      ),
    },
    look: {
      target: '.settling',
      actions: assign(({ context, event: { view } }) => change(context, { view })),
    },
    'start again': {
      actions: assign(({ context }) => change(context, { ...start, view: context.choices.view })),
    },
    restore: {
      target: '.settling',
      actions: assign({ choices: ({ event }) => event.choices }),
    },
  },
  states: {
    settling: {
      always: [{ guard: 'the maps are looked at', target: 'drifting' }, { target: 'launching' }],
    },
    launching: {
      on: {
        'run once more': {
          actions: assign(({ context }) =>
            change(context, { run: (context.choices.run % MOST_RUNS) + 1 }),
          ),
        },
      },
    },
    drifting: {},
  },
});
