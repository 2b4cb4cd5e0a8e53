import type { Answer, Kind, Verdict } from '#model/local-zone/offers.ts';
import { count } from '../local-zone-bench.en.numbers.ts';

/** Words of this view. */
export const offers = {
  kind: {
    zone: 'Availability Zone',
    local: 'Local Zone',
    dedicated: 'Dedicated Local Zone',
  } as Record<Kind, string>,
  answer: {
    yes: 'yes',
    some: 'in some',
    region: 'in the Region',
    parent: 'in the parent',
    no: 'no',
    unsaid: 'not said',
  } as Record<Answer, string>,
  group: { service: 'Compute', storage: 'Storage', place: 'Place and people' },
  wishLabel: 'You need',
  verdict: { fits: 'fits', lacks: 'does not fit', unsaid: 'sources do not say' },
  fitTitle: 'What fits',
  askFirst: 'Choose what you need, and see which kind of zone has it.',
  lacks: (names: readonly string[]) => `Missing: ${names.join('; ')}.`,
  unsaid: (names: readonly string[]) => `Not said: ${names.join('; ')}.`,

  status: {
    offers: (wishes: number) => (wishes === 0 ? 'nothing asked for' : count(wishes, 'need')),
  },
  sentence: {
    fits: {
      fits: (kind: string) => `${kind}: has all of it.`,
      lacks: (kind: string, names: readonly string[]) => `${kind} lacks: ${names.join('; ')}.`,
      unsaid: (kind: string, names: readonly string[]) =>
        `${kind}: our sources say nothing about ${names.join('; ')}.`,
    } as Record<Verdict, (kind: string, names: readonly string[]) => string>,
  },
  legend: ['“not said”: our sources are silent, which is not a no'],
  invented: 'As the sources said it when we read them; see the table below.',
};

export type OffersWords = typeof offers;
