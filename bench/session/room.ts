import { WebSocket } from 'ws';
import { newKey, sealState, type FacilitatorKey } from '../../src/session/protocol/authority.ts';
import type { Show } from '../../src/session/protocol/state.ts';
import type { Socket } from '../../src/session/transport/mqtt-link.ts';
import { relayLogin } from '../../src/session/transport/relay-login.ts';
import { relayTransport } from '../../src/session/transport/relay.ts';
import { now } from './clock.ts';
import type { Door, Work } from './crowd.process.ts';
import { startCrowd, type Crowd } from './crowd.ts';
import { startRelayProcess, type RelayProcess } from './relay-process.ts';

/** A room with a relay and crowds of followers, each in a process of its own; the facilitator is in this one. */
export interface Room {
  readonly relay: RelayProcess;
  readonly key: FacilitatorKey;
  readonly door: Door;
  /** Publishes the next state; its revision, and when it left. */
  readonly say: (show?: Show) => { rev: number; at: number };
  /** Votes as they came to the facilitator. */
  readonly votes: string[];
  /** The same of every crowd, or of those named by their place. */
  readonly ask: <K extends keyof Work>(
    what: K,
    how: Parameters<Work[K]>[0],
    whom?: readonly number[],
  ) => Promise<Awaited<ReturnType<Work[K]>>[]>;
}

const figure: Show = { kind: 'figure', figure: 'cut-the-knot', link: '1.m01234.w9' };

/** Opens a room, does the work in it, and ends all processes whatever happens. */
export async function inRoom<T>(crowdCount: number, work: (room: Room) => Promise<T>): Promise<T> {
  const relay = await startRelayProcess();
  const crowds: Crowd[] = Array.from({ length: crowdCount }, startCrowd);
  const key = newKey();
  const votes: string[] = [];
  const line = relayTransport({
    origin: relay.origin,
    login: relayLogin(key),
    // Unlike a browser's, this one throws when it is closed while it opens and nobody listens.
    open: (url) => new WebSocket(url, 'mqtt').on('error', () => undefined) as unknown as Socket,
  }).facilitate(key.code, { onvote: (text) => votes.push(text) });
  let rev = 0;
  function say(show = figure): { rev: number; at: number } {
    rev += 1;
    const sealed = sealState({ v: 1, room: key.code, rev, show }, key);
    const at = now();
    line.publish(sealed);
    return { rev, at };
  }
  try {
    say();
    return await work({
      relay,
      key,
      votes,
      door: { origin: relay.origin, room: key.code, key: key.key },
      say,
      ask: (what, how, whom) =>
        Promise.all(
          crowds
            .filter((_, place) => whom?.includes(place) ?? true)
            .map((crowd) => crowd.ask(what, how)),
        ),
    });
  } finally {
    line.close();
    for (const crowd of crowds) crowd.stop();
    await relay.stop();
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The value below which this share of all lies; 1: the greatest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
