import fc from 'fast-check';
import mqttPacket, { type Packet } from 'mqtt-packet';
import { describe, expect, test } from 'vitest';
import * as codec from '#session/transport/mqtt-codec.ts';

/** What another implementation, the one inside aedes, makes of our bytes. */
function readByOther(bytes: Uint8Array): Packet {
  const found: Packet[] = [];
  const parser = mqttPacket.parser({ protocolVersion: 4 });
  parser.on('packet', (packet) => found.push(packet));
  parser.parse(Buffer.from(bytes));
  expect(found).toHaveLength(1);
  return found[0] as Packet;
}

const topic = fc.stringMatching(/^[a-zA-Z0-9/]{1,60}$/);
const id = fc.integer({ min: 1, max: 65_535 });
const text = fc.string({ unit: 'grapheme', maxLength: 3000 });

describe('what we write is what others read', () => {
  test('publish', () => {
    fc.assert(
      fc.property(id, topic, text, (messageId, name, payload) => {
        const packet = readByOther(codec.publish(messageId, name, payload));
        const plain = { cmd: 'publish', qos: 1, retain: true, messageId, topic: name };
        expect(packet).toMatchObject(plain);
        expect((packet as { payload: Buffer }).payload.toString()).toBe(payload);
      }),
    );
  });

  test('connect, with and without a login', () => {
    const plain = { cmd: 'connect', clientId: 'c', keepalive: 300, clean: true };
    expect(readByOther(codec.connect('c', 300))).toMatchObject({ ...plain, protocolVersion: 4 });
    const login = readByOther(codec.connect('c', 300, { username: 'u', password: 'p' }));
    expect(login).toMatchObject({ ...plain, username: 'u', password: Buffer.from('p') });
  });

  test('the rest', () => {
    for (const qos of [0, 1] as const) {
      expect(readByOther(codec.subscribe(9, 'a/+', qos))).toMatchObject({
        cmd: 'subscribe',
        messageId: 9,
        subscriptions: [{ topic: 'a/+', qos }],
      });
    }
    expect(readByOther(codec.puback(513))).toMatchObject({ cmd: 'puback', messageId: 513 });
    expect(readByOther(codec.pingreq)).toMatchObject({ cmd: 'pingreq' });
    expect(readByOther(codec.disconnect)).toMatchObject({ cmd: 'disconnect' });
  });
});

describe('what others write is what we read', () => {
  const incoming = fc.oneof(
    fc.record({ messageId: id }).map((more) => ({ cmd: 'puback', ...more })),
    fc.constant({ cmd: 'pingresp' }),
    fc
      .record({ returnCode: fc.nat(5) })
      .map((more) => ({ cmd: 'connack', sessionPresent: false, ...more })),
    fc
      .record({ messageId: id, granted: fc.array(fc.constantFrom(0, 1, 128), { minLength: 1 }) })
      .map((more) => ({ cmd: 'suback', ...more })),
    fc
      .record({
        messageId: id,
        topic,
        payload: text,
        qos: fc.constantFrom(0, 1),
        retain: fc.boolean(),
      })
      .map((more) => ({ cmd: 'publish', dup: false, ...more })),
  );

  test('in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.array(incoming, { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 90 })),
        (packets, cuts) => {
          const stream = Buffer.concat(packets.map((one) => mqttPacket.generate(one as Packet)));
          const decode = codec.newDecoder();
          const read: codec.Incoming[] = [];
          let at = 0;
          for (const cut of [...cuts, stream.length]) {
            read.push(...decode(stream.subarray(at, at + cut)));
            at += cut;
          }
          expect(read).toEqual(packets.map(plain));
        },
      ),
    );
  });

  test('and bytes that are no MQTT end in a RangeError or in silence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          codec.newDecoder()(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a packet that would never end is not waited for', () => {
    expect(() => codec.newDecoder()(Uint8Array.of(0x30, 0xff, 0xff, 0xff, 0x7f))).toThrow(
      RangeError,
    );
  });
});

/** A packet of the other implementation in the form of ours. */
function plain(packet: Record<string, unknown>): unknown {
  const { cmd, messageId, returnCode, granted, topic, payload, qos } = packet;
  if (cmd === 'connack') return { kind: cmd, code: returnCode };
  if (cmd === 'suback') return { kind: cmd, id: messageId, granted };
  if (cmd === 'puback') return { kind: cmd, id: messageId };
  if (cmd === 'pingresp') return { kind: cmd };
  return { kind: cmd, topic, text: payload, qos, id: qos === 0 ? 0 : messageId };
}
