import fc from 'fast-check';
import mqttPacket, { type IPublishPacket } from 'mqtt-packet';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateTopic } from '#session/transport/topics.ts';
import { newAudience, type Audience } from '../../../scripts/session/audience.ts';

const room = 'K7M4XT';

/** A phone whose network takes a packet only when the test says so. */
function phone() {
  const read: IPublishPacket[] = [];
  const waiting: (() => void)[] = [];
  let most = 0;
  const parser = mqttPacket.parser({ protocolVersion: 4 });
  parser.on('packet', (packet) => read.push(packet as IPublishPacket));
  const stream = {
    destroyed: false,
    destroy: () => (stream.destroyed = true),
    write(bytes: Buffer, done: () => void) {
      waiting.push(() => {
        parser.parse(bytes);
        done();
      });
      most = Math.max(most, waiting.length);
    },
  };
  return {
    stream: stream as unknown as Duplex,
    read,
    texts: () => read.map(({ payload }) => payload.toString()),
    reads: () => waiting.splice(0).forEach((take) => take()),
    /** Packets that have waited for the phone at a time. */
    most: () => most,
  };
}

let audience: Audience;
let rooms = 0;
beforeEach(() => {
  vi.useFakeTimers();
  audience = newAudience();
});
afterEach(() => {
  audience.close();
  vi.useRealTimers();
});

describe('those who follow a room', () => {
  test.each([0, 1] as const)('hear with the quality of service %i that they asked for', (qos) => {
    const one = phone();
    audience.tell(room, 'first');
    audience.join(room, one.stream, qos);
    one.reads();
    expect(one.read).toMatchObject([{ cmd: 'publish', topic: stateTopic(room), qos }]);
    expect(one.texts()).toEqual(['first']);
  });

  test('hear nothing of another room, and nothing after they left', () => {
    const one = phone();
    audience.join(room, one.stream, 0);
    audience.tell('CCCCCC', 'elsewhere');
    audience.tell(room, 'here');
    one.reads();
    audience.leave(room, one.stream);
    audience.tell(room, 'later');
    one.reads();
    expect(one.texts()).toEqual(['here']);
  });

  test('see states in their order and end with the last, however slowly they read; never does more than one wait for them', () => {
    const happening = fc.oneof(
      fc.record({ kind: fc.constant('say' as const) }),
      fc.record({ kind: fc.constant('read' as const), who: fc.nat(2) }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const room = `R${++rooms}`;
        const phones = [phone(), phone(), phone()];
        for (const { stream } of phones) audience.join(room, stream, 0);
        let said = 0;
        for (const one of happenings) {
          if (one.kind === 'say') audience.tell(room, String(++said));
          else phones[one.who]!.reads();
        }
        for (const each of phones) {
          each.reads();
          each.reads();
          const numbers = each.texts().map(Number);
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(numbers.at(-1) ?? 0).toBe(said);
          expect(each.most()).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('are dropped when they read nothing for three seconds, and nobody else is', () => {
    const [frozen, slow, quick] = [phone(), phone(), phone()];
    for (const { stream } of [frozen, slow, quick]) audience.join(room, stream, 0);
    for (let second = 0; second < 6; second++) {
      audience.tell(room, `${second}`);
      quick.reads();
      if (second % 2 === 1) slow.reads();
      vi.advanceTimersByTime(1_000);
    }
    expect([frozen, slow, quick].map(({ stream }) => stream.destroyed)).toEqual([
      true,
      false,
      false,
    ]);
    expect(quick.texts()).toEqual(['0', '1', '2', '3', '4', '5']);
  });
});
