import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, keyFrom, newKey, typedCode } from '#session/protocol/authority.ts';
import { newGate } from '#session/protocol/gate.ts';
import { readJoin, writeJoin } from '#session/protocol/join-link.ts';
import { CODE_SIGNS } from '#session/protocol/state.ts';
import { badMessages } from '../bad-messages.ts';
import { figure, holder, sealed, stranger } from '../rooms.ts';

const room = holder.code;

describe('the gate', () => {
  test('lets the holder of the key through, in rising revisions only', () => {
    const gate = newGate({ room, key: holder.key });
    const judged = [3, 5, 5, 4, 6].map((rev) => gate.accept(sealed(rev)));
    expect(judged.map((one) => (one.ok ? one.state.rev : one.reason))).toEqual([
      3,
      5,
      'revision',
      'revision',
      6,
    ]);
  });

  test('knows the key from the link, or from the code', () => {
    const forged = sealed(9, figure, { ...stranger, code: room });
    for (const key of [holder.key, null]) {
      const gate = newGate({ room, key });
      expect(gate.accept(forged)).toEqual({ ok: false, reason: 'key' });
      expect(gate.accept(sealed(1)).ok).toBe(true);
      expect(gate.accept(forged)).toEqual({ ok: false, reason: 'key' });
      expect(gate.key()).toBe(holder.key);
    }
  });

  test('refuses the state of another room of the same key', () => {
    const elsewhere = sealed(1, figure, { ...holder, code: stranger.code });
    expect(newGate({ room, key: holder.key }).accept(elsewhere)).toEqual({
      ok: false,
      reason: 'room',
    });
  });

  test('takes no message that differs in a single sign from what was signed', () => {
    const text = sealed(5);
    const signs = fc.constantFrom('A', '0', '.', '_', '-', '{', '}', '"', '9', ' ', 'é');
    fc.assert(
      fc.property(fc.nat(text.length - 1), signs, (place, sign) => {
        if (text[place] === sign) return true;
        const changed = text.slice(0, place) + sign + text.slice(place + 1);
        return !newGate({ room, key: holder.key }).accept(changed).ok;
      }),
      { numRuns: 200 },
    );
  });
});

describe('a code', () => {
  test('belongs to its key', () => {
    expect(codeOf(holder.key)).toBe(room);
    const { key, code, secret } = newKey();
    expect(codeOf(key)).toBe(code);
    expect(keyFrom(secret)).toEqual({ key, code, secret });
    expect([...code].every((sign) => CODE_SIGNS.includes(sign))).toBe(true);
  });

  test('is typed in any case, with blanks and hyphens', () => {
    expect(typedCode(` ${room.slice(0, 3).toLowerCase()}-${room.slice(3)} `)).toBe(room);
    for (const none of ['', room.slice(1), `${room}2`, 'OOOOOO', '------']) {
      expect(typedCode(none)).toBeUndefined();
    }
  });
});

describe('a join link', () => {
  test.each([
    { room, key: holder.key, state: null },
    { room, key: null, state: null },
    { room, key: holder.key, state: sealed(4) },
  ])('comes back as it was written', (join) => {
    expect(readJoin(writeJoin(join))).toEqual(join);
  });

  test('that was cut off opens no room', () => {
    const link = writeJoin({ room, key: holder.key });
    for (let length = 0; length < link.length; length++) {
      const join = readJoin(link.slice(0, length));
      // Cut before the key it is the code alone, and that is a way to join.
      expect(join?.key ?? null).toBeNull();
    }
  });
});

test('of 2,000 forged, replayed and reordered messages between good ones, the gate takes none and is troubled by none', () => {
  const picks = fc.array(fc.nat(), { minLength: 200, maxLength: 200 });
  let bad = 0;
  fc.assert(
    fc.property(picks, fc.nat(39), (all, place) => {
      const gate = newGate({ room, key: holder.key });
      let rev = 1;
      expect(gate.accept(sealed(rev)).ok).toBe(true);
      let messages = badMessages(holder, rev);
      for (const [at, pick] of all.entries()) {
        expect(gate.accept(messages[pick % messages.length]!).ok).toBe(false);
        bad++;
        if (at % 40 !== place) continue;
        rev += 2;
        expect(gate.accept(sealed(rev)).ok).toBe(true);
        messages = badMessages(holder, rev);
      }
    }),
    { numRuns: 10 },
  );
  expect(bad).toBe(2_000);
});
