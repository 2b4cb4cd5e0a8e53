import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSliders } from '../../src/ui/slider-range.ts';

const dials = ['far', 'near'] as const;
const ranges = {
  far: { min: 100, max: 6000, step: 100 },
  near: { min: 0, max: 20, step: 5 },
};
const read = (...texts: readonly string[]) => readSliders(texts, dials, ranges);

test('every place of the sliders is read as it was written', () => {
  const placeOf = ({ min, max, step }: (typeof ranges)['far']) =>
    fc.integer({ min: 0, max: (max - min) / step }).map((steps) => min + steps * step);
  fc.assert(
    fc.property(placeOf(ranges.far), placeOf(ranges.near), (far, near) => {
      expect(read(String(far), String(near))).toEqual({ far, near });
    }),
  );
});

test.each([
  ['one too few', ['100']],
  ['one too many', ['100', '5', '5']],
  ['below the least', ['0', '5']],
  ['above the most', ['100', '25']],
  ['between two places', ['150', '5']],
  ['no whole number', ['100', '5.0']],
  ['no number', ['100', '']],
])('%s is refused', (_, texts) => {
  expect(read(...texts)).toBeUndefined();
});
