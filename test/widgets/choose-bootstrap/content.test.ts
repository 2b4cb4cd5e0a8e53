import { describe, expect, it } from 'vitest';
import { criteria } from '#model/choice.ts';
import { MAX_WEIGHT } from '#widgets/choose-bootstrap/choose-bootstrap.scene.ts';
import { after, offer, start } from './offer.ts';

const kinds = (changed: Parameters<typeof after>[0]) =>
  after(changed).verdicts.map((v) => (v.accepted ? [] : v.reasons.map((r) => r.kind)));

describe('the invented candidates teach what they are for', () => {
  it('six, of whom three are refused, for all three reasons, one of them for two', () => {
    const refusals = kinds({}).filter((reasons) => reasons.length > 0);
    expect(offer.candidates).toHaveLength(6);
    expect(refusals).toHaveLength(3);
    expect(new Set(refusals.flat())).toEqual(new Set(criteria));
    expect(refusals.filter((reasons) => reasons.length === 2)).toHaveLength(1);
  });
  it('each criterion alone has another winner', () => {
    const none = { capacity: 0, latency: 0, fibre: 0 };
    const winners = criteria.map(
      (only) => after({ weights: { ...none, [only]: MAX_WEIGHT } }).accepted[0]?.candidate.id,
    );
    expect(new Set(winners).size).toBe(criteria.length);
  });
  it('nobody is best at everything', () => {
    const { accepted } = after({});
    for (const one of accepted) {
      const beaten = criteria.some((k) => accepted.some((other) => other.parts[k] > one.parts[k]));
      expect(beaten, one.candidate.id).toBe(true);
    }
  });
  it('a larger bootstrap turns accepted ones into refused ones, until none is left', () => {
    const able = (units: number) => after({ units }).accepted.length;
    expect(able(offer.sizes.min)).toBeGreaterThan(able(start.units));
    expect(able(offer.sizes.max)).toBe(0);
  });
  it('the tempting one, near and well connected, is refused for its customers alone', () => {
    const nearest = offer.candidates.toSorted((a, b) => a.roundTripMs - b.roundTripMs)[0]!;
    const verdict = after({}).verdicts.find((v) => v.candidate === nearest);
    expect(verdict).toMatchObject({ accepted: false, reasons: [{ kind: 'capacity' }] });
  });
  it('the start size stands on the slider', () => {
    const { min, max, step } = offer.sizes;
    expect((start.units - min) % step).toBe(0);
    expect((max - min) % step).toBe(0);
  });
});
