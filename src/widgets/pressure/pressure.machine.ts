import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import type { Pressure } from '#model/pressure/pressed-sheet.ts';
import {
  sceneOf,
  startOf,
  toggled,
  type Choices,
  type Offer,
  type Range,
  type Stage,
} from './pressure.scene.ts';

/*
 * | state    | what the model says of the sheet                 | what can happen                              |
 * | -------- | ------------------------------------------------ | -------------------------------------------- |
 * | settling | (passes at once) something has changed           | the model says which of the others it is     |
 * | calm     | no pressure is on                                | turn one on or off, set how strong two are,  |
 * |          |                                                  | let somebody else do a step, or nobody       |
 * | holding  | a pressure is on, and the sheet can still do it  | the same                                     |
 * | broken   | something on the sheet fails                     | the same                                     |
 *
 * From every state: start again, restore (a link). A strength beyond its range changes nothing, nor does a step that is not on the sheet.
 */
export type PressureEvent =
  | { readonly type: 'toggle'; readonly pressure: Pressure }
  | { readonly type: 'services'; readonly count: number }
  | { readonly type: 'regions'; readonly count: number }
  | { readonly type: 'stand in'; readonly step: string | null }
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

/** A whole number of steps within the range. */
export const isIn = ({ min, max, step }: Range, count: number): boolean =>
  count >= min && count <= max && (count - min) % step === 0;

/** Null is nobody's step, and always there to be chosen. */
export const isStep = ({ sheet }: Offer, step: string | null): boolean =>
  step === null || sheet.some(({ id }) => id === step);

export const pressure = setup({
  types: {
    context: {} as Context,
    events: {} as PressureEvent,
    input: {} as { readonly offer: Offer; readonly choices?: Choices | undefined },
  },
  guards: {
    'nothing presses': isStage('calm'),
    'the sheet holds': isStage('holding'),
    'so many services can be asked for': ({ context, event }) =>
      event.type === 'services' && isIn(context.offer.services, event.count),
    'so many Regions can be asked for': ({ context, event }) =>
      event.type === 'regions' && isIn(context.offer.regions, event.count),
    'the step is on the sheet': ({ context, event }) =>
      event.type === 'stand in' && isStep(context.offer, event.step),
  },
}).createMachine({
  id: 'pressure',
  context: ({ input }) => ({ offer: input.offer, choices: input.choices ?? startOf(input.offer) }),
  initial: 'settling',
  on: {
    toggle: {
      target: '.settling',
      actions: assign({
        choices: ({ context, event }) => toggled(context.choices, event.pressure),
      }),
    },
    services: {
      guard: 'so many services can be asked for',
      target: '.settling',
      actions: assign(({ context, event }) => change(context, { services: event.count })),
    },
    regions: {
      guard: 'so many Regions can be asked for',
      target: '.settling',
      actions: assign(({ context, event }) => change(context, { regions: event.count })),
    },
    'stand in': {
      guard: 'the step is on the sheet',
      target: '.settling',
      actions: assign(({ context, event }) => change(context, { standIn: event.step })),
    },
    'start again': {
      target: '.settling',
      actions: assign({ choices: ({ context }) => startOf(context.offer) }),
    },
    restore: {
      target: '.settling',
      actions: assign({ choices: ({ event }) => event.choices }),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'nothing presses', target: 'calm' },
        { guard: 'the sheet holds', target: 'holding' },
        { target: 'broken' },
      ],
    },
    calm: {},
    holding: {},
    broken: {},
  },
});
