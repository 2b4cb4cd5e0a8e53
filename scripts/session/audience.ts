import mqttPacket from 'mqtt-packet';
import type { Duplex } from 'node:stream';
import { stateTopic } from '../../src/session/transport/topics.ts';

/** Milliseconds after which a phone that reads nothing is dropped; it comes back by itself, to the newest state. */
const patience = 3_000;

export type Quality = 0 | 1;

export interface Audience {
  /** One more who follows the room, and gets its state at once, if there is one. */
  readonly join: (room: string, stream: Duplex, qos: Quality) => void;
  readonly leave: (room: string, stream: Duplex) => void;
  /** Says the state of a room to all who follow it. */
  readonly tell: (room: string, text: string) => void;
  readonly close: () => void;
}

interface Follower {
  readonly stream: Duplex;
  readonly qos: Quality;
  /** Since when the last packet waits for the phone to read; null: it does not wait. */
  waiting: number | null;
  /** A state came meanwhile. */
  behind: boolean;
}

/** A state as the packet that goes to everyone of a quality of service. */
type Said = (qos: Quality) => Buffer;

/**
 * Those who follow a room. A state is made into bytes once and the same bytes go to everyone; for a room of thousands a broker that
 * makes a packet for each takes several times as long. Who cannot read as fast as states come gets the newest when they can, because a
 * state is all there is to know: so nobody's lag fills the memory or holds up the others.
 */
export function newAudience(): Audience {
  const rooms = new Map<string, Map<Duplex, Follower>>();
  const said = new Map<string, Said>();
  const watch = setInterval(dropDeaf, patience / 3);
  watch.unref();

  function send(follower: Follower, room: string): void {
    const state = said.get(room);
    if (!state) return;
    if (follower.waiting !== null) {
      follower.behind = true;
      return;
    }
    follower.waiting = performance.now();
    follower.behind = false;
    follower.stream.write(state(follower.qos), () => {
      follower.waiting = null;
      if (follower.behind) send(follower, room);
    });
  }

  function dropDeaf(): void {
    const late = performance.now() - patience;
    for (const { stream, waiting } of [...rooms.values()].flatMap((room) => [...room.values()])) {
      if (waiting !== null && waiting < late) stream.destroy();
    }
  }

  return {
    join(room, stream, qos) {
      const followers = rooms.get(room) ?? new Map<Duplex, Follower>();
      rooms.set(room, followers);
      const follower: Follower = { stream, qos, waiting: null, behind: false };
      followers.set(stream, follower);
      send(follower, room);
    },
    leave(room, stream) {
      const followers = rooms.get(room);
      followers?.delete(stream);
      if (followers?.size === 0) rooms.delete(room);
    },
    tell(room, text) {
      said.set(room, newSaid(stateTopic(room), text));
      for (const follower of rooms.get(room)?.values() ?? []) send(follower, room);
    },
    close: () => clearInterval(watch),
  };
}

function newSaid(topic: string, payload: string): Said {
  const made: Partial<Record<Quality, Buffer>> = {};
  const plain = { cmd: 'publish', topic, payload, retain: false, dup: false } as const;
  // One packet id for all: each connection counts for itself, and has at most one state under way.
  return (qos) =>
    (made[qos] ??= mqttPacket.generate(
      qos === 0 ? { ...plain, qos } : { ...plain, qos, messageId: 1 },
    ));
}
