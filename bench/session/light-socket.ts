import { WebSocket } from 'ws';
import { connect, newDecoder, subscribe } from '../../src/session/transport/mqtt-codec.ts';
import { stateTopic } from '../../src/session/transport/topics.ts';
import { now } from './clock.ts';

/** A follower that does as little as can be: it notes when a state came, and keeps its text. */
export interface LightSocket {
  readonly socket: WebSocket;
  /** Of the last state: its revision, when it came, and its text. */
  rev: number;
  at: number;
  text: string;
  /** All that came, in their order. */
  readonly revs: number[];
}

let names = 0;

export function lightSocket(origin: string, room: string): LightSocket {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/session/mqtt`, 'mqtt', {
    perMessageDeflate: false,
  });
  const one: LightSocket = { socket, rev: 0, at: 0, text: '', revs: [] };
  const decode = newDecoder();
  socket.on('open', () => socket.send(connect(`light-${process.pid}-${++names}`, 0)));
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    const at = now();
    for (const packet of decode(data)) {
      if (packet.kind === 'connack') socket.send(subscribe(1, stateTopic(room), 0));
      if (packet.kind !== 'publish') continue;
      const rev = Number(/"rev":(\d+)/.exec(packet.text)?.[1] ?? 0);
      one.revs.push(rev);
      if (rev > one.rev) Object.assign(one, { rev, at, text: packet.text });
    }
  });
  return one;
}
