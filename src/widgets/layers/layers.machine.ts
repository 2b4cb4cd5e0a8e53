import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import type { Mapping } from '#model/layers/zone-names.ts';
import {
  MAX_SEED,
  sceneOf,
  start,
  type Choices,
  type Dial,
  type Level,
  type View,
} from './layers.scene.ts';

/*
 * What the reader can do. Who falls, how long a call takes and which zone stands behind a name are questions to the model.
 *
 * | state          | the reader                                | goes on to              |
 * | -------------- | ----------------------------------------- | ----------------------- |
 * | layers.whole   | zooms; cuts one thing                     | layers.cut, other views |
 * | layers.cut     | zooms; cuts something else, or mends      | layers.whole, others    |
 * | distance       | moves the sliders                         | other views             |
 * | names.apart    | picks names, strikes a zone, other accounts | names.together, others |
 * | names.together | the same; both copies are in one zone     | names.apart, others     |
 *
 * `settling` is passed through after every change and asks the model where it has led.
 */
export type LayersEvent =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'zoom'; readonly level: Level }
  | { readonly type: 'cut'; readonly id: string | null }
  | { readonly type: 'dial'; readonly dial: Dial; readonly value: number }
  | { readonly type: 'pick'; readonly copy: 0 | 1; readonly letter: number }
  | { readonly type: 'map'; readonly mapping: Mapping }
  | { readonly type: 'other accounts' }
  | { readonly type: 'strike'; readonly zone: number | null }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly choices: Choices;
}
interface Args<E extends LayersEvent = LayersEvent> {
  readonly context: Context;
  readonly event: E;
}
type Of<T extends LayersEvent['type']> = Args<Extract<LayersEvent, { type: T }>>;

const isView =
  (view: View) =>
  ({ context }: { context: Context }) =>
    context.choices.view === view;

export const layers = setup({
  types: {
    context: {} as Context,
    events: {} as LayersEvent,
    input: {} as { readonly choices: Choices | undefined },
  },
  guards: {
    'something is cut': ({ context: { choices } }) =>
      choices.view === 'layers' && choices.cut !== null,
    'the layers are whole': isView('layers'),
    'distance is measured': isView('distance'),
    'both copies are in one zone': ({ context }) => sceneOf(context.choices).pair.shared,
  },
}).createMachine({
  id: 'layers',
  context: ({ input }) => ({ choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    show: {
      target: '.settling',
      actions: assign(({ context, event }: Of<'show'>) => change(context, { view: event.view })),
    },
    'start again': {
      target: '.settling',
      actions: assign(({ context }) => change(context, { ...start, view: context.choices.view })),
    },
    restore: {
      target: '.settling',
      actions: assign(({ event }: Of<'restore'>) => ({ choices: event.choices })),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'something is cut', target: 'layers.cut' },
        { guard: 'the layers are whole', target: 'layers.whole' },
        { guard: 'distance is measured', target: 'distance' },
        { guard: 'both copies are in one zone', target: 'names.together' },
        { target: 'names.apart' },
      ],
    },
    layers: {
      initial: 'whole',
      on: {
        zoom: {
          actions: assign(({ context, event }: Of<'zoom'>) =>
            change(context, { level: event.level }),
          ),
        },
        cut: {
          target: 'settling',
          actions: assign(({ context, event }: Of<'cut'>) => change(context, { cut: event.id })),
        },
      },
      states: { whole: {}, cut: {} },
    },
    distance: {
      on: {
        dial: {
          actions: assign(({ context, event: { dial, value } }: Of<'dial'>) =>
            change(context, { way: { ...context.choices.way, [dial]: value } }),
          ),
        },
      },
    },
    names: {
      initial: 'apart',
      on: {
        pick: {
          target: 'settling',
          actions: assign(({ context, event: { copy, letter } }: Of<'pick'>) => {
            const [first, second] = context.choices.letters;
            return change(context, { letters: copy === 0 ? [letter, second] : [first, letter] });
          }),
        },
        map: {
          target: 'settling',
          actions: assign(({ context, event }: Of<'map'>) =>
            change(context, { mapping: event.mapping }),
          ),
        },
        'other accounts': {
          target: 'settling',
          actions: assign(({ context }) =>
            change(context, { seed: (context.choices.seed + 1) % (MAX_SEED + 1) }),
          ),
        },
        strike: {
          actions: assign(({ context, event }: Of<'strike'>) =>
            change(context, { struck: event.zone }),
          ),
        },
      },
      states: { apart: {}, together: {} },
    },
  },
});
