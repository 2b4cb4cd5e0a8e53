import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadingsOf, parentWithin, type Page } from '#model/local-zone/page.ts';

const page: fc.Arbitrary<Page> = fc
  .record({
    near: fc.integer({ min: 1, max: 200 }),
    far: fc.integer({ min: 1, max: 8000 }),
    detour: fc.integer({ min: 0, max: 200 }),
    calls: fc.integer({ min: 1, max: 20 }),
  })
  .chain((way) => fc.nat(way.calls).map((home) => ({ ...way, home })));

describe('a page with and without a Local Zone', () => {
  it('is what light needs for the kilometres that are travelled, there and back', () => {
    fc.assert(
      fc.property(page, (it) => {
        const km = (calls: number) => it.near * it.calls + it.far * calls;
        const perKm = ((2 * 1000 * 1.47) / 299_792.458) * (1 + it.detour / 100);
        const { with: near, without } = loadingsOf(it);
        expect(without.total).toBeCloseTo(km(it.calls) * perKm, 6);
        expect(near.total).toBeCloseTo(km(it.home) * perKm, 6);
      }),
    );
  });
  it('gains nothing when every call goes home, and something for each call that does not', () => {
    fc.assert(
      fc.property(page, (it) => {
        const all = loadingsOf({ ...it, home: it.calls });
        expect(all.with).toEqual(all.without);
        const { with: near, without } = loadingsOf(it);
        const far = without.calls[0]?.far ?? 0;
        expect(without.total - near.total).toBeCloseTo((it.calls - it.home) * far, 6);
      }),
    );
  });
  it('over 100 km of glass a call costs about a millisecond', () => {
    const { with: near } = loadingsOf({ near: 100, far: 1, detour: 0, calls: 1, home: 0 });
    expect(near.total).toBeCloseTo(0.98, 2);
  });
});

describe('how far the parent may be', () => {
  it('at that distance the page without a zone just keeps the limit', () => {
    fc.assert(
      fc.property(page, fc.integer({ min: 1, max: 2000 }), (it, limit) => {
        const far = parentWithin(limit, it);
        const { total } = loadingsOf({ ...it, far }).without;
        if (far > 0) expect(total).toBeCloseTo(limit, 6);
        else expect(total).toBeGreaterThanOrEqual(limit);
      }),
    );
  });
});
