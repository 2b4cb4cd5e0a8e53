import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSingleDigit,
  millisecondsInGlass,
  reachWithin,
  roundTripOf,
  SINGLE_DIGIT_ENDS,
} from '#model/layers/light.ts';

const ways = fc.record({
  km: fc.integer({ min: 1, max: 20_000 }),
  detour: fc.integer({ min: 0, max: 300 }),
  equipment: fc.integer({ min: 0, max: 4000 }),
  index: fc.integer({ min: 100, max: 200 }).map((hundredths) => hundredths / 100),
});

describe('light in glass', () => {
  it('needs about five microseconds for a kilometre, and a millisecond for 100 km there and back', () => {
    expect(1000 * millisecondsInGlass(1, 1.47)).toBeCloseTo(4.9, 1);
    const { total } = roundTripOf({ km: 100, detour: 0, equipment: 0, index: 1.47 });
    expect(total).toBeCloseTo(1, 1);
  });
  it('is as fast as in empty space where the index is 1: once round the earth in 134 ms', () => {
    expect(millisecondsInGlass(40_075, 1)).toBeCloseTo(133.7, 1);
  });
});

describe('a round trip', () => {
  it('is the sum of its parts, and grows with each of them', () => {
    fc.assert(
      fc.property(ways, (way) => {
        const { glass, detour, equipment, total } = roundTripOf(way);
        expect(glass + detour + equipment).toBeCloseTo(total, 9);
        for (const more of [
          { ...way, km: way.km + 1 },
          { ...way, detour: way.detour + 10 },
          { ...way, equipment: way.equipment + 10 },
          { ...way, index: way.index + 0.01 },
        ]) {
          expect(roundTripOf(more).total).toBeGreaterThan(total);
        }
      }),
    );
  });
  it('has one digit just as far as the reach says', () => {
    fc.assert(
      fc.property(ways, (way) => {
        const reach = reachWithin(SINGLE_DIGIT_ENDS, way);
        fc.pre(Math.abs(way.km - reach) > 1e-6);
        expect(isSingleDigit(roundTripOf(way))).toBe(way.km < reach);
      }),
    );
  });
  it('has no reach where the equipment takes all the time', () => {
    expect(reachWithin(10, { detour: 0, equipment: 5000, index: 1.47 })).toBe(0);
    expect(reachWithin(10, { detour: 0, equipment: 9000, index: 1.47 })).toBe(0);
  });
});
