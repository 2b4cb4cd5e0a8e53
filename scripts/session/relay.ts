import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CODE_LENGTH, CODE_SIGNS } from '../../src/session/protocol/state.ts';
import { VOTE_LIMIT } from '../../src/session/protocol/vote.ts';
import { startHeader } from '../../src/session/transport/polling.ts';
import {
  infoPath,
  joinPath,
  relayPath,
  type RelayInfo,
} from '../../src/session/transport/relay-info.ts';
import { voteTopic } from '../../src/session/transport/topics.ts';
import type { Beside } from '../serve.ts';
import { isFromHere, isOwnPage } from './addresses.ts';
import { newAllowance } from './allowance.ts';
import { startBroker } from './broker.ts';
import { newRooms } from './rooms.ts';

/** Votes by plain requests from one address: a whole room may stand behind one proxy. */
const allowed = { burst: 1_000, perSecond: 200 };

export interface Relay extends Beside {
  readonly close: () => Promise<void>;
}

export interface RelaySettings {
  /** Addresses of the site for others in the network, for the console to show. */
  readonly addresses: () => readonly string[];
  /** Which connections may open a room: by default those from this machine. */
  readonly mayOpen?: (request: IncomingMessage | undefined) => boolean;
}

/**
 * The relay of a room, beside the site on one server:
 * - `/session/mqtt`: MQTT over WebSocket;
 * - GET `/session/index.json`: which rooms are open, and under which addresses this site is reached;
 * - GET `/join`: to the follower's page;
 * - GET `/session/<code>/state`: the newest state, 204 when there is none; POST `/session/<code>/votes/<voter>`: a vote.
 */
export async function startRelay({
  addresses,
  mayOpen = isFromHere,
}: RelaySettings): Promise<Relay> {
  const rooms = newRooms();
  const broker = await startBroker(rooms, mayOpen);
  const start = randomUUID();
  const mayPost = newAllowance(allowed);
  const path = new RegExp(
    `^${relayPath}([${CODE_SIGNS}]{${CODE_LENGTH}})/(?:(state)|votes/([\\w-]{22}))$`,
  );

  function answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.url === joinPath) return sendToFollow(request, response);
    const [found, code, state, voter] = path.exec(request.url ?? '') ?? [];
    const asksInfo = request.url === infoPath;
    if (found === undefined && !asksInfo) return false;
    response.setHeader(startHeader, start);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (code && voter) receiveVote(request, response, code, voter);
    else if (request.method !== 'GET') response.writeHead(405).end();
    else if (code && state) sayState(response, rooms.state(code));
    else sayInfo(response, { relay: true, rooms: [...rooms.codes()], addresses: [...addresses()] });
    return true;
  }

  function receiveVote(
    request: IncomingMessage,
    response: ServerResponse,
    code: string,
    voter: string,
  ): void {
    if (request.method !== 'POST' || !isOwnPage(request)) {
      response.writeHead(request.method === 'POST' ? 403 : 405).end();
    } else if (!mayPost()) {
      response.writeHead(429).end();
    } else {
      void textOf(request).then((text) => {
        const good = text !== undefined && rooms.vote(code, voter, text);
        if (good) broker.tell(voteTopic(code, voter), text);
        response.writeHead(good ? 204 : 400).end();
      });
    }
  }

  return {
    request: answer,
    upgrade(request, socket, head) {
      const ours = request.url === `${relayPath}mqtt` && isOwnPage(request);
      if (ours) broker.upgrade(request, socket, head);
      else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    },
    close: broker.close,
  };
}

function sayState(response: ServerResponse, text: string | null): void {
  if (text === null) response.writeHead(204).end();
  else response.writeHead(200, { 'content-type': 'text/plain;charset=utf-8' }).end(text);
}

function sayInfo(response: ServerResponse, info: RelayInfo): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info));
}

/** In the language that the browser names first, of those that we have. */
function sendToFollow(request: IncomingMessage, response: ServerResponse): true {
  const wanted = (request.headers['accept-language'] ?? '').match(/\b(en|zh)\b/i)?.[0];
  const locale = wanted?.toLowerCase() ?? 'en';
  response.writeHead(302, { location: `/${locale}/follow/`, 'cache-control': 'no-store' }).end();
  return true;
}

/** The body, or undefined when it is longer than a vote or breaks off. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > VOTE_LIMIT * 4) return undefined;
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString();
  } catch {
    return undefined;
  }
}
