import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha512 } from '#session/protocol/sha512.ts';

test('SHA-512 is the one of Node, for every length around the blocks', () => {
  const lengths = fc.oneof(fc.nat(300), fc.integer({ min: 2000, max: 3000 }));
  fc.assert(
    fc.property(
      lengths.chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
      (message) => {
        const [ours, theirs] = [sha512(message), createHash('sha512').update(message).digest()];
        expect(Buffer.from(ours).toString('hex')).toBe(theirs.toString('hex'));
      },
    ),
    { numRuns: 1000 },
  );
});
