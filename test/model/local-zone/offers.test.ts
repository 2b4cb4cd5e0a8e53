import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, fitOf, kinds, verdictOf, type Offer } from '#model/local-zone/offers.ts';

const answer = fc.constantFrom(...answers);
const offers: fc.Arbitrary<Offer[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-e]$/),
    answers: fc.record({ zone: answer, local: answer, dedicated: answer }),
  }),
  { selector: ({ id }) => id },
);

describe('what a kind of zone fulfils', () => {
  it('every wish that is an offer is in one of the three lists, and no other', () => {
    fc.assert(
      fc.property(offers, fc.array(fc.stringMatching(/^[a-h]$/)), (all, wishes) => {
        for (const kind of kinds) {
          const fit = fitOf(kind, all, wishes);
          const told = [...fit.has, ...fit.lacks, ...fit.unsaid];
          const known = all.map(({ id }) => id).filter((id) => wishes.includes(id));
          expect(told.sort()).toEqual(known.sort());
        }
      }),
    );
  });
  it('one more wish never turns a “lacks” into a “fits”, and silence is never a yes', () => {
    fc.assert(
      fc.property(offers, fc.array(fc.stringMatching(/^[a-e]$/)), (all, wishes) => {
        for (const kind of kinds) {
          const fit = fitOf(kind, all, wishes);
          const more = fitOf(kind, all, [...wishes, 'a']);
          if (verdictOf(fit) === 'lacks') expect(verdictOf(more)).toBe('lacks');
          if (fit.unsaid.length > 0) expect(verdictOf(fit)).not.toBe('fits');
        }
      }),
    );
  });
});
