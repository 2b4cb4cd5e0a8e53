import { WebSocket } from 'ws';
import { newKey } from '#session/protocol/authority.ts';
import { connect, newDecoder, publish } from '#session/transport/mqtt-codec.ts';
import { relayLogin } from '#session/transport/relay-login.ts';
import { stateTopic } from '#session/transport/topics.ts';

/** Messages of one connection, below what the relay lets the holder of some key say at once. */
const most = 250;

/**
 * Says messages in a room as somebody who does not hold its key but one of their own, for another room: the relay hears more from
 * such a one than from a learner. Returns how many of the messages the relay has answered.
 * @throws Error when the relay hangs up
 */
export function forge(origin: string, room: string, bad: readonly string[]): Promise<number> {
  const own = newKey();
  const name = `forger-${own.code}`;
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/session/mqtt`, 'mqtt');
  const decode = newDecoder();
  const some = bad.slice(0, most);
  let answered = 0;
  return new Promise((done, fail) => {
    socket.on('open', () => socket.send(connect(name, 0, relayLogin(own)(own.code, name))));
    socket.on('message', (data: Buffer) => {
      for (const { kind } of decode(data)) {
        if (kind === 'puback') answered++;
        if (kind !== 'connack') continue;
        some.forEach((text, at) => socket.send(publish(at + 1, stateTopic(room), text)));
      }
      if (answered < some.length) return;
      socket.terminate();
      done(answered);
    });
    socket.on('error', fail);
    socket.on('close', () => fail(new Error(`The relay hung up after ${answered} messages.`)));
  });
}
