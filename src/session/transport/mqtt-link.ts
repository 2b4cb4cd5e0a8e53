import { randomBytes, toText } from '../protocol/bytes.ts';
import type { LineStatus } from './line.ts';
import * as mqtt from './mqtt-codec.ts';

/** The part of a `WebSocket` that is used here. */
export type Socket = Pick<
  WebSocket,
  'binaryType' | 'close' | 'onclose' | 'onerror' | 'onmessage' | 'onopen' | 'readyState' | 'send'
>;

export interface LinkOptions {
  readonly url: string;
  /** Topic to subscribe to. */
  readonly topic: string;
  /** Of what comes: 1 where each message counts, 0 where only the newest does and an answer to each would be a burden. */
  readonly qos: 0 | 1;
  readonly onmessage: (text: string) => void;
  readonly onstatus: (status: LineStatus) => void;
  /** The broker has what was sent last to this topic. */
  readonly ondelivered?: (topic: string, text: string) => void;
  /** How to log in under the name of this connection; without it as nobody in particular. */
  readonly login?: (client: string) => mqtt.Login;
  readonly open?: (url: string) => Socket;
}

export interface Link {
  /** Sends, and sends again after each interruption, until something else is sent to the same topic. */
  readonly send: (topic: string, text: string) => void;
  /** Subscribes once more: the broker sends again what it has retained, and what was sent last goes out again. */
  readonly again: () => void;
  readonly status: () => LineStatus;
  readonly close: () => void;
}

/** Seconds and milliseconds. A dead connection is noticed within `ping` and `patience.pong`, or at once when the page wakes up. */
const keepAliveSeconds = 60;
const ping = 15_000;
const patience = { connect: 10_000, pong: 5_000 };
const wait = { first: 250, most: 4_000 };

/**
 * One connection to a broker that is made again whenever it breaks. Each attempt is a session of its own: what counts is retained
 * by the broker, or sent again from here.
 */
export function newLink(options: LinkOptions): Link {
  const latest = new Map<string, string>();
  const sent = new Map<number, readonly [topic: string, text: string]>();
  let socket: Socket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let lastId = 0;
  let status: LineStatus = 'connecting';

  function attempt(): void {
    socket = (options.open ?? openSocket)(options.url);
    const mine = socket;
    const decode = mqtt.newDecoder();
    mine.binaryType = 'arraybuffer';
    // Every client of its own name: a name used twice throws the first one out.
    const client = toText(randomBytes(12));
    mine.onopen = () => write(mqtt.connect(client, keepAliveSeconds, options.login?.(client)));
    mine.onmessage = ({ data }) => {
      if (mine !== socket) return;
      try {
        for (const packet of decode(new Uint8Array(data as ArrayBuffer))) take(packet);
      } catch {
        drop();
      }
    };
    mine.onclose = mine.onerror = () => {
      if (mine === socket) drop();
    };
    later(drop, patience.connect);
  }

  function take(packet: mqtt.Incoming): void {
    if (packet.kind === 'connack') {
      if (packet.code === 0) subscribe();
      else drop(options.login && mqtt.refusesLogin(packet.code) ? 'refused' : undefined);
    } else if (packet.kind === 'suback') {
      if (packet.granted[0] === 128) drop(options.login && 'refused');
      else up();
    } else if (packet.kind === 'publish') {
      if (packet.qos === 1) write(mqtt.puback(packet.id));
      options.onmessage(packet.text);
    } else if (packet.kind === 'puback') {
      acknowledged(packet.id);
    }
    if (status === 'live') later(sayPing, ping);
  }

  function subscribe(): void {
    write(mqtt.subscribe(nextId(), options.topic, options.qos));
  }

  function up(): void {
    failures = 0;
    tell('live');
    for (const [topic, text] of latest) transmit(topic, text);
  }

  function transmit(topic: string, text: string): void {
    const id = nextId();
    sent.set(id, [topic, text]);
    write(mqtt.publish(id, topic, text));
  }

  function acknowledged(id: number): void {
    const [topic, text] = sent.get(id) ?? [];
    sent.delete(id);
    if (topic !== undefined && text !== undefined && latest.get(topic) === text) {
      options.ondelivered?.(topic, text);
    }
  }

  /** Gives this connection up and comes back after a while: longer each time, and not all at the same moment. */
  function drop(why?: 'refused'): void {
    abandon();
    failures++;
    tell(why ?? (failures > 1 ? 'offline' : 'connecting'));
    later(attempt, Math.min(wait.most, wait.first * 2 ** failures) * (0.5 + Math.random() / 2));
  }

  function abandon(): void {
    const old = socket;
    socket = null;
    sent.clear();
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = old.onerror = null;
    old.close();
  }

  function sayPing(): void {
    write(mqtt.pingreq);
    later(drop, patience.pong);
  }

  /** The page was asleep, or the network is back: do not wait for the next beat. */
  function wake(): void {
    if (status === 'live') sayPing();
    else if (socket === null) attempt();
  }

  function write(bytes: Uint8Array): void {
    // 1: open. A socket that is closing says so itself.
    if (socket?.readyState === 1) socket.send(bytes as Uint8Array<ArrayBuffer>);
  }

  function later(work: () => void, milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  }

  function tell(next: LineStatus): void {
    if (next === status) return;
    status = next;
    options.onstatus(next);
  }

  function nextId(): number {
    lastId = (lastId % 65_535) + 1;
    return lastId;
  }

  const stopListening = onWake(wake);
  attempt();
  return {
    send(topic, text) {
      latest.set(topic, text);
      if (status === 'live') transmit(topic, text);
    },
    again() {
      if (status === 'live') subscribe();
    },
    status: () => status,
    close() {
      stopListening();
      clearTimeout(timer);
      write(mqtt.disconnect);
      abandon();
      status = 'offline';
    },
  };
}

function openSocket(url: string): Socket {
  return new WebSocket(url, 'mqtt');
}

/** Calls back when a browser says that the network is there again or that the page is looked at again. */
function onWake(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const names = ['online', 'pageshow', 'visibilitychange'];
  for (const name of names) addEventListener(name, listener);
  return () => names.forEach((name) => removeEventListener(name, listener));
}
