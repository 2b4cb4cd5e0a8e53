import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betShape } from '../../src/reading/bet-record.ts';

test('a bet comes back as it was written', () => {
  const bet = { bet: 'latest', choice: 'wait' };
  expect(betShape.read(JSON.parse(JSON.stringify(bet)), betShape.version)).toEqual(bet);
  expect(betShape.read(null, betShape.version)).toBeNull();
});

test.each([
  0,
  '',
  [],
  {},
  { bet: 'a' },
  { bet: 'a', choice: '' },
  { bet: 'a', choice: '"] *' },
  { bet: 1, choice: 2 },
])('%j is no bet', (data) => {
  expect(betShape.read(data, betShape.version)).toBeUndefined();
});

test('nothing stored can make reading throw, and what is read is safe to look up in the page', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const bet = betShape.read(data, betShape.version);
      if (bet) expect(`${bet.bet}${bet.choice}`).toMatch(/^[\w-]+$/);
    }),
    { numRuns: 10_000 },
  );
});
