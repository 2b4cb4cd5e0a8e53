import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import { ruleIds, type RuleId } from '#model/calendar/types.ts';
import { LAST_DAY, type BakeId } from './deployment-calendar.given.ts';
import {
  daysOf,
  MOST_BAD,
  MOST_ROUNDS,
  shortestOf,
  start,
  type Choices,
  type View,
} from './deployment-calendar.scene.ts';

/*
 * | state     | what the reader does                    | what can happen                                           |
 * | --------- | --------------------------------------- | --------------------------------------------------------- |
 * | settling  | (passes at once) something has changed  | the choices say which of the others it is                 |
 * | planning  | gives zones their days                  | put, take up, keep a rule or not, bake, shortest, clear   |
 * | playing   | sees what one bad change does           | the same, under the same bad change; take it back         |
 * | comparing | a zone among neighbours with a Region   | set the rounds                                            |
 *
 * From every state: play (the next bad change), look, start again, restore (a link).
 */
export type CalendarEvent =
  | { readonly type: 'put'; readonly zone: number; readonly day: number }
  | { readonly type: 'take up'; readonly change: number }
  | { readonly type: 'rule'; readonly id: RuleId }
  | { readonly type: 'bake'; readonly bake: BakeId }
  | { readonly type: 'shortest' }
  | { readonly type: 'clear' }
  | { readonly type: 'play' }
  | { readonly type: 'take it back' }
  | { readonly type: 'rounds'; readonly rounds: number }
  | { readonly type: 'look'; readonly view: View }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

interface Context {
  readonly choices: Choices;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** The days with one zone of the change that is taken up on another day. */
function put({ days, change: taken }: Choices, zone: number, day: number): Choices['days'] {
  const to = within(day, 0, LAST_DAY);
  return days.map((row, at) => (at === taken ? row.map((d, z) => (z === zone ? to : d)) : row));
}

/** The days with the change that is taken up planned anew. */
const cleared = ({ days, change: taken }: Choices): Choices['days'] =>
  days.map((row, at) => (at === taken ? row.map(() => 0) : row));

export const deploymentCalendar = setup({
  types: {
    context: {} as Context,
    events: {} as CalendarEvent,
    input: {} as { readonly choices: Choices | undefined },
  },
  guards: {
    'neighbours are looked at': ({ context }) => context.choices.view === 'neighbours',
    'a bad change is played': ({ context }) => context.choices.bad !== null,
  },
}).createMachine({
  id: 'deployment-calendar',
  context: ({ input }) => ({ choices: input.choices ?? start }),
  initial: 'settling',
  on: {
    play: {
      target: '.settling',
      actions: assign(({ context }) =>
        change(context, { bad: ((context.choices.bad ?? 0) % MOST_BAD) + 1 }),
      ),
    },
    look: {
      target: '.settling',
      actions: assign(({ context, event: { view } }) => change(context, { view })),
    },
    put: {
      actions: assign(({ context, event }) =>
        change(context, { days: put(context.choices, event.zone, event.day) }),
      ),
    },
    'take up': {
      actions: assign(({ context, event }) => change(context, { change: event.change })),
    },
    rule: {
      actions: assign(({ context, event: { id } }) => {
        const off = ruleIds.filter((each) => context.choices.off.includes(each) !== (each === id));
        return change(context, { off });
      }),
    },
    bake: { actions: assign(({ context, event: { bake } }) => change(context, { bake })) },
    shortest: {
      actions: assign(({ context }) =>
        change(context, { days: daysOf(shortestOf(context.choices)) }),
      ),
    },
    clear: {
      actions: assign(({ context }) => change(context, { days: cleared(context.choices) })),
    },
    rounds: {
      actions: assign(({ context, event }) =>
        change(context, { rounds: within(event.rounds, 1, MOST_ROUNDS) }),
      ),
    },
    'start again': {
      target: '.settling',
      actions: assign(({ context }) => ({
        choices: { ...start, view: context.choices.view },
      })),
    },
    restore: { target: '.settling', actions: assign({ choices: ({ event }) => event.choices }) },
  },
  states: {
    settling: {
      always: [
        { guard: 'neighbours are looked at', target: 'comparing' },
        { guard: 'a bad change is played', target: 'playing' },
        { target: 'planning' },
      ],
    },
    planning: {},
    playing: {
      on: {
        'take it back': {
          target: 'settling',
          actions: assign(({ context }) => change(context, { bad: null })),
        },
      },
    },
    comparing: {},
  },
});
