import { assign } from 'xstate';
import { setup } from '#ui/machine.ts';
import type { Vote } from '#session/protocol/vote.ts';
import type { PollMove } from '#session/votes/poll.ts';
import * as doing from './session.moves.ts';
import { minutesBetween, stepOf, type Session } from './session.ts';

/*
 * | state   | what the room does                | what can happen                                                 |
 * | ------- | --------------------------------- | --------------------------------------------------------------- |
 * | ready   | comes in                          | start (next does it too)                                        |
 * | running | looks at a step                   | next, back, go, blank, show how to join, drive, vote, mark, end |
 * | over    | goes home                         | go on (the end was a slip)                                      |
 *
 * Time comes in with every event as `at`; a `tick` brings nothing else. In a rehearsal a tick after the minutes of a step goes on to
 * the next one, and after the last ends it.
 */
export type SessionEvent = { readonly at: number } & (
  | {
      readonly type:
        'start' | 'next' | 'back' | 'tick' | 'blank' | 'welcome' | 'bilingual' | 'end' | 'go on';
    }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'drive'; readonly step: string; readonly link: string | null }
  | { readonly type: 'ask' | 'put away' | 'reveal' }
  | { readonly type: 'poll'; readonly move: PollMove }
  | { readonly type: 'hands'; readonly option: number; readonly count: number }
  | { readonly type: 'answers'; readonly votes: readonly Vote[] }
  | { readonly type: 'mark'; readonly note: string }
);

type Of<Type extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: Type }>;
interface Now<Type extends SessionEvent['type'] = SessionEvent['type']> {
  readonly context: Session;
  readonly event: Of<Type>;
}

export const sessionMachine = setup({
  types: {
    context: {} as Session,
    events: {} as SessionEvent,
    input: {} as Session,
  },
  guards: {
    'it has not begun': ({ context }) => context.startedAt === null,
    'it has ended': ({ context }) => context.endedAt !== null,
    'a rehearsed step is over': ({ context, event }) =>
      context.rehearsal &&
      minutesBetween(context.enteredAt, event.at) >= stepOf(context).minutes &&
      context.at < context.track.steps.length - 1,
    'the rehearsal is over': ({ context, event }) =>
      context.rehearsal && minutesBetween(context.enteredAt, event.at) >= stepOf(context).minutes,
  },
  actions: {
    'begin with the first step': assign(({ context, event }) =>
      doing.enter({ ...context, startedAt: event.at }, 0, event.at),
    ),
    'go to the next step': assign(({ context, event }) =>
      doing.enter(context, context.at + 1, event.at),
    ),
    'look at the clock': assign(({ context, event }) => ({
      now: Math.max(context.now, event.at),
    })),
    'end it': assign(({ event }) => ({ endedAt: event.at, now: event.at })),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => input,
  initial: 'settling',
  states: {
    settling: {
      always: [
        { guard: 'it has not begun', target: 'ready' },
        { guard: 'it has ended', target: 'over' },
        { target: 'running' },
      ],
    },
    ready: {
      on: {
        start: { target: 'running', actions: 'begin with the first step' },
        next: { target: 'running', actions: 'begin with the first step' },
        bilingual: { actions: assign(({ context }: Now) => doing.turnBilingual(context)) },
      },
    },
    running: {
      on: {
        next: { actions: 'go to the next step' },
        back: {
          actions: assign(({ context, event }: Now) =>
            doing.enter(context, context.at - 1, event.at),
          ),
        },
        go: {
          actions: assign(({ context, event }: Now<'go'>) =>
            doing.enter(context, event.to, event.at),
          ),
        },
        tick: [
          { guard: 'a rehearsed step is over', actions: 'go to the next step' },
          { guard: 'the rehearsal is over', target: 'over', actions: 'end it' },
          { actions: 'look at the clock' },
        ],
        blank: {
          actions: assign(({ context }: Now) => ({ blank: !context.blank, welcoming: false })),
        },
        welcome: {
          actions: assign(({ context }: Now) => ({
            welcoming: !context.welcoming,
            blank: false,
          })),
        },
        bilingual: { actions: assign(({ context }: Now) => doing.turnBilingual(context)) },
        drive: {
          actions: assign(({ context, event }: Now<'drive'>) => doing.drive(context, event)),
        },
        ask: { actions: assign(({ context, event }: Now) => doing.ask(context, event.at)) },
        'put away': { actions: assign(({ context }: Now) => doing.putAway(context)) },
        poll: {
          actions: assign(({ context, event }: Now<'poll'>) => doing.movePoll(context, event.move)),
        },
        hands: {
          actions: assign(({ context, event }: Now<'hands'>) => doing.raiseHands(context, event)),
        },
        answers: {
          actions: assign(({ context, event }: Now<'answers'>) =>
            doing.takeAnswers(context, event.votes),
          ),
        },
        reveal: { actions: assign(({ context, event }: Now) => doing.reveal(context, event.at)) },
        mark: { actions: assign(({ context, event }: Now<'mark'>) => doing.mark(context, event)) },
        end: { target: 'over', actions: 'end it' },
      },
    },
    over: {
      on: { 'go on': { target: 'running', actions: assign({ endedAt: null }) } },
    },
  },
});
