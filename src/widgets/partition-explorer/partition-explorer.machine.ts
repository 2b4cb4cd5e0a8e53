import { assign } from 'xstate';
import { LONGEST_NAME } from '#model/partitions/names.ts';
import { change, setup } from '#ui/machine.ts';
import type { Moves } from '#model/partitions/request.ts';
import { sceneOf, start, type Atlas, type Choices, type View } from './partition-explorer.scene.ts';

/*
 * What the reader can do. Whether a call gets through and what a name is are questions to the model.
 *
 * | state            | the reader                                     | goes on to                |
 * | ---------------- | ---------------------------------------------- | ------------------------- |
 * | seeing           | looks at one partition, or at all              | another view              |
 * | trying.refused   | changes key, target, moves; the call is stopped | trying.done, another view |
 * | trying.done      | the same; the call gets through                | trying.refused            |
 * | reading          | types a name                                   | another view              |
 *
 * `settling` is passed through after every change and asks the model where it has led.
 */
export type ExplorerEvent =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'look'; readonly at: string | null }
  | { readonly type: 'own'; readonly home: string }
  | { readonly type: 'call'; readonly target: string }
  | { readonly type: 'move'; readonly move: keyof Moves }
  | { readonly type: 'name'; readonly text: string }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly atlas: Atlas;
  readonly choices: Choices;
}

const isView =
  (view: View) =>
  ({ context }: { context: Context }) =>
    context.choices.view === view;

export const partitionExplorer = setup({
  types: {
    context: {} as Context,
    events: {} as ExplorerEvent,
    input: {} as { readonly atlas: Atlas; readonly choices?: Choices | undefined },
  },
  guards: {
    'the map is shown': isView('see'),
    'names are read': isView('read'),
    'the call gets through': ({ context }) =>
      sceneOf(context.atlas, context.choices).trace.refused === null,
  },
}).createMachine({
  id: 'partition-explorer',
  context: ({ input }) => ({ atlas: input.atlas, choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    show: {
      target: '.settling',
      actions: assign(({ context, event }) => change(context, { view: event.view })),
    },
    'start again': {
      target: '.settling',
      actions: assign(({ context }) => change(context, { ...start, view: context.choices.view })),
    },
    restore: {
      target: '.settling',
      actions: assign(({ context, event }) => change(context, event.choices)),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'the map is shown', target: 'seeing' },
        { guard: 'names are read', target: 'reading' },
        { guard: 'the call gets through', target: 'trying.done' },
        { target: 'trying.refused' },
      ],
    },
    seeing: {
      on: {
        look: { actions: assign(({ context, event }) => change(context, { seen: event.at })) },
      },
    },
    trying: {
      initial: 'refused',
      on: {
        own: {
          target: 'settling',
          actions: assign(({ context, event }) => change(context, { home: event.home })),
        },
        call: {
          target: 'settling',
          actions: assign(({ context, event }) => change(context, { target: event.target })),
        },
        move: {
          target: 'settling',
          actions: assign(({ context, event: { move } }) => {
            const { moves } = context.choices;
            return change(context, { moves: { ...moves, [move]: !moves[move] } });
          }),
        },
      },
      states: { refused: {}, done: {} },
    },
    reading: {
      on: {
        name: {
          actions: assign(({ context, event }) =>
            change(context, { typed: event.text.slice(0, LONGEST_NAME) }),
          ),
        },
      },
    },
  },
});
