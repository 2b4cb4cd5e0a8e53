import { fitOf, kinds, verdictOf, type Fit, type Kind } from '#model/local-zone/offers.ts';
import type { Choices, Given } from '../local-zone-bench.choices.ts';
import type { Told } from '../local-zone-bench.parts.ts';
import type { OffersWords } from './offers.en.text.ts';

/** How each kind of zone does against the wishes. */
export const fitsOf = (
  { offers }: Given,
  { wishes }: Choices,
): { readonly kind: Kind; readonly fit: Fit }[] =>
  kinds.map((kind) => ({ kind, fit: fitOf(kind, offers, wishes) }));

/** Names of offers. */
export const namesOf = ({ offers }: Given, ids: readonly string[]): string[] =>
  offers.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

export function tell(given: Given, now: Choices, text: OffersWords): Told {
  const { askFirst, kind: kindName, sentence } = text;
  const status = text.status.offers(now.wishes.length);
  if (now.wishes.length === 0) return { status, sentences: [askFirst] };
  const sentences = fitsOf(given, now).map(({ kind, fit }) => {
    const verdict = verdictOf(fit);
    const missing = verdict === 'lacks' ? fit.lacks : fit.unsaid;
    return sentence.fits[verdict](kindName[kind], namesOf(given, missing));
  });
  return { status, sentences };
}
