import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import type { Service, Want } from '#model/power/data-centre.ts';
import { fewestCopies } from '#model/power/fewest.ts';
import { add, remove, turn, type Design, type Work } from '#model/power/work.ts';
import { lastOf, phaseOf, runOf, type Phase } from './power-cut.run.ts';
import { start, workOf, type Choices } from './power-cut.scene.ts';

/*
 * | state      | what the reader sees                           | what can happen besides                   |
 * | ---------- | ---------------------------------------------- | ----------------------------------------- |
 * | settling   | (passes at once) the moment has changed        | the moment says which of the others it is |
 * | before     | all run, as they have for years                | go on                                     |
 * | lost       | what was lost, and whom it took along          | go back and on                            |
 * | returning  | those who come back alone, wave by wave        | go back and on                            |
 * | standstill | nothing more happens by itself, and some wait  | go back, and on by hand                   |
 * | back       | nothing more happens, and all run              | go back                                   |
 * | by hand    | what people start, and who follows             | go back and on                            |
 *
 * From every state: look at the other design, pick, keep or throw away a copy, add and remove a want, choose what fails, prove, show a
 * smallest set, start again, restore (a link).
 */
export type CutEvent =
  | { readonly type: 'go to'; readonly moment: number }
  | { readonly type: 'look'; readonly design: Design }
  | { readonly type: 'pick'; readonly id: Service }
  | { readonly type: 'turn'; readonly key: string }
  | { readonly type: 'add'; readonly want: Want }
  | { readonly type: 'remove'; readonly key: string }
  | { readonly type: 'fail'; readonly id: Service }
  | { readonly type: 'prove' }
  | { readonly type: 'show the fewest' }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly choices: Choices;
}

const inRun = ({ choices }: Context) => runOf(workOf(choices), choices.lost);

/** At the nearest moment that there is. */
function within(choices: Choices): Choices {
  const last = lastOf(inRun({ choices }));
  return { ...choices, moment: Math.min(Math.max(0, choices.moment), last) };
}

/** Whoever looked at the standstill sees the new one; else the moment stays, as far as there are so many. */
function changed({ choices }: Context, made: Partial<Choices>): Context {
  const before = inRun({ choices });
  const next = { ...choices, ...made };
  const { alone } = inRun({ choices: next });
  const stood = choices.moment >= before.alone;
  return { choices: { ...next, moment: stood ? alone : Math.min(choices.moment, alone) } };
}

const reworked = (context: Context, work: Work): Context => {
  const { design, works } = context.choices;
  return changed(context, { works: { ...works, [design]: work } });
};

export const powerCut = setup({
  types: {
    context: {} as Context,
    events: {} as CutEvent,
    input: {} as { readonly choices: Choices | undefined },
  },
  guards: {
    phase: ({ context }, phase: Phase) => phaseOf(inRun(context), context.choices.moment) === phase,
  },
}).createMachine({
  id: 'power-cut',
  context: ({ input }) => ({ choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    'go to': {
      target: '.settling',
      actions: assign(({ context, event }) => {
        return { choices: within({ ...context.choices, moment: event.moment }) };
      }),
    },
    look: {
      target: '.settling',
      actions: assign(({ context, event: { design } }) => changed(context, { design })),
    },
    pick: {
      actions: assign(({ context, event: { id } }) =>
        change(context, { picked: context.choices.picked === id ? null : id }),
      ),
    },
    turn: {
      target: '.settling',
      actions: assign(({ context, event }) =>
        reworked(context, turn(workOf(context.choices), event.key)),
      ),
    },
    add: {
      target: '.settling',
      actions: assign(({ context, event }) =>
        reworked(context, add(workOf(context.choices), event.want)),
      ),
    },
    remove: {
      target: '.settling',
      actions: assign(({ context, event }) =>
        reworked(context, remove(workOf(context.choices), event.key)),
      ),
    },
    fail: {
      target: '.settling',
      actions: assign(({ context, event: { id } }) => change(context, { lost: id, moment: 1 })),
    },
    prove: {
      actions: assign(({ context }) => change(context, { proven: true })),
    },
    'show the fewest': {
      target: '.settling',
      actions: assign(({ context }) => {
        const work = workOf(context.choices);
        return reworked(context, { ...work, copies: fewestCopies(work).one });
      }),
    },
    'start again': { target: '.settling', actions: assign({ choices: start }) },
    restore: {
      target: '.settling',
      actions: assign({ choices: ({ event }) => within(event.choices) }),
    },
  },
  states: {
    settling: {
      always: [
        { guard: { type: 'phase', params: 'before' }, target: 'before' },
        { guard: { type: 'phase', params: 'lost' }, target: 'lost' },
        { guard: { type: 'phase', params: 'returning' }, target: 'returning' },
        { guard: { type: 'phase', params: 'standstill' }, target: 'standstill' },
        { guard: { type: 'phase', params: 'back' }, target: 'back' },
        { target: 'by hand' },
      ],
    },
    before: {},
    lost: {},
    returning: {},
    standstill: {},
    back: {},
    'by hand': {},
  },
});
