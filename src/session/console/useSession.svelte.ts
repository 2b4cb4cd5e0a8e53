import { untrack } from 'svelte';
import { deviceStore, type StoreTrouble } from '#ui/device-store.ts';
import { useMachine } from '#ui/useMachine.svelte.ts';
import { keyFrom, sealState } from '#session/protocol/authority.ts';
import { nextRevision, type RoomState } from '#session/protocol/state.ts';
import { readVote, type Vote } from '#session/protocol/vote.ts';
import type { Kit } from '#session/tracks/kit.ts';
import { roomStateOf } from '#session/wall/room-state.ts';
import { SAVED_KEY, savedShape, type Saved } from './saved.ts';
import { sessionClock } from './clock.ts';
import { meet, nameless, nobody, rollOf, type Learners } from './learners.ts';
import { pollOf } from './session.ts';
import { sessionMachine, type SessionEvent } from './session.machine.ts';
import { useRoomLine } from './useRoomLine.svelte.ts';

/** An event without its time, which is the clock's. */
type Undated<Event> = Event extends { readonly at: number } ? Omit<Event, 'at'> : never;
export type Told = Undated<SessionEvent>;

/** Answers come in bursts; so often, in milliseconds, they are counted. */
const COUNTING = 100;

/**
 * A session that runs: the machine with a clock, kept on this device, told to the room. What leaves is made by `roomStateOf` alone, signed
 * with the room's key.
 * @param password of the broker behind this site, if one was given
 */
export function useSession(kit: Kit, { secret, session }: Saved, password: () => string | null) {
  const machine = useMachine(sessionMachine, { input: session });
  const clock = sessionClock(session);
  const key = keyFrom(secret);
  let latest = $state.raw('');
  let trouble = $state.raw<StoreTrouble | null>(null);
  let learners = $state.raw<Learners>(nobody);
  let revision = 0;

  const send = (event: Told) => machine.send({ ...event, at: clock.now() } as SessionEvent);

  $effect(() => {
    const ticking = setInterval(() => send({ type: 'tick' }), 1000);
    return () => clearInterval(ticking);
  });

  const waiting: Vote[] = [];
  const line = useRoomLine(key, password, (text) => {
    const vote = readVote(text);
    if (vote?.room === key.code) waiting.push(vote);
  });

  $effect(() => {
    const counting = setInterval(() => {
      if (waiting.length === 0) return;
      const heard = waiting.splice(0);
      learners = heard.reduce(meet, learners);
      send({ type: 'answers', votes: heard.map(nameless) });
    }, COUNTING);
    return () => clearInterval(counting);
  });

  /** As text, so that the room is told only what has changed for it. */
  const told = $derived(
    JSON.stringify(roomStateOf(machine.snapshot.context, kit, { room: key.code, rev: 1 })),
  );
  $effect(() => {
    const state = JSON.parse(told) as RoomState;
    revision = nextRevision(revision, Date.now());
    const sealed = sealState({ ...state, rev: revision }, key);
    latest = sealed;
    line.publish(sealed);
  });

  /** The clock alone is no reason to write: a reload finds it again. */
  const kept = $derived(JSON.stringify({ ...machine.snapshot.context, now: 0 }));
  $effect(() => {
    if (kept === '') return;
    const now = untrack(() => machine.snapshot.context);
    const met = deviceStore.write(SAVED_KEY, savedShape, { secret, session: now });
    if (met) trouble = met;
  });

  return {
    get session() {
      return machine.snapshot.context;
    },
    get stage() {
      return machine.snapshot.value as 'ready' | 'running' | 'over';
    },
    /** The state that the room was told last, signed. */
    get latest() {
      return latest;
    },
    /** Who is here and who has answered. */
    get roll() {
      return rollOf(learners, pollOf(machine.snapshot.context));
    },
    get trouble() {
      return trouble;
    },
    line,
    room: key.code,
    key: key.key,
    clock,
    send,
  };
}

export type RunningSession = ReturnType<typeof useSession>;
