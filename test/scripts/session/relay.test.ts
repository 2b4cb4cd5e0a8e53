import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sealLogin } from '#session/protocol/authority.ts';
import { writeVote } from '#session/protocol/vote.ts';
import type { FacilitatorLine } from '#session/transport/line.ts';
import { relayLogin } from '#session/transport/relay-login.ts';
import { relayTransport } from '#session/transport/relay.ts';
import { stateTopic, votesTopic, voteTopic } from '#session/transport/topics.ts';
import { until } from '../../session/conformance.ts';
import { runRelay, type RunningRelay } from '../../session/nets.ts';
import { figure, holder, sealed, stranger, voteOf, voterOf } from '../../session/rooms.ts';
import { publishPacket, rawClient, subscribePacket, type RawClient } from './raw-client.ts';

let relay: RunningRelay;
let facilitator: FacilitatorLine;
let votes: string[] = [];
let rev = 1;
const clients: RawClient[] = [];
const room = holder.code;

beforeAll(async () => {
  relay = await runRelay();
  const transport = relayTransport({ origin: relay.origin, login: relayLogin(holder) });
  facilitator = transport.facilitate(room, { onvote: (text) => votes.push(text) });
  await moveOn();
});
afterAll(async () => {
  facilitator.close();
  await relay.stop();
});
afterEach(() => {
  for (const { socket } of clients.splice(0)) socket.terminate();
  votes = [];
});

async function join(connect?: object): Promise<RawClient> {
  const client = await rawClient(relay.origin, connect);
  clients.push(client);
  return client;
}
const stateNow = async (): Promise<string> =>
  (await fetch(`${relay.origin}/session/${room}/state`)).text();

/** Shows something new: the relay is alive, and what was forged before did not hold. */
async function moveOn(): Promise<void> {
  rev += 1000;
  facilitator.publish(sealed(rev));
  for (let tries = 0; (await stateNow()) !== sealed(rev); tries++) {
    if (tries > 500) throw new Error('The relay did not take the state of the holder.');
    await new Promise((done) => setTimeout(done, 10));
  }
}

describe('who may say what', () => {
  test('a state that the key did not sign, or that is not new, changes nothing and reaches nobody', async () => {
    const before = await stateNow();
    const learner = await join();
    learner.send(subscribePacket(stateTopic(room)));
    await until(() => learner.texts().length === 1);
    for (const text of [
      sealed(rev + 1, figure, { ...stranger, code: room }),
      sealed(rev + 1).replace('cut-the-knot', 'two-lanes'),
      sealed(rev - 500),
      sealed(rev),
      '',
    ]) {
      (await join()).send(publishPacket(stateTopic(room), text));
    }
    expect(await stateNow()).toBe(before);
    await moveOn();
    await until(() => learner.texts().length === 2);
    expect(learner.texts()).toEqual([before, sealed(rev)]);
  });

  test('only the holder of the key hears the votes, and nobody hears other topics', async () => {
    const learner = await join();
    const topics = [votesTopic(room), '#', '+/+/state', '$SYS/#', 'refused', 'region/+/state'];
    learner.send(subscribePacket(...topics, stateTopic(room)));
    await until(() => learner.got.some(({ cmd }) => cmd === 'suback'));
    const suback = learner.got.find(({ cmd }) => cmd === 'suback') as { granted: number[] };
    expect(suback.granted).toEqual([...topics.map(() => 128), 1]);
  });

  test('a login that is false, of another key, or used before is refused', async () => {
    const login = (clientId: string, key = holder) => ({
      clientId,
      username: `${room}.${key.key}`,
      password: Buffer.from(sealLogin(clientId, { ...key, code: room })),
    });
    const good = await join(login('once'));
    await until(() => good.got.length > 0);
    expect(good.got[0]).toMatchObject({ cmd: 'connack', returnCode: 0 });
    for (const bad of [
      login('once'),
      login('another', stranger),
      { ...login('name'), clientId: 'other' },
    ]) {
      const client = await join(bad);
      await until(() => client.closed());
      expect(client.got.filter((one) => one.cmd === 'connack' && one.returnCode === 0)).toEqual([]);
    }
  });

  test('nobody else opens a room from another machine', async () => {
    const closed = await runRelay(() => false);
    const client = await rawClient(closed.origin);
    client.send(publishPacket(stateTopic(room), sealed(1)));
    await until(() => client.got.some(({ cmd }) => cmd === 'puback'));
    expect(await (await fetch(`${closed.origin}/session/index.json`)).json()).toMatchObject({
      rooms: [],
    });
    client.socket.terminate();
    await closed.stop();
  });

  test('a vote comes under the name of its voter, by either way', async () => {
    const learner = await join();
    learner.send(publishPacket(voteTopic(room, voterOf(1)), writeVote(voteOf(2, [0]))));
    learner.send(publishPacket(voteTopic(room, voterOf(1)), 'yes'));
    learner.send(publishPacket(voteTopic(room, voterOf(3)), writeVote(voteOf(3, [0]))));
    const post = (voter: number, body: string, headers = {}) =>
      fetch(`${relay.origin}/session/${room}/votes/${voterOf(voter)}`, {
        method: 'POST',
        body,
        headers,
      });
    expect((await post(4, writeVote(voteOf(5, [0])))).status).toBe(400);
    expect((await post(4, 'x'.repeat(100_000))).status).toBe(400);
    const foreign = { origin: 'http://example.org' };
    expect((await post(4, writeVote(voteOf(4, [0])), foreign)).status).toBe(403);
    expect((await post(5, writeVote(voteOf(5, [1])))).status).toBe(204);
    await until(() => votes.length === 2);
    expect(votes.toSorted()).toEqual([writeVote(voteOf(3, [0])), writeVote(voteOf(5, [1]))]);
  });

  test('a facilitator who comes back hears what was voted meanwhile', async () => {
    const learner = await join();
    learner.send(publishPacket(voteTopic(room, voterOf(8)), writeVote(voteOf(8, [2]))));
    await until(() => votes.length > 0);
    const again: string[] = [];
    const transport = relayTransport({ origin: relay.origin, login: relayLogin(holder) });
    const line = transport.facilitate(room, { onvote: (text) => again.push(text) });
    await until(() => again.includes(writeVote(voteOf(8, [2]))));
    line.close();
  });
});

describe('what harms nobody', () => {
  test('messages that are too long, too many, or no MQTT: that connection ends, the room goes on', async () => {
    const long = await join();
    long.send(publishPacket(stateTopic(room), 'x'.repeat(5_000)));
    const many = await join();
    for (let count = 0; count < 200; count++) many.send(publishPacket('a/b/c/d/e', ''));
    const noise = await Promise.all([1, 2, 3, 4, 5].map(() => join()));
    for (const { socket } of noise) socket.send(randomBytes(300));
    await until(() => [long, many].every(({ closed }) => closed()));
    await moveOn();
  });

  test('a client that wants to be remembered, or to speak after its end', async () => {
    const will = { topic: stateTopic(room), payload: Buffer.from('x'), qos: 0, retain: true };
    for (const wish of [{ clean: false }, { will }]) {
      const client = await join(wish);
      await until(() => client.closed());
    }
    await moveOn();
  });

  test('a phone that stops reading', async () => {
    const frozen = await join();
    frozen.send(subscribePacket(stateTopic(room)));
    await until(() => frozen.texts().length === 1);
    frozen.socket.pause();
    const reader = await join();
    reader.send(subscribePacket(stateTopic(room)));
    for (let count = 0; count < 20; count++) await moveOn();
    await until(() => reader.texts().includes(sealed(rev)));
  });
});
