import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import type { Criterion } from '#model/choice.ts';
import {
  sceneOf,
  startOf,
  type Choices,
  type Offer,
  type Stage,
  type View,
} from './choose-bootstrap.scene.ts';

/*
 * | state    | what the reader has done                     | what can happen                                  |
 * | -------- | -------------------------------------------- | ------------------------------------------------ |
 * | settling | (passes at once) something has changed       | the model says which of the others it is         |
 * | weighing | set the size and the weights, chosen nobody  | weigh, size, choose                              |
 * | refused  | chosen a candidate that the model refuses    | the same; a smaller bootstrap may be accepted    |
 * | chosen   | chosen one that may lend                     | the same, and open; a larger one may be refused  |
 * | opened   | opened the bootstrap VPC in it               | look from belief or reality, back                |
 *
 * From every state: start again, restore (a link).
 */
export type ChooseEvent =
  | { readonly type: 'weigh'; readonly criterion: Criterion; readonly weight: number }
  | { readonly type: 'size'; readonly units: number }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'open' }
  | { readonly type: 'look'; readonly view: View }
  | { readonly type: 'back' }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly offer: Offer;
  readonly choices: Choices;
}

const isStage =
  (stage: Stage) =>
  ({ context }: { context: Context }) =>
    sceneOf(context.offer, context.choices).stage === stage;

export const chooseBootstrap = setup({
  types: {
    context: {} as Context,
    events: {} as ChooseEvent,
    input: {} as { readonly offer: Offer; readonly choices?: Choices | undefined },
  },
  guards: {
    'nobody is chosen': isStage('weighing'),
    'the model refuses the chosen one': isStage('refused'),
    'the VPC is open in the chosen one': isStage('opened'),
  },
}).createMachine({
  id: 'choose-bootstrap',
  context: ({ input }) => ({ offer: input.offer, choices: input.choices ?? startOf(input.offer) }),
  initial: 'settling',
  on: {
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
        { guard: 'nobody is chosen', target: 'choosing.weighing' },
        { guard: 'the model refuses the chosen one', target: 'choosing.refused' },
        { guard: 'the VPC is open in the chosen one', target: 'opened' },
        { target: 'choosing.chosen' },
      ],
    },
    choosing: {
      initial: 'weighing',
      on: {
        weigh: {
          target: 'settling',
          actions: assign(({ context, event }) => {
            const weights = { ...context.choices.weights, [event.criterion]: event.weight };
            return change(context, { weights });
          }),
        },
        size: {
          target: 'settling',
          actions: assign(({ context, event }) => change(context, { units: event.units })),
        },
        choose: {
          target: 'settling',
          actions: assign(({ context, event }) => change(context, { asked: event.id })),
        },
      },
      states: {
        weighing: {},
        refused: {},
        chosen: {
          on: {
            open: {
              target: '#choose-bootstrap.settling',
              actions: assign(({ context }) => change(context, { opened: true, view: 'belief' })),
            },
          },
        },
      },
    },
    opened: {
      on: {
        look: { actions: assign(({ context, event }) => change(context, { view: event.view })) },
        back: {
          target: 'settling',
          actions: assign(({ context }) => change(context, { opened: false })),
        },
      },
    },
  },
});
