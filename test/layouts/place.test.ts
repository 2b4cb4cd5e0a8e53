import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlace, writePlace } from '../../src/layouts/place.ts';

test('a place comes back on the page for which it was kept, and on no other', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: -1000, max: 1000 }), (block, thousandths) => {
      const place = { path: '/zh/chapters/', block, part: thousandths / 1000 };
      expect(readPlace(writePlace(place), '/zh/chapters/')).toEqual(place);
      expect(readPlace(writePlace(place), '/en/chapters/')).toBeUndefined();
    }),
  );
});

test('anything else is no place, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readPlace(text, '/en/')).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
  for (const text of [
    null,
    undefined,
    '',
    '["/en/",-1,0]',
    '["/en/",1.5,0]',
    '["/en/",1,9]',
    'x'.repeat(9999),
  ]) {
    expect(readPlace(text, '/en/')).toBeUndefined();
  }
});

test('a place may name what stands there, for lists that each language sorts for itself', () => {
  const place = { path: '/zh/glossary/', block: 4, part: 0.25, id: 'availability-zone' };
  expect(readPlace(writePlace(place), '/zh/glossary/')).toEqual(place);
});
