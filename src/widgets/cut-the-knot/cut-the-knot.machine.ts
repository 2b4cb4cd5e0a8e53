import { assign } from 'xstate';
import { setup } from '#ui/machine.ts';
import { devices, type Device } from '#model/stories/knot-parts.ts';
import { LONGEST } from './cut-the-knot.link.ts';
import {
  placedBy,
  verdictOf,
  setOf,
  start,
  type Asked,
  type Choices,
  type View,
} from './cut-the-knot.scene.ts';

/*
 * | state          | what the reader has done                          | what can happen                             |
 * | -------------- | ------------------------------------------------- | ------------------------------------------- |
 * | settling       | (passes at once) a device moved, or a link opened | a cold start is shown, or none              |
 * | placing        | moved devices since the last try                  | try                                         |
 * | trying.playing | let the waves come by themselves, one a second    | pause, seek; the last wave ends it          |
 * | trying.still   | stopped at a wave, or at the end                  | seek a wave, play on, or again from nothing |
 *
 * From every state: move a device, undo the last move, pick a component, look from belief or reality, ask for the hint, open
 * and close the proof, look at a set and place it, start again, restore (a link).
 */
export type KnotEvent =
  | { readonly type: 'move'; readonly device: Device }
  | { readonly type: 'undo' }
  | { readonly type: 'try'; readonly atOnce?: boolean }
  | { readonly type: 'seek'; readonly wave: number }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'pick'; readonly id: string }
  | { readonly type: 'look'; readonly view: View }
  | { readonly type: 'hint' }
  | { readonly type: 'prove'; readonly set: number | null }
  | { readonly type: 'place set' }
  | { readonly type: 'start again' }
  | { readonly type: 'restore'; readonly choices: Choices };

/** Between two waves that come by themselves, in milliseconds. */
export const PACE = 1000;

/** The knot is given; all else is the reader's. */
interface Context extends Choices {
  readonly knot: Asked;
}

const wavesOf = (context: Context): number =>
  verdictOf(context.knot, placedBy(context.moves)).waves.length;
const within = (wave: number, context: Context): number =>
  Math.max(0, Math.min(wave, wavesOf(context)));

/** A log that is too long forgets its beginning; what stands now stays. */
function logged(moves: readonly Device[], more: readonly Device[]): Device[] {
  const all = [...moves, ...more];
  if (all.length <= LONGEST) return all;
  const kept = LONGEST / 2;
  return [...placedBy(all.slice(0, -kept)), ...all.slice(-kept)];
}

export const cutTheKnot = setup({
  types: {
    context: {} as Context,
    events: {} as KnotEvent,
    input: {} as { readonly knot: Asked; readonly choices?: Choices | undefined },
  },
  guards: {
    'a cold start is shown': ({ context }) => context.wave !== null,
    'the last wave is shown': ({ context }) => (context.wave ?? 0) >= wavesOf(context),
    'a wave is left': ({ context }) => (context.wave ?? 0) < wavesOf(context),
    'somebody has moved': ({ context }) => context.moves.length > 0,
  },
  actions: {
    'begin with nothing running': assign({ wave: 0, hint: false }),
    'show all waves': assign({ wave: ({ context }) => wavesOf(context), hint: false }),
    'show the next wave': assign({
      wave: ({ context }) => within((context.wave ?? 0) + 1, context),
    }),
    'drop the last move': assign({
      moves: ({ context }) => context.moves.slice(0, -1),
      wave: null,
      hint: false,
    }),
  },
  delays: { pace: PACE },
}).createMachine({
  id: 'cut-the-knot',
  context: ({ input }) => ({ knot: input.knot, ...(input.choices ?? start) }),
  initial: 'settling',
  on: {
    move: {
      target: '.settling',
      actions: assign(({ context, event }) => ({
        moves: logged(context.moves, [event.device]),
        wave: null,
        hint: false,
      })),
    },
    undo: { guard: 'somebody has moved', target: '.settling', actions: 'drop the last move' },
    try: [
      {
        guard: ({ event }) => event.atOnce === true,
        target: '.trying.still',
        actions: 'show all waves',
      },
      { target: '.trying.playing', actions: 'begin with nothing running' },
    ],
    pick: { actions: assign(({ event }) => ({ picked: event.id, hint: false })) },
    look: { actions: assign(({ event }) => ({ view: event.view })) },
    hint: { actions: assign(({ context }) => ({ hint: !context.hint })) },
    prove: { actions: assign(({ event }) => ({ set: event.set })) },
    'place set': {
      target: '.settling',
      actions: assign(({ context }) => {
        const wanted = setOf(context.set ?? 0);
        const placed = placedBy(context.moves);
        const differ = devices.filter((id) => wanted.includes(id) !== placed.includes(id));
        return { moves: logged(context.moves, differ), wave: null, hint: false };
      }),
    },
    'start again': { target: '.settling', actions: assign(start) },
    restore: { target: '.settling', actions: assign(({ event }) => event.choices) },
  },
  states: {
    settling: {
      always: [{ guard: 'a cold start is shown', target: 'trying.still' }, { target: 'placing' }],
    },
    placing: {},
    trying: {
      initial: 'still',
      on: {
        seek: {
          target: '.still',
          actions: assign(({ context, event }) => ({ wave: within(event.wave, context) })),
        },
      },
      states: {
        playing: {
          always: { guard: 'the last wave is shown', target: 'still' },
          after: { pace: { target: 'playing', reenter: true, actions: 'show the next wave' } },
          on: { pause: 'still' },
        },
        still: {
          on: {
            play: [
              { guard: 'a wave is left', target: 'playing' },
              { target: 'playing', actions: 'begin with nothing running' },
            ],
          },
        },
      },
    },
  },
});
