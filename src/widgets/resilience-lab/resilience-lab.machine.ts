import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import { failures, type Failure } from '#model/resilience/application.ts';
import { choose, type Design } from '#model/resilience/design.ts';
import { goals, survey, type GoalId } from '#model/resilience/goals.ts';
import { start, type Choices } from './resilience-lab.scene.ts';

/*
 * | state   | what the reader does                          | what can happen                                    |
 * | ------- | --------------------------------------------- | -------------------------------------------------- |
 * | settling| (passes at once) something has changed        | the choices say which of the others it is          |
 * | trying  | designs, and takes things away                | choose, fail or repair, aim at a goal              |
 * | aiming  | looks for a design that survives the goal     | the same; prove; a failure of one's own leaves it  |
 * | proven  | has seen how many designs survive             | the same; take the cheapest                        |
 *
 * From every state: start again, restore (a link).
 */
export type LabEvent =
  | { readonly type: 'choose'; readonly change: Partial<Design> }
  | { readonly type: 'fail'; readonly id: Failure }
  | { readonly type: 'aim'; readonly goal: GoalId | null }
  | { readonly type: 'prove' }
  | { readonly type: 'take the cheapest' }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly choices: Choices;
}

/** Failures in the order in which the model lists them, with one more or one fewer. */
const toggled = (failed: readonly Failure[], id: Failure): Failure[] =>
  failures.filter((each) => failed.includes(each) !== (each === id));

export const resilienceLab = setup({
  types: {
    context: {} as Context,
    events: {} as LabEvent,
    input: {} as { readonly choices: Choices | undefined },
  },
  guards: {
    'there is no goal': ({ context }) => context.choices.goal === null,
    'all designs were tried': ({ context }) => context.choices.proven,
  },
}).createMachine({
  id: 'resilience-lab',
  context: ({ input }) => ({ choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    choose: {
      actions: assign(({ context, event }) =>
        change(context, { design: choose(context.choices.design, event.change) }),
      ),
    },
    fail: {
      target: '.settling',
      actions: assign(({ context, event }) => {
        const failed = toggled(context.choices.failed, event.id);
        return change(context, { failed, goal: null, proven: false });
      }),
    },
    aim: {
      target: '.settling',
      actions: assign(({ context, event: { goal } }) => {
        const failed = goal === null ? [] : goals[goal].failures;
        return change(context, { goal, failed, proven: false });
      }),
    },
    'start again': { target: '.settling', actions: assign({ choices: start }) },
    restore: {
      target: '.settling',
      actions: assign({ choices: ({ event }) => event.choices }),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'there is no goal', target: 'trying' },
        { guard: 'all designs were tried', target: 'proven' },
        { target: 'aiming' },
      ],
    },
    trying: {},
    aiming: {
      on: {
        prove: {
          target: 'settling',
          actions: assign(({ context }) => change(context, { proven: true })),
        },
      },
    },
    proven: {
      on: {
        'take the cheapest': {
          actions: assign(({ context }) => {
            const { goal, design } = context.choices;
            const [cheapest = design] = goal === null ? [] : survey(goals[goal]).cheapest;
            return change(context, { design: cheapest });
          }),
        },
      },
    },
  },
});
