import { WebSocket } from 'ws';
import { newGate } from '../../src/session/protocol/gate.ts';
import { writeVote, type Vote } from '../../src/session/protocol/vote.ts';
import type { FollowerLine } from '../../src/session/transport/line.ts';
import type { Socket } from '../../src/session/transport/mqtt-link.ts';
import { relayTransport } from '../../src/session/transport/relay.ts';
import { forge } from '../../test/session/forger.ts';
import { now, pause, until } from './clock.ts';
import { lightSocket, type LightSocket } from './light-socket.ts';

/** A room and the way to it. */
export interface Door {
  readonly origin: string;
  readonly room: string;
  readonly key: string;
}

interface Follower {
  readonly line: FollowerLine;
  rev: number;
}

const light: LightSocket[] = [];
const lines: Follower[] = [];
const atOnce = 50;

/** What followers can be asked to do. Numbers are milliseconds of the shared clock unless a name says otherwise. */
const work = {
  /** So many light followers join, a few at a time; how many have the state then. */
  async join({ origin, room, count }: Door & { count: number }): Promise<number> {
    while (light.length < count) {
      const more = Math.min(atOnce, count - light.length);
      light.push(...Array.from({ length: more }, () => lightSocket(origin, room)));
      if (!(await until(() => light.every(({ rev }) => rev > 0)))) break;
    }
    return light.filter(({ rev }) => rev > 0).length;
  },

  /** When each light follower had this revision; those that have not got it are left out. */
  async arrivals({ rev, patience }: { rev: number; patience: number }): Promise<number[]> {
    await until(() => light.every((one) => one.rev >= rev), patience);
    return light.filter((one) => one.rev === rev).map(({ at }) => at);
  },

  /** How many of a sample of light followers hold a state that a gate accepts. */
  verify({ room, key, sample }: Door & { sample: number }): number {
    const some = light.slice(0, sample);
    return some.filter(({ text }) => newGate({ room, key }).accept(text).ok).length;
  },

  /** One that joins and then reads nothing any more. */
  async freeze({ origin, room }: Door): Promise<void> {
    const one = lightSocket(origin, room);
    await until(() => one.rev > 0);
    one.socket.pause();
  },

  /** Says so many bad messages in the room; how many the relay has heard. */
  async forge({
    origin,
    room,
    count,
    bad,
  }: Door & { count: number; bad: string[] }): Promise<number> {
    const all = Array.from({ length: count }, (_, at) => bad[at % bad.length] ?? '');
    let said = 0;
    while (said < count) said += await forge(origin, room, all.slice(said));
    return said;
  },

  /** Revisions that light followers were shown and that are none of these. */
  strange({ revs }: { revs: number[] }): number {
    return light
      .flatMap((one) => one.revs)
      .filter((rev) => rev > Math.min(...revs) && !revs.includes(rev)).length;
  },

  /** So many followers as the page makes them, who come back by themselves. */
  async lines(door: Door & { count: number }): Promise<void> {
    while (lines.length < door.count) {
      const more = Math.min(atOnce, door.count - lines.length);
      lines.push(...Array.from({ length: more }, () => follow(door)));
      await until(() => lines.every(({ rev }) => rev > 0));
    }
  },

  /** How many followers have come to this revision within `patience`, and when the last did. */
  async right({ rev, patience }: { rev: number; patience: number }): Promise<[number, number]> {
    await until(() => lines.every((one) => one.rev >= rev), patience);
    return [lines.filter((one) => one.rev >= rev).length, now()];
  },

  /** All answer at the same moment, and change their minds at once: the second answer counts. */
  vote({
    room,
    poll,
    choices,
  }: Door & { poll: number; choices: readonly [number, number][] }): void {
    choices.forEach((pair, place) =>
      pair.forEach((choice, seq) => {
        const voter = `voter${String(place).padStart(17, '0')}`;
        const vote: Vote = { v: 1, room, poll, round: 1, voter, seq, choice: [choice] };
        lines[place]?.line.vote(voter, writeVote(vote));
      }),
    );
  },

  /** One more follower: milliseconds from the moment its socket is open to the state that its gate accepts. */
  async late(door: Door): Promise<number> {
    let opened = 0;
    const one = follow(door, () => (opened = now()));
    await until(() => one.rev > 0);
    const took = now() - opened;
    one.line.close();
    await pause(5);
    return took;
  },
};
export type Work = typeof work;

function follow({ origin, room, key }: Door, onopen?: () => void): Follower {
  const gate = newGate({ room, key });
  const open = (url: string): Socket => {
    const socket = new WebSocket(url, 'mqtt', { perMessageDeflate: false });
    if (onopen) socket.on('open', onopen);
    // Unlike a browser's, this one throws when it is closed while it opens and nobody listens.
    return socket.on('error', () => undefined) as unknown as Socket;
  };
  const one: { line: FollowerLine; rev: number } = {
    rev: 0,
    line: relayTransport({ origin, open }).follow(room, {
      onstate(text) {
        const verdict = gate.accept(text);
        if (verdict.ok) one.rev = verdict.state.rev;
      },
    }),
  };
  return one;
}

process.on('message', ({ id, what, how }: { id: number; what: keyof Work; how: never }) => {
  void Promise.resolve()
    .then(() => work[what](how) as unknown)
    .then(
      (answer) => process.send?.({ id, answer }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
});
process.on('disconnect', () => process.exit());
