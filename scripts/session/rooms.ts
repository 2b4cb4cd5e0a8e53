import { newGate, type Gate, type Refusal } from '../../src/session/protocol/gate.ts';
import { readVote, type Vote } from '../../src/session/protocol/vote.ts';

/** Rooms of one relay and voters of one room: enough for a building, and an end to what a stranger can fill. */
const most = { open: 20, all: 200, voters: 10_000 };

interface Room {
  readonly gate: Gate;
  readonly votes: Map<string, { readonly vote: Vote; readonly text: string }>;
  /** Null before it is opened, and after a restart until the facilitator is back: votes may come first. */
  state: string | null;
}

export interface Rooms {
  /** The newest state of the room as it was sent, or null. */
  readonly state: (room: string) => string | null;
  /**
   * Takes a state that the room's key signed. The first one opens the room, if `mayOpen`. `'again'`: it is the one that we have.
   */
  readonly publish: (
    room: string,
    text: string,
    mayOpen: boolean,
  ) => 'new' | 'again' | Refusal | 'closed';
  /** Keeps the vote of a voter unless there is a newer one; true when it is a vote for this room at all. */
  readonly vote: (room: string, voter: string, text: string) => boolean;
  readonly votes: (room: string) => readonly string[];
  readonly codes: () => readonly string[];
}

/** What the relay remembers, all of it in memory: after a restart the facilitator and the voters say it again. */
export function newRooms(): Rooms {
  const rooms = new Map<string, Room>();
  const open = () => [...rooms].filter(([, { state }]) => state !== null);

  /** The room of a code, made when there is none; undefined when there are too many. */
  function roomOf(code: string): Room | undefined {
    const known = rooms.get(code);
    if (known || rooms.size >= most.all) return known;
    const room: Room = { gate: newGate({ room: code }), votes: new Map(), state: null };
    rooms.set(code, room);
    return room;
  }

  return {
    state: (code) => rooms.get(code)?.state ?? null,
    votes: (code) => [...(rooms.get(code)?.votes.values() ?? [])].map(({ text }) => text),
    codes: () => open().map(([code]) => code),

    publish(code, text, mayOpen) {
      const known = rooms.get(code);
      if (known?.state === text) return 'again';
      const isOpen = known !== undefined && known.state !== null;
      if (!isOpen && (!mayOpen || open().length >= most.open)) return 'closed';
      const room = roomOf(code);
      if (!room) return 'closed';
      const verdict = room.gate.accept(text);
      if (!verdict.ok) return verdict.reason;
      room.state = text;
      return 'new';
    },

    vote(code, voter, text) {
      const vote = readVote(text);
      if (vote?.room !== code || vote.voter !== voter) return false;
      const votes = roomOf(code)?.votes;
      const before = votes?.get(voter)?.vote;
      if (!votes || (before === undefined ? votes.size >= most.voters : order(before, vote) >= 0)) {
        return true;
      }
      votes.set(voter, { vote, text });
      return true;
    },
  };
}

/** Negative when `a` came first in the course of a session. */
function order(a: Vote, b: Vote): number {
  return a.poll - b.poll || a.round - b.round || a.seq - b.seq;
}
