import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from '#model/chance.ts';

it('gives every outcome its share, whatever the purpose', () => {
  for (const purpose of [0, 1, 7]) {
    const times = [0, 0, 0, 0, 0];
    const draws = 20_000;
    for (let seed = 0; seed < draws; seed++) times[draw(seed, purpose, times.length)]! += 1;
    const error = Math.sqrt(draws * 0.2 * 0.8);
    for (const count of times) expect(Math.abs(count - draws / 5)).toBeLessThan(5 * error);
  }
});

it('draws anew for another purpose, and the same for the same one', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 1_000_000 }), (seed, purpose) => {
      expect(draw(seed, purpose, 1000)).toBe(draw(seed, purpose, 1000));
    }),
  );
  const same = Array.from({ length: 1000 }, (_, seed) => draw(seed, 0, 10) === draw(seed, 1, 10));
  expect(same.filter(Boolean).length).toBeLessThan(200);
});

it('asks for a whole number of outcomes, from 1', () => {
  expect(draw(1, 1, 1)).toBe(0);
  for (const count of [0, -1, 1.5, Number.NaN]) {
    expect(() => draw(1, 1, count)).toThrow(`not ${count}`);
  }
});
