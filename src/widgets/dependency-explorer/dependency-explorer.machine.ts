import { assign } from 'xstate';
import { change, setup } from '#ui/machine.ts';
import { noFilter, start, type Choices } from './dependency-explorer.choices.ts';
import type { ExplorerEvent } from './dependency-explorer.events.ts';
import type { Shown } from './dependency-explorer.shown.ts';

/*
 * | state            | what the reader has done                        | what can happen                                     |
 * | ---------------- | ----------------------------------------------- | --------------------------------------------------- |
 * | settling         | (passes at once) something has changed          | the choices say which of the others it is           |
 * | looking          | asked who needs whom, why, what starts          | pick, change any choice                             |
 * | launching.still  | asked how a launch goes, stopped at a step      | the same, play                                      |
 * | launching.playing| lets the steps come by themselves               | pause; the last step or any change ends it          |
 * | killing.choosing | asked who stops, stopped nobody yet             | pick a victim, kill it                              |
 * | killing.betting  | stopped somebody                                | pick marks who will stop; reveal; undo              |
 * | killing.told     | seen who stops                                  | kill another, bring back, undo                      |
 * | killing.back     | let them start again                            | undo                                                |
 *
 * From every state: ask another question, change a view or a filter, load a graph, start again, restore (a link).
 */
/** Between two steps that come by themselves, in milliseconds. */
const PACE = 1200;

export interface Context {
  readonly shown: Shown;
  readonly choices: Choices;
  /** How many steps the playing launch has. */
  readonly steps: number;
}

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

/** A graph brings its own components: what was chosen among others is forgotten, how it is looked at is not. */
const afterLoading = ({ view, question, cold }: Choices): Choices => ({
  ...start,
  view,
  question: question === 'launch' ? 'reach' : question,
  cold,
});

export const dependencyExplorer = setup({
  types: {
    context: {} as Context,
    events: {} as ExplorerEvent,
    input: {} as { readonly shown: Shown; readonly choices?: Choices | undefined },
  },
  guards: {
    'a launch is asked about': ({ context }) => context.choices.question === 'launch',
    'somebody is to be stopped': ({ context }) => context.choices.question === 'kill',
    'nobody is stopped': ({ context }) => context.choices.killed.length === 0,
    'the reader still bets': ({ context }) => context.choices.stage === 'open',
    'the model has answered': ({ context }) => context.choices.stage === 'told',
    'the last step is shown': ({ context }) => context.choices.step >= context.steps - 1,
    'a way is asked for from the picked one': ({ context }) =>
      context.choices.question === 'why' && context.choices.picked !== null,
  },
  actions: {
    'show the next step': assign(({ context }) =>
      change(context, { step: context.choices.step + 1, code: null }),
    ),
    'mark it, or take the mark off': assign(({ context, event }) => {
      const { bet, killed } = context.choices;
      if (event.type !== 'pick' || event.id === null || killed.includes(event.id)) return {};
      const { id } = event;
      return change(context, { bet: bet.includes(id) ? without(bet, id) : [...bet, id] });
    }),
    'take back': assign(({ context }) => {
      const { stage, bet, killed } = context.choices;
      if (stage === 'back') return change(context, { stage: 'told' });
      if (stage === 'told') return change(context, { stage: 'open' });
      if (bet.length > 0) return change(context, { bet: bet.slice(0, -1) });
      return change(context, { killed: killed.slice(0, -1) });
    }),
  },
  delays: { pace: PACE },
}).createMachine({
  id: 'dependency-explorer',
  context: ({ input }) => ({ shown: input.shown, choices: input.choices ?? start, steps: 0 }),
  initial: 'settling',
  on: {
    change: {
      target: '.settling',
      actions: assign(({ context, event }) => change(context, event.choices)),
    },
    pick: [
      {
        guard: 'a way is asked for from the picked one',
        actions: assign(({ context, event }) => change(context, { goal: event.id, way: 0 })),
      },
      { actions: assign(({ context, event }) => change(context, { picked: event.id })) },
    ],
    kill: {
      target: '.settling',
      actions: assign(({ context, event: { id } }) =>
        change(context, {
          question: 'kill',
          killed: [...without(context.choices.killed, id), id],
          bet: without(context.choices.bet, id),
          stage: 'open',
          picked: null,
        }),
      ),
    },
    load: {
      target: '.settling',
      actions: assign(({ context, event }) => ({
        shown: event.shown,
        choices: afterLoading(context.choices),
      })),
    },
    'start again': {
      target: '.settling',
      actions: assign(({ context }) => ({
        choices: { ...start, view: context.choices.view, filter: noFilter },
      })),
    },
    restore: {
      target: '.settling',
      actions: assign(({ event }) => ({ choices: event.choices })),
    },
  },
  states: {
    settling: {
      always: [
        { guard: 'a launch is asked about', target: 'launching' },
        { guard: 'somebody is to be stopped', target: 'killing' },
        { target: 'looking' },
      ],
    },
    looking: {},
    launching: {
      initial: 'still',
      states: {
        still: {
          on: {
            play: {
              target: 'playing',
              actions: assign(({ context, event: { steps } }) => ({
                ...change(context, {
                  code: null,
                  step: context.choices.step >= steps - 1 ? 0 : context.choices.step,
                }),
                steps,
              })),
            },
          },
        },
        playing: {
          always: { guard: 'the last step is shown', target: 'still' },
          after: { pace: { target: 'playing', reenter: true, actions: 'show the next step' } },
          on: { pause: 'still' },
        },
      },
    },
    killing: {
      initial: 'settling',
      on: { undo: { target: '.settling', actions: 'take back' } },
      states: {
        settling: {
          always: [
            { guard: 'nobody is stopped', target: 'choosing' },
            { guard: 'the reader still bets', target: 'betting' },
            { guard: 'the model has answered', target: 'told' },
            { target: 'back' },
          ],
        },
        choosing: {},
        betting: {
          on: {
            pick: { actions: 'mark it, or take the mark off' },
            reveal: {
              target: 'settling',
              actions: assign(({ context }) => change(context, { stage: 'told' })),
            },
          },
        },
        told: {
          on: {
            'bring back': {
              target: 'settling',
              actions: assign(({ context }) => change(context, { stage: 'back' })),
            },
          },
        },
        back: {},
      },
    },
  },
});
