import { assign } from 'xstate';
import { setup } from '#ui/machine.ts';
import type { Move } from '#model/stories/play.ts';
import { origin, SEEDS, type LinkState, type View } from './build-theatre.link.ts';
import {
  advance,
  attempt,
  back,
  leaveOut,
  nextIn,
  onward,
  replay,
  seek,
  start,
  takeBackIn,
  type Course,
  type Track,
} from './build-theatre.moves.ts';
import type { Run } from './build-theatre.run.ts';

/*
 * | state    | what the reader does                      | what can happen                                          |
 * | -------- | ----------------------------------------- | -------------------------------------------------------- |
 * | reading  | looks at what has happened                | every move, back, seek, play; choose a phase; break      |
 * | playing  | watches: one move with each beat          | pause; stops by itself at a trouble and at the end       |
 * | choosing | has the details of one phase open         | do it now, leave it out, take it back in; close          |
 * | breaking | has the list of departures open           | any of them; close                                       |
 *
 * In every state a move, back, seek, another build and a link lead to reading. Turning the view or the speed changes
 * no state. The machine holds what the reader did; whether a move works is what the model says when the log is played.
 */
export type TheatreEvent =
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'seek'; readonly place: number }
  | { readonly type: 'next in lane'; readonly track: Track }
  | { readonly type: 'do'; readonly move: Move }
  | { readonly type: 'leave out'; readonly id: string }
  | { readonly type: 'take back in'; readonly id: string }
  | { readonly type: 'start again' }
  | { readonly type: 'another build' }
  | { readonly type: 'restore'; readonly choices: LinkState }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'break' }
  | { readonly type: 'close' }
  | { readonly type: 'look'; readonly view: View }
  | { readonly type: 'speed' };

export type Speed = 'slow' | 'normal' | 'fast';

/** Milliseconds from one move to the next while playing. */
export const beats: Readonly<Record<Speed, number>> = { slow: 5000, normal: 2500, fast: 900 };
const faster: Readonly<Record<Speed, Speed>> = { slow: 'normal', normal: 'fast', fast: 'slow' };

export interface Context extends Course {
  readonly seed: number;
  readonly view: View;
  readonly speed: Speed;
  /** The phase whose details are open. */
  readonly chosen: string | null;
}

/** The machine of a theatre whose builds are these. */
export function theatreMachine(runOf: (seed: number) => Run) {
  const restored = ({ log, view, seed }: LinkState) => ({
    ...replay(runOf(seed), log),
    view,
    seed,
  });

  return setup({
    types: {
      context: {} as Context,
      events: {} as TheatreEvent,
      input: {} as { readonly state: LinkState | undefined },
    },
    guards: {
      'there is a next move': ({ context }) => onward(runOf(context.seed), context) !== null,
      'nothing is left': ({ context }) => onward(runOf(context.seed), context) === null,
      'the last move went wrong': ({ context }) => {
        const last = runOf(context.seed).turns(context.log).at(-1);
        return Boolean(last?.refused ?? last?.failed);
      },
    },
    actions: {
      'make the next move': assign(({ context }) => advance(runOf(context.seed), context)),
      'drop the last move': assign(({ context }) => back(runOf(context.seed), context)),
      'go to the first world': assign(({ context }) => seek(runOf(context.seed), context, 0)),
      'close the phase': assign({ chosen: null }),
    },
    delays: { 'a beat': ({ context }) => beats[context.speed] },
  }).createMachine({
    id: 'build-theatre',
    context: ({ input }) => ({ ...restored(input.state ?? origin), speed: 'normal', chosen: null }),
    initial: 'reading',
    on: {
      next: { target: '.reading', actions: 'make the next move' },
      back: { target: '.reading', actions: 'drop the last move' },
      seek: {
        target: '.reading',
        actions: assign(({ context, event }) => seek(runOf(context.seed), context, event.place)),
      },
      'next in lane': {
        target: '.reading',
        actions: assign(({ context, event }) => {
          const run = runOf(context.seed);
          const step = nextIn(run, context, event.track);
          return step ? attempt(run, context, { do: 'step', id: step.id }) : {};
        }),
      },
      do: {
        target: '.reading',
        actions: assign(({ context, event }) => attempt(runOf(context.seed), context, event.move)),
      },
      'leave out': {
        target: '.reading',
        actions: assign(({ context, event }) => leaveOut(runOf(context.seed), context, event.id)),
      },
      'take back in': {
        target: '.reading',
        actions: assign(({ context, event }) => takeBackIn(runOf(context.seed), context, event.id)),
      },
      'start again': { target: '.reading', actions: assign(() => start) },
      'another build': {
        target: '.reading',
        actions: assign(({ context: { seed, log, view } }) =>
          restored({ log, view, seed: (seed % SEEDS) + 1 }),
        ),
      },
      restore: { target: '.reading', actions: assign(({ event }) => restored(event.choices)) },
      play: [
        { guard: 'there is a next move', target: '.playing', actions: 'make the next move' },
        { target: '.playing', actions: ['go to the first world', 'make the next move'] },
      ],
      choose: { target: '.choosing', actions: assign(({ event }) => ({ chosen: event.id })) },
      break: '.breaking',
      look: { actions: assign(({ event }) => ({ view: event.view })) },
      speed: { actions: assign(({ context }) => ({ speed: faster[context.speed] })) },
    },
    states: {
      reading: {},
      playing: {
        always: [
          { guard: 'the last move went wrong', target: 'reading' },
          { guard: 'nothing is left', target: 'reading' },
        ],
        after: { 'a beat': { target: 'playing', reenter: true, actions: 'make the next move' } },
        on: { pause: 'reading' },
      },
      choosing: { exit: 'close the phase', on: { close: 'reading' } },
      breaking: { on: { close: 'reading', break: 'reading' } },
    },
  });
}

export type TheatreMachine = ReturnType<typeof theatreMachine>;
