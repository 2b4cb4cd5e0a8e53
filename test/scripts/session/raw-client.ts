import mqttPacket, { type Packet } from 'mqtt-packet';
import { WebSocket } from 'ws';
import { until } from '../../session/conformance.ts';

export interface RawClient {
  readonly socket: WebSocket;
  readonly got: Packet[];
  readonly send: (packet: object) => void;
  readonly closed: () => boolean;
  /** What came on a topic. */
  readonly texts: () => string[];
}

/** A client that says whatever it is told to, with the packets of another implementation than ours. */
export async function rawClient(origin: string, connect: object = {}): Promise<RawClient> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/session/mqtt`, 'mqtt');
  const got: Packet[] = [];
  const parser = mqttPacket.parser({ protocolVersion: 4 });
  let closed = false;
  parser.on('packet', (packet) => got.push(packet));
  socket.on('message', (data: Buffer) => parser.parse(data));
  socket.on('error', () => (closed = true));
  socket.on('close', () => (closed = true));
  const send = (packet: object): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(mqttPacket.generate(packet as Packet));
  };
  await until(() => closed || socket.readyState === WebSocket.OPEN);
  const plain = { cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true };
  send({ ...plain, clientId: `raw-${Math.random()}`, keepalive: 60, ...connect });
  return {
    socket,
    got,
    send,
    closed: () => closed,
    texts: () => got.flatMap((one) => (one.cmd === 'publish' ? [one.payload.toString()] : [])),
  };
}

export function publishPacket(topic: string, text: string, qos = 1): object {
  return { cmd: 'publish', topic, payload: text, qos, messageId: 1, retain: true, dup: false };
}

export function subscribePacket(...topics: string[]): object {
  const subscriptions = topics.map((topic) => ({ topic, qos: 1 }));
  return { cmd: 'subscribe', messageId: 7, subscriptions };
}
