import { untrack } from 'svelte';
import type { AnyStateMachine, ContextFrom, EventFromLogic, InputFrom, SnapshotFrom } from 'xstate';
import { shareLink, type Decode, type LinkTrouble } from './link-state.ts';
import { useLink } from './useLink.svelte.ts';
import { useMachine } from './useMachine.svelte.ts';

/** What a link to the figure carries: what the event `restore` of its machine brings. */
type Restored<M extends AnyStateMachine> =
  Extract<EventFromLogic<M>, { type: 'restore' }> extends { readonly choices: infer C } ? C : never;

interface Parts<M extends AnyStateMachine> {
  /** Key of the widget in the address, and anchor of its figure. */
  readonly key: string;
  /** Knows the events `restore` and `start again`. Holds what a link carries in `context.choices`, or is all that itself. */
  readonly machine: M;
  readonly input: InputFrom<M>;
  readonly decode: Decode<Restored<M>>;
  /** The state as a link carries it; null for the start. */
  readonly linkText: (context: ContextFrom<M>) => string | null;
}

/** What the frame of a figure asks of it. */
export interface Framed {
  readonly key: string;
  /** Why the link in the address could not be opened. */
  readonly trouble: LinkTrouble | null;
  /** The address of the state that the figure is in, to hand on. */
  readonly address: () => string;
  readonly startAgain: () => void;
}

/**
 * Binds a figure's machine to its view and to the page's address. `snapshot` and `send` are those of `useMachine`.
 * `parts` is asked once: what a figure begins with is not meant to change under it.
 */
export function useFigure<M extends AnyStateMachine>(
  parts: () => Parts<M>,
): Framed & {
  readonly snapshot: SnapshotFrom<M>;
  readonly send: (event: EventFromLogic<M>) => void;
} {
  const { key, machine, input, decode, linkText } = untrack(parts);
  const bound = useMachine(machine, { input });
  const context = () => (bound.snapshot as { readonly context: ContextFrom<M> }).context;
  const { choices: start = context() } = context() as { choices?: Restored<M> };
  const link = useLink({
    key,
    start: start as Restored<M>,
    decode,
    open: (choices) => bound.send({ type: 'restore', choices } as unknown as EventFromLogic<M>),
    text: () => linkText(context()),
  });
  // A reader's first step would run code that has never run. So the figure is told once, while nobody waits, what it shows already.
  $effect(() =>
    whenIdle(() => {
      const choices = { ...(start as object) };
      bound.rehearse({ type: 'restore', choices } as unknown as EventFromLogic<M>);
    }),
  );
  return {
    key,
    get snapshot() {
      return bound.snapshot;
    },
    send: bound.send,
    get trouble() {
      return link.trouble;
    },
    address: () => shareLink(key, linkText(context())),
    startAgain: () => bound.send({ type: 'start again' } as unknown as EventFromLogic<M>),
  };
}

/** Calls `work` when the page has nothing to do; where a browser cannot tell, a moment later. Returns the undo. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const soon = setTimeout(work, 200);
    return () => clearTimeout(soon);
  }
  const idle = requestIdleCallback(work);
  return () => cancelIdleCallback(idle);
}
