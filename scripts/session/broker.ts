import { Aedes, type Client, type PublishPacket } from 'aedes';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { codeOf, verifiedLogin } from '../../src/session/protocol/authority.ts';
import { readTopic, stateTopic } from '../../src/session/transport/topics.ts';
import { newAllowance } from './allowance.ts';
import { newAudience, type Quality } from './audience.ts';
import type { Rooms } from './rooms.ts';

/** Bytes of one message: a state of 2 kB with its signature fits twice. */
const messageLimit = 4_096;
/** Messages that one connection may send: far above fingers that tap, and a facilitator who drags a slider. */
const allowed = { learner: { burst: 40, perSecond: 10 }, holder: { burst: 300, perSecond: 100 } };
/** Milliseconds after which a facilitator who does not read is dropped. */
const drainTimeout = 3_000;
const loginsRemembered = 10_000;

export interface Broker {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells everyone in the room, as if a client had published it. */
  readonly tell: (topic: string, text: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * MQTT 3.1.1 over WebSocket with the rules of a room:
 * - a state is taken when the key of the room signed it and it is newer; only `mayOpen` connections open a room;
 * - a vote is taken under the name of its voter;
 * - anyone hears the state, only the holder of the key hears the votes; no other topic exists.
 */
export async function startBroker(
  rooms: Rooms,
  mayOpen: (request: IncomingMessage | undefined) => boolean,
): Promise<Broker> {
  const holders = new WeakMap<Client, string>();
  const allowances = new WeakMap<Client, () => boolean>();
  const usedNames = new Set<string>();
  const audience = newAudience();
  /** The room of who follows one; a page follows one at a time. */
  const followed = new WeakMap<Client, string>();

  const aedes = new Aedes({
    drainTimeout,
    concurrency: 1_000,
    connectTimeout: 10_000,
    maxTopicLevels: 4,
    // Each connection is a session of its own, as our client makes it; nothing is kept for who is gone.
    preConnect(_, packet, done) {
      const good = packet.clean === true && !packet.will && packet.protocolVersion === 4;
      done(good ? null : new Error('not a client of a room'), good);
    },
    authenticate(client, username, password, done) {
      const code = username === undefined ? null : holderOf(client.id, username, password);
      if (code) holders.set(client, code);
      // A client that says who it is and is not: do not take it for a learner.
      done(null, code !== undefined);
    },
    authorizePublish(client, packet, done) {
      if (!client || !withinAllowance(client)) {
        done(new Error('too many messages'));
        return;
      }
      // MQTT 3.1.1 has no way to say no but to hang up; what is refused, or told by the audience, goes to a topic that nobody hears.
      if (!passedOn(client, packet)) packet.topic = 'none';
      packet.retain = false;
      done(null);
    },
    authorizeSubscribe(client, subscription, done) {
      const topic = readTopic(subscription.topic);
      const may =
        topic?.kind === 'state' || (topic?.kind === 'votes' && holders.get(client) === topic.room);
      done(null, may ? subscription : null);
    },
  });
  await aedes.listen();
  aedes.on('subscribe', (subscriptions, client) => {
    for (const { topic, qos } of subscriptions) {
      const named = readTopic(topic);
      if (named?.kind === 'state') join(client, named.room, qos === 0 ? 0 : 1);
      // What the room has voted so far, for a facilitator who comes back.
      if (named?.kind !== 'votes' || holders.get(client) !== named.room) continue;
      for (const text of rooms.votes(named.room)) client.publish(packetOf(topic, text), ignore);
    }
  });
  aedes.on('unsubscribe', (topics, client) => topics.forEach((topic) => leave(client, topic)));
  aedes.on('clientDisconnect', (client) => leave(client));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageLimit });

  function holderOf(name: string, username: string, password?: Buffer): string | undefined {
    const [code = '', key = ''] = username.split('.');
    if (usedNames.has(name) || usedNames.size >= loginsRemembered) return undefined;
    if (!verifiedLogin(name, code, key, password?.toString() ?? '')) return undefined;
    if (codeOf(key) !== code) return undefined;
    usedNames.add(name);
    return code;
  }

  function withinAllowance(client: Client): boolean {
    const may =
      allowances.get(client) ??
      newAllowance(holders.has(client) ? allowed.holder : allowed.learner);
    allowances.set(client, may);
    return may();
  }

  /** Whether the packet goes on as it is, to who has subscribed to its topic. */
  function passedOn(client: Client, packet: { topic: string; payload: string | Buffer }): boolean {
    const topic = readTopic(packet.topic);
    const text = packet.payload.toString();
    if (topic?.kind === 'vote') return rooms.vote(topic.room, topic.voter, text);
    if (topic?.kind === 'state' && rooms.publish(topic.room, text, mayOpen(client.req)) === 'new') {
      audience.tell(topic.room, text);
    }
    return false;
  }

  function join(client: Client, room: string, qos: Quality): void {
    leave(client);
    followed.set(client, room);
    audience.join(room, client.conn, qos);
  }

  function leave(client: Client, topic?: string): void {
    const room = followed.get(client);
    if (room === undefined || (topic !== undefined && topic !== stateTopic(room))) return;
    followed.delete(client);
    audience.leave(room, client.conn);
  }

  return {
    upgrade(request, socket, head) {
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        aedes.handle(createWebSocketStream(webSocket), request);
      });
    },
    tell: (topic, text) => aedes.publish(packetOf(topic, text), ignore),
    close: () =>
      new Promise((done) => {
        audience.close();
        for (const socket of sockets.clients) socket.terminate();
        sockets.close();
        aedes.close(done);
      }),
  };
}

function packetOf(topic: string, text: string): PublishPacket {
  return { cmd: 'publish', topic, payload: text, qos: 1, retain: false, dup: false };
}

const ignore = (): void => undefined;
