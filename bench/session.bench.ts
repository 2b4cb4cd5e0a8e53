import { WebSocket } from 'ws';
import { newGate } from '../src/session/protocol/gate.ts';
import { newKey, sealState } from '../src/session/protocol/authority.ts';
import type { FollowerLine } from '../src/session/transport/line.ts';
import type { Socket } from '../src/session/transport/mqtt-link.ts';
import { relayLogin } from '../src/session/transport/relay-login.ts';
import { relayTransport } from '../src/session/transport/relay.ts';
import { runRelay } from '../test/session/nets.ts';
import type { Row } from './measure.ts';

const steps = 20;
function open(url: string): Socket {
  // Unlike a browser's, this one throws when it is closed while it opens and nobody listens.
  return new WebSocket(url, 'mqtt').on('error', () => undefined) as unknown as Socket;
}
const budgets = new Map([
  [40, 50],
  [1_000, 150],
  [5_000, 1_000],
]);

/** From the console's publish to the moment a follower's line has the state, all in one process on loopback; one gate of the room judges. */
export default async function benchSession(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [followers, budget] of budgets) rows.push(...(await room(followers, budget)));
  return rows;
}

async function room(followers: number, budget: number): Promise<Row[]> {
  const relay = await runRelay();
  const key = newKey();
  const login = relayLogin(key);
  const facilitator = relayTransport({ origin: relay.origin, login, open }).facilitate(key.code, {
    onvote: () => undefined,
  });
  const seen = new Array<number>(followers).fill(0);
  const times: number[] = [];
  let published = performance.now();
  let rev = 0;
  const say = (): void => {
    rev += 1;
    published = performance.now();
    const show = { kind: 'figure', figure: 'cut-the-knot', link: '1.m01234.w9' } as const;
    facilitator.publish(sealState({ v: 1, room: key.code, rev, show }, key));
  };
  const lines: FollowerLine[] = [];
  const join = (at: number): void => {
    const line = relayTransport({ origin: relay.origin, open }).follow(key.code, {
      onstate(text) {
        const now = Number(/"rev":(\d+)/.exec(text)?.[1] ?? 0);
        if (now <= (seen[at] ?? 0)) return;
        seen[at] = now;
        times.push(performance.now() - published);
      },
    });
    lines.push(line);
  };
  const all = (): boolean => seen.every((one) => one === rev);

  say();
  for (let at = 0; at < followers; at++) {
    join(at);
    if (at % 100 === 99) await pause(20);
  }
  await until(all);
  times.length = 0;
  let lost = 0;
  for (let step = 0; step < steps; step++) {
    say();
    await until(all);
    lost += seen.filter((one) => one !== rev).length;
  }
  const sorted = times.toSorted((a, b) => a - b);
  const restarted = performance.now();
  await relay.restart();
  say();
  await until(all);
  const back = performance.now() - restarted;
  for (const line of [...lines, facilitator]) line.close();
  await relay.stop();
  const name = followers.toLocaleString('en');
  return [
    { name: `${name} followers see a step, p50`, value: at(sorted, 0.5), unit: 'ms' },
    { name: `${name} followers see a step, p99`, value: at(sorted, 0.99), unit: 'ms', budget },
    { name: `${name} followers, states lost`, value: lost, unit: '', budget: 0 },
    { name: `${name} right after a restart`, value: back, unit: 'ms', budget: 10_000 },
    ...(followers === 40 ? hostile() : []),
  ];
}

/** 10,000 messages of every bad kind at one gate. */
function hostile(): Row[] {
  const [key, other] = [newKey(), newKey()];
  const show = { kind: 'blank' } as const;
  const seal = (rev: number, by = key) =>
    sealState({ v: 1, room: key.code, rev, show }, { ...by, code: key.code });
  const gate = newGate({ room: key.code, key: key.key });
  gate.accept(seal(1_000));
  const good = seal(2_000);
  const bad = [
    seal(999),
    seal(1_000),
    seal(3_000, other),
    good.replace('blank', 'blenk'),
    good.replace('2000', '2001'),
    good.slice(0, -1),
  ];
  let accepted = 0;
  const start = performance.now();
  for (let count = 0; count < 10_000; count++) {
    if (gate.accept(bad[count % bad.length] ?? '').ok) accepted++;
  }
  return [
    { name: 'bad messages accepted, of 10,000', value: accepted, unit: '', budget: 0 },
    { name: 'judging 10,000 bad messages', value: performance.now() - start, unit: 'ms' },
  ];
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function until(come: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!come() && performance.now() < end) await pause(2);
}
