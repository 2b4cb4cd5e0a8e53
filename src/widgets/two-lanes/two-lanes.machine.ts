import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import { isDays, startOf, type Choices, type Offer, type Order } from './two-lanes.scene.ts';

/*
 * | state    | the order of the work                        | what can happen                              |
 * | -------- | -------------------------------------------- | -------------------------------------------- |
 * | settling | (passes at once) a link or a start came in   | its order decides                            |
 * | parallel | both lanes at once, where nothing waits      | order, set the days of one activity, pick it |
 * | serial   | one after another                            | the same                                     |
 *
 * From every state: start again, restore (a link). Days that are not whole or out of range change nothing.
 */
export type TwoLanesEvent =
  | { readonly type: 'order'; readonly order: Order }
  | { readonly type: 'days'; readonly id: string; readonly days: number }
  | { readonly type: 'pick'; readonly id: string }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly offer: Offer;
  readonly choices: Choices;
}

export const twoLanes = setup({
  types: {
    context: {} as Context,
    events: {} as TwoLanesEvent,
    input: {} as { readonly offer: Offer; readonly choices?: Choices | undefined },
  },
  guards: {
    'the work goes one after another': ({ context }) => context.choices.order === 'serial',
    'the activity can take these days': ({ context, event }) =>
      event.type === 'days' && event.id in context.choices.days && isDays(event.days),
    'the activity is known': ({ context, event }) =>
      event.type === 'pick' && event.id in context.choices.days,
  },
}).createMachine({
  id: 'two-lanes',
  context: ({ input }) => ({ offer: input.offer, choices: input.choices ?? startOf(input.offer) }),
  initial: 'settling',
  on: {
    order: {
      target: '.settling',
      actions: assign(({ context, event }) => change(context, { order: event.order })),
    },
    days: {
      guard: 'the activity can take these days',
      actions: assign(({ context, event }) => {
        const days = { ...context.choices.days, [event.id]: event.days };
        return change(context, { days, picked: event.id });
      }),
    },
    pick: {
      guard: 'the activity is known',
      actions: assign(({ context, event }) => change(context, { picked: event.id })),
    },
    'start again': {
      target: '.settling',
      actions: assign(({ context }) => change(context, startOf(context.offer))),
    },
    restore: {
      target: '.settling',
      actions: assign(({ context, event }) => change(context, event.choices)),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'the work goes one after another', target: 'serial' },
        { target: 'parallel' },
      ],
    },
    parallel: {},
    serial: {},
  },
});
