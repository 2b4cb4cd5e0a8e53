import { flushSync } from 'svelte';
import {
  createActor,
  transition,
  type AnyStateMachine,
  type EventFromLogic,
  type InputFrom,
  type SnapshotFrom,
} from 'xstate';

/**
 * Binds a machine to a component.
 *
 * The first snapshot is computed when the component is made, by an actor that is not started: no timer, no
 * effect, so the same call serves the server render, a test and the browser. The actor starts when the
 * component is mounted and stops when it goes; `after` transitions (playing) run only in between. Events sent
 * before the start wait for it.
 *
 * Why an actor and not `transition()` alone: `setup()` brings the actor's code along in any case (12.2 kB gzip
 * with an actor, 12.4 kB with `transition`, xstate 5.33.3), and with an actor "playing" is a state of the
 * machine with a delay, tested there, rather than a timer in every view.
 *
 * `snapshot` is reactive but never deep: read `m.snapshot.context`, do not change it.
 */
export function useMachine<M extends AnyStateMachine>(
  machine: M,
  options: { readonly input?: InputFrom<M> } = {},
): {
  readonly snapshot: SnapshotFrom<M>;
  readonly send: (event: EventFromLogic<M>) => void;
  /** Shows, if nothing has happened yet, what `event` would lead to, and goes back before it is painted. */
  readonly rehearse: (event: EventFromLogic<M>) => void;
} {
  const logic: AnyStateMachine = machine;
  const actor = createActor(logic, { input: options.input });
  const first = actor.getSnapshot() as SnapshotFrom<M>;
  let snapshot = $state.raw(first);

  $effect(() => {
    const watching = actor.subscribe((next) => {
      snapshot = next as SnapshotFrom<M>;
    });
    actor.start();
    return () => {
      watching.unsubscribe();
      actor.stop();
    };
  });

  return {
    get snapshot() {
      return snapshot;
    },
    send: (event) => actor.send(event),
    rehearse(event) {
      if (snapshot !== first) return;
      const [next] = transition(logic, first, event);
      snapshot = next as SnapshotFrom<M>;
      flushSync();
      snapshot = first;
      flushSync();
    },
  };
}
