import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FacilitatorKey } from '#session/protocol/authority.ts';
import { broadcastTransport } from '#session/transport/broadcast.ts';
import type { Transport } from '#session/transport/line.ts';
import { memoryTransport } from '#session/transport/memory.ts';
import { followByPolling } from '#session/transport/polling.ts';
import { relayLogin } from '#session/transport/relay-login.ts';
import { relayTransport } from '#session/transport/relay.ts';
import { followSeveral } from '#session/transport/several.ts';
import { startRelay, type Relay } from '../../scripts/session/relay.ts';

/** Something over which rooms can be held, as the conformance suite asks for it. */
export interface Net {
  readonly facilitator: (key: FacilitatorKey) => Transport;
  readonly follower: () => Transport;
  /** Of a facilitator who does not know the password, where logins are looked at. */
  readonly impostor?: () => Transport;
  /** Takes what is in the middle away and brings it back with nothing in its memory, if there is a middle. */
  readonly restart?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

export function memoryNet(): Promise<Net> {
  const transport = memoryTransport();
  return Promise.resolve({
    facilitator: () => transport,
    follower: () => transport,
    close: nothing,
  });
}

export function broadcastNet(): Promise<Net> {
  const transport = broadcastTransport();
  return Promise.resolve({
    facilitator: () => transport,
    follower: () => transport,
    close: nothing,
  });
}

/** A login as a broker takes it; ours asks for a signature. */
export const wrongLogin = () => ({ username: 'facilitator', password: 'wrong' });

/** Our relay, with followers over WebSocket. */
export async function relayNet(): Promise<Net> {
  const relay = await runRelay();
  return {
    facilitator: (key) => relayTransport({ origin: relay.origin, login: relayLogin(key) }),
    follower: () => relayTransport({ origin: relay.origin }),
    impostor: () => relayTransport({ origin: relay.origin, login: wrongLogin }),
    restart: relay.restart,
    close: relay.stop,
  };
}

/** Our relay, with followers whose network lets no WebSocket through. They ask more often than in a real room. */
export async function pollingNet(): Promise<Net> {
  const net = await runRelay();
  const every = { relay: 30, nobody: 30 };
  return {
    facilitator: (key) => relayTransport({ origin: net.origin, login: relayLogin(key) }),
    follower: () => ({
      facilitate: () => {
        throw new Error('A facilitator does not poll.');
      },
      follow: (room, events) => followByPolling(`${net.origin}/session/`, room, events, every),
    }),
    restart: net.restart,
    close: net.stop,
  };
}

/** A console that speaks to the windows beside it and to the relay, and followers who hear both. */
export async function severalNet(): Promise<Net> {
  const near = memoryTransport();
  const far = await relayNet();
  return {
    ...far,
    facilitator: (key) => speakingOver([near, far.facilitator(key)]),
    follower: () => ({ ...near, follow: followSeveral([near, far.follower()]) }),
  };
}

const speakingOver = (transports: readonly Transport[]): Transport => ({
  follow: followSeveral(transports),
  facilitate(room, events) {
    const lines = transports.map((one) => one.facilitate(room, events));
    return {
      publish: (text) => lines.forEach((line) => line.publish(text)),
      status: () => lines[0]?.status() ?? 'offline',
      close: () => lines.forEach((line) => line.close()),
    };
  },
});

export interface RunningRelay {
  readonly origin: string;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The relay alone, without a site, on a port that it keeps. */
export async function runRelay(mayOpen?: () => boolean): Promise<RunningRelay> {
  let port = 0;
  let server: Server;
  let relay: Relay;

  async function start(): Promise<void> {
    relay = await startRelay({ addresses: () => [], mayOpen });
    server = createServer((request, response) => {
      if (!relay.request(request, response)) response.writeHead(404).end();
    });
    server.on('upgrade', relay.upgrade);
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  }

  async function stop(): Promise<void> {
    await relay.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    stop,
    async restart() {
      await stop();
      await start();
    },
  };
}
