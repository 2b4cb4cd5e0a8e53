import { assign } from 'xstate';
import { setup } from '#ui/machine.ts';
import { limits } from '#imports/types.ts';
import type { Format, Refused } from '#imports/types.ts';
import type { Loaded, Stage, Task } from './messages.ts';

/*
 * | state   | what the reader sees                         | what can happen                            |
 * | ------- | -------------------------------------------- | ------------------------------------------ |
 * | asking  | how to bring a graph; what went wrong last   | read, choose a format, go back             |
 * | reading | how far it is                                | it is read, it is refused, it breaks; stop |
 * | showing | what the model says of the graph             | read another, go back                      |
 *
 * A text that is refused changes nothing of what was loaded before: `last` and the state before it come back.
 */
export interface Own {
  readonly name: string;
  readonly loaded: Loaded;
}

export type Trouble =
  | { readonly kind: 'refused'; readonly name: string; readonly refused: Refused }
  | { readonly kind: 'broken'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string };

export interface Context {
  /** `auto` lets the content decide. */
  readonly format: Format | 'auto';
  readonly task: Task | null;
  readonly stage: Stage;
  readonly done: number;
  readonly trouble: Trouble | null;
  readonly last: Own | null;
}

export type OwnGraphEvent =
  | { readonly type: 'choose format'; readonly format: Format | 'auto' }
  | { readonly type: 'read'; readonly text: string; readonly name: string }
  | { readonly type: 'too big'; readonly name: string }
  | { readonly type: 'unreadable'; readonly name: string }
  | { readonly type: 'progress'; readonly stage: Stage; readonly done: number }
  | { readonly type: 'loaded'; readonly loaded: Loaded }
  | { readonly type: 'refused'; readonly refused: Refused }
  | { readonly type: 'broke' }
  | { readonly type: 'stop' }
  | { readonly type: 'go back' };

export const isTooBig = (bytes: number): boolean => bytes > limits.bytes;

export const ownGraph = setup({
  types: {
    context: {} as Context,
    events: {} as OwnGraphEvent,
    input: {} as { readonly last: Own | null },
  },
  guards: { 'a graph was loaded before': ({ context }) => context.last !== null },
}).createMachine({
  id: 'own-graph',
  context: ({ input: { last } }) => ({
    format: 'auto',
    task: null,
    stage: 'reading',
    done: 0,
    trouble: null,
    last,
  }),
  initial: 'deciding',
  on: {
    'choose format': { actions: assign({ format: ({ event }) => event.format }) },
    read: {
      target: '.reading',
      actions: assign(({ context, event }) => ({
        task: {
          text: event.text,
          name: event.name,
          format: context.format === 'auto' ? undefined : context.format,
        },
        stage: 'reading' as const,
        done: 0,
        trouble: null,
      })),
    },
    'too big': {
      actions: assign(({ event: { name } }) => ({
        trouble: {
          kind: 'refused' as const,
          name,
          refused: { ok: false, format: null, fault: { code: 'too-big', at: null, found: '' } },
        },
      })),
    },
    unreadable: {
      actions: assign(({ event: { name } }) => ({
        trouble: { kind: 'unreadable' as const, name },
      })),
    },
    'go back': {
      target: '.asking',
      actions: assign({ last: null, trouble: null, task: null }),
    },
  },
  states: {
    asking: {},
    reading: {
      on: {
        progress: { actions: assign(({ event: { stage, done } }) => ({ stage, done })) },
        loaded: {
          target: 'showing',
          actions: assign(({ context, event }) => ({
            last: { name: context.task?.name ?? '', loaded: event.loaded },
            task: null,
          })),
        },
        refused: {
          target: 'deciding',
          actions: assign(({ context, event: { refused } }) => ({
            trouble: { kind: 'refused' as const, name: context.task?.name ?? '', refused },
            task: null,
          })),
        },
        broke: {
          target: 'deciding',
          actions: assign(({ context }) => ({
            trouble: { kind: 'broken' as const, name: context.task?.name ?? '' },
            task: null,
          })),
        },
        stop: { target: 'deciding', actions: assign({ task: null }) },
      },
    },
    deciding: {
      always: [{ guard: 'a graph was loaded before', target: 'showing' }, { target: 'asking' }],
    },
    showing: {},
  },
});
