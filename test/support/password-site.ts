import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { serve, type Served } from '../../scripts/serve.ts';

/** The built site with a broker behind it that knows one password, as a web server in front of both would join them. */
export interface PasswordSite {
  readonly url: string;
  /** User names and passwords that were tried, in order. */
  readonly logins: readonly string[];
  /** Ends the broker alone until `whileDown` is over: the site stays. */
  readonly withoutBroker: (whileDown: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param password of the user `facilitator`; learners log in as nobody */
export async function openPasswordSite(password: string): Promise<PasswordSite> {
  const logins: string[] = [];
  const sockets = new WebSocketServer({ noServer: true });
  let broker: Aedes | null = await startBroker();

  async function startBroker(): Promise<Aedes> {
    const aedes = new Aedes({
      authenticate(_client, username, given, done) {
        const login = `${username ?? ''}:${given?.toString() ?? ''}`;
        if (username !== undefined) logins.push(login);
        done(null, username === undefined || login === `facilitator:${password}`);
      },
    });
    await aedes.listen();
    return aedes;
  }
  async function stopBroker(): Promise<void> {
    const ended = broker;
    broker = null;
    for (const socket of sockets.clients) socket.terminate();
    await new Promise<void>((done) => (ended ? ended.close(done) : done()));
  }

  const site: Served = await serve({
    dir: process.env['SITE_DIST'] ?? 'dist',
    port: 0,
    beside: {
      request({ url }, response) {
        if (url !== '/session/index.json') return false;
        const info = { relay: true, rooms: [], addresses: ['http://192.0.2.7:8080'] };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info));
        return true;
      },
      upgrade(request, socket, head) {
        if (!broker) socket.destroy();
        else {
          sockets.handleUpgrade(request, socket, head, (webSocket) => {
            broker?.handle(createWebSocketStream(webSocket), request);
          });
        }
      },
    },
  });
  return {
    url: site.url,
    logins,
    async withoutBroker(whileDown) {
      await stopBroker();
      await whileDown();
      broker = await startBroker();
    },
    async close() {
      await stopBroker();
      sockets.close();
      await site.close();
    },
  };
}
