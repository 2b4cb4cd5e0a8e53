import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import {
  BUILDS,
  sceneOf,
  start,
  type Choices,
  type Given,
  type Stage,
  type View,
} from './run-sheet.scene.ts';

/*
 * | state    | what the reader has done                   | what can happen                                       |
 * | -------- | ------------------------------------------ | ----------------------------------------------------- |
 * | settling | (passes at once) something has changed     | the model says which of the others it is              |
 * | betting  | nothing yet, or bet on a step              | bet, tick the first step, do the rest, another error rate |
 * | working  | ticked at least one step, not the last     | tick the next (or again), take a tick back, do the rest; another error rate leaves the sheet, too |
 * | done     | ticked all, or had the rest done           | another error rate, the next build                    |
 *
 * From every state: look at the builds or the year, set the engineers, start again, restore (a link).
 */
export type RunSheetEvent =
  | { readonly type: 'bet'; readonly step: number }
  | { readonly type: 'tick' }
  | { readonly type: 'untick' }
  | { readonly type: 'do the rest' }
  | { readonly type: 'err'; readonly tenths: number }
  | { readonly type: 'next build' }
  | { readonly type: 'look'; readonly view: View }
  | { readonly type: 'staff'; readonly engineers: number }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly given: Given;
  readonly choices: Choices;
}

const isStage =
  (stage: Stage) =>
  ({ context }: { context: Context }) =>
    sceneOf(context.given, context.choices).stage === stage;
const ticks = ({ given, choices }: Context) => sceneOf(given, choices).ticks;

export const runSheet = setup({
  types: {
    context: {} as Context,
    events: {} as RunSheetEvent,
    input: {} as { readonly given: Given; readonly choices?: Choices | undefined },
  },
  guards: { 'nothing is ticked': isStage('betting'), 'everything is ticked': isStage('done') },
  actions: {
    'have another error rate': assign(({ context, event }) =>
      event.type === 'err' ? change(context, { tenths: event.tenths }) : context,
    ),
    'tick the next line': assign(({ context }) => change(context, { done: ticks(context) + 1 })),
    'have the rest done': assign(({ context }) => change(context, { done: 'all' })),
  },
}).createMachine({
  id: 'run-sheet',
  context: ({ input }) => ({ given: input.given, choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    look: { actions: assign(({ context, event }) => change(context, { view: event.view })) },
    staff: {
      actions: assign(({ context, event }) => change(context, { engineers: event.engineers })),
    },
    'start again': {
      target: '.settling',
      actions: assign(({ context }) => change(context, start)),
    },
    restore: {
      target: '.settling',
      actions: assign(({ context, event }) => change(context, event.choices)),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'nothing is ticked', target: 'betting' },
        // A build that is ticked to its end stays at its end, whatever the error rate does to it.
        { guard: 'everything is ticked', target: 'done', actions: 'have the rest done' },
        { target: 'working' },
      ],
    },
    betting: {
      on: {
        err: { actions: 'have another error rate' },
        bet: { actions: assign(({ context, event }) => change(context, { bet: event.step })) },
        tick: { target: 'settling', actions: 'tick the next line' },
        'do the rest': { target: 'settling', actions: 'have the rest done' },
      },
    },
    working: {
      on: {
        tick: { target: 'settling', actions: 'tick the next line' },
        err: { target: 'settling', actions: ['have the rest done', 'have another error rate'] },
        untick: {
          target: 'settling',
          actions: assign(({ context }) => change(context, { done: ticks(context) - 1 })),
        },
        'do the rest': { target: 'settling', actions: 'have the rest done' },
      },
    },
    done: {
      on: {
        err: { actions: 'have another error rate' },
        'next build': {
          target: 'settling',
          actions: assign(({ context }) =>
            change(context, {
              build: (context.choices.build % BUILDS) + 1,
              done: 0,
              bet: null,
              view: 'sheet',
            }),
          ),
        },
      },
    },
  },
});
