import { codeOf, openEnvelope, signedByKey } from './authority.ts';
import { readState, type RoomState } from './state.ts';

/** Why a message was not accepted: no envelope or state, another room, another key, nothing new, signed by nobody we know. */
export type Refusal = 'form' | 'room' | 'key' | 'revision' | 'signature';
export type Verdict =
  | { readonly ok: true; readonly state: RoomState }
  | { readonly ok: false; readonly reason: Refusal };

export interface Gate {
  /** Judges one message, cheap questions first. Never throws. */
  readonly accept: (text: string) => Verdict;
  /** The key that this gate trusts, or null as long as only the code is known and nothing was accepted yet. */
  readonly key: () => string | null;
}

/**
 * What stands between a follower and whatever arrives. It lets through what the holder of the room's key signed, in rising
 * revisions. Who joined by link knows the key. Who typed the code takes the first key that belongs to the code (`codeOf`) and
 * keeps it.
 */
export function newGate({ room, key }: { room: string; key?: string | null }): Gate {
  let trusted = key ?? null;
  let last = 0;

  function accept(text: string): Verdict {
    const envelope = openEnvelope(text);
    if (!envelope) return refused('form');
    if (trusted !== null && envelope.key !== trusted) return refused('key');
    const state = readState(envelope.body);
    if (!state) return refused('form');
    if (state.room !== room) return refused('room');
    if (state.rev <= last) return refused('revision');
    if (!signedByKey(envelope)) return refused('signature');
    if (trusted === null && codeOf(envelope.key) !== room) return refused('key');
    trusted = envelope.key;
    last = state.rev;
    return { ok: true, state };
  }

  return { accept, key: () => trusted };
}

function refused(reason: Refusal): Verdict {
  return { ok: false, reason };
}
