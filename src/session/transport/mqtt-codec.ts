/**
 * The packets of MQTT 3.1.1 that a room needs, to bytes and back: connect, subscribe, publish with QoS 0 or 1, acknowledge, ping.
 * Source: https://docs.oasis-open.org/mqtt/mqtt/v3.1.1/os/mqtt-v3.1.1-os.html
 */
export type Incoming =
  | { readonly kind: 'connack'; readonly code: number }
  | { readonly kind: 'suback'; readonly id: number; readonly granted: readonly number[] }
  | { readonly kind: 'puback'; readonly id: number }
  | { readonly kind: 'pingresp' }
  | {
      readonly kind: 'publish';
      readonly topic: string;
      readonly text: string;
      readonly qos: 0 | 1;
      /** Packet id; 0 when qos is 0. */
      readonly id: number;
    };

export interface Login {
  readonly username: string;
  readonly password: string;
}

/** Whether a CONNACK says that the login is not good: a wrong user name or password, or one that may do nothing here (3.2.2.3). */
export const refusesLogin = (code: number): boolean => code === 4 || code === 5;

/** Bytes of one packet that we would ever be sent; more is not for us. */
const packetLimit = 64 * 1024;

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** A session that the broker forgets with the connection. @param keepAlive seconds */
export function connect(client: string, keepAlive: number, login?: Login): Uint8Array {
  const flags = 0x02 | (login ? 0xc0 : 0);
  return packet(0x10, [
    ...field('MQTT'),
    4,
    flags,
    ...word(keepAlive),
    ...field(client),
    ...(login ? [...field(login.username), ...field(login.password)] : []),
  ]);
}

export function subscribe(id: number, topic: string, qos: 0 | 1): Uint8Array {
  return packet(0x82, [...word(id), ...field(topic), qos]);
}

/** With QoS 1, so that the broker acknowledges it, and retained, so that it holds for who comes later. */
export function publish(id: number, topic: string, text: string): Uint8Array {
  return packet(0x33, [...field(topic), ...word(id), ...utf8.encode(text)]);
}

export function puback(id: number): Uint8Array {
  return packet(0x40, word(id));
}

export const pingreq = Uint8Array.of(0xc0, 0);
export const disconnect = Uint8Array.of(0xe0, 0);

/**
 * Makes packets of bytes that come in pieces of any size.
 * @returns a function that takes the next piece and gives the packets that are complete with it. It throws RangeError for what
 * is no MQTT, or not for us; the connection is of no use then.
 */
export function newDecoder(): (piece: Uint8Array) => Incoming[] {
  let rest = new Uint8Array(0);
  return (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const packets: Incoming[] = [];
    let at = 0;
    for (;;) {
      const size = sizeAt(bytes, at);
      if (size === undefined || size.end > bytes.length) break;
      packets.push(read(bytes[at] ?? 0, bytes.subarray(size.body, size.end)));
      at = size.end;
    }
    rest = bytes.slice(at);
    return packets;
  };
}

/** Where the packet's body begins and ends; undefined as long as its length is not all there. */
function sizeAt(bytes: Uint8Array, at: number): { body: number; end: number } | undefined {
  let length = 0;
  for (let place = 0; place < 4; place++) {
    const byte = bytes[at + 1 + place];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 128 ** place;
    if (byte < 0x80) {
      if (length > packetLimit) throw new RangeError(`A packet of ${length} bytes.`);
      return { body: at + 2 + place, end: at + 2 + place + length };
    }
  }
  throw new RangeError('A packet length of more than four bytes.');
}

function read(head: number, body: Uint8Array): Incoming {
  const id = ((body[0] ?? 0) << 8) | (body[1] ?? 0);
  const kind = head >> 4;
  if (kind === 3) return readPublish(head, body);
  if (kind === 13 && body.length === 0) return { kind: 'pingresp' };
  if (kind === 2 && body.length === 2) return { kind: 'connack', code: body[1] ?? 0 };
  if (kind === 4 && body.length === 2) return { kind: 'puback', id };
  if (kind === 9 && body.length > 2) {
    return { kind: 'suback', id, granted: [...body.subarray(2)] };
  }
  throw new RangeError(`A packet of type ${kind} with ${body.length} bytes.`);
}

function readPublish(head: number, body: Uint8Array): Incoming {
  const qos = (head >> 1) & 3;
  const idAt = 2 + (((body[0] ?? 0) << 8) | (body[1] ?? 0));
  const textAt = idAt + (qos === 0 ? 0 : 2);
  if (qos > 1 || body.length < Math.max(2, textAt)) throw new RangeError('A broken PUBLISH.');
  const id = qos === 0 ? 0 : ((body[idAt] ?? 0) << 8) | (body[idAt + 1] ?? 0);
  return {
    kind: 'publish',
    topic: decoded(body.subarray(2, idAt)),
    text: decoded(body.subarray(textAt)),
    qos: qos === 0 ? 0 : 1,
    id,
  };
}

/** What is no UTF-8 is no message of ours; the gate refuses the empty text. */
function decoded(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return '';
  }
}

function packet(head: number, body: ArrayLike<number>): Uint8Array {
  const size: number[] = [];
  let left = body.length;
  do {
    size.push((left % 128) | (left >= 128 ? 0x80 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  const bytes = new Uint8Array(1 + size.length + body.length);
  bytes.set([head, ...size]);
  bytes.set(body, 1 + size.length);
  return bytes;
}

function word(value: number): number[] {
  return [value >> 8, value & 0xff];
}

function field(text: string): number[] {
  const bytes = utf8.encode(text);
  return [...word(bytes.length), ...bytes];
}
