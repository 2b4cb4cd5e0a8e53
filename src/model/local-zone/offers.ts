/** Kinds of zone that a customer can choose. */
export const kinds = ['zone', 'local', 'dedicated'] as const;
export type Kind = (typeof kinds)[number];

/**
 * What sources say about one thing in one kind of zone. `some`: in selected ones. `region`: not there, the Region has it for all
 * its zones. `parent`: it is run from the parent. `unsaid`: no source of ours says.
 */
export const answers = ['yes', 'some', 'region', 'parent', 'no', 'unsaid'] as const;
export type Answer = (typeof answers)[number];

/** One thing that may be there, and what is said about it. */
export interface Offer {
  readonly id: string;
  readonly answers: Readonly<Record<Kind, Answer>>;
}

/** How a kind of zone does against a list of wishes: each wish is in one of the three. Order of the offers. */
export interface Fit {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly unsaid: readonly string[];
}

/**
 * Which wishes a kind of zone fulfils. What is only in selected zones counts as there: the customer selects. What the Region or the
 * parent has is not in the zone. Wishes that are no offer are left out.
 */
export function fitOf(kind: Kind, offers: readonly Offer[], wishes: readonly string[]): Fit {
  const wanted = offers.filter(({ id }) => wishes.includes(id));
  const of = (...some: Answer[]) =>
    wanted.filter((offer) => some.includes(offer.answers[kind])).map(({ id }) => id);
  return { has: of('yes', 'some'), lacks: of('region', 'parent', 'no'), unsaid: of('unsaid') };
}

/** Whether every wish is fulfilled, one is not, or nobody says. */
export type Verdict = 'fits' | 'lacks' | 'unsaid';

export function verdictOf({ lacks, unsaid }: Fit): Verdict {
  if (lacks.length > 0) return 'lacks';
  return unsaid.length > 0 ? 'unsaid' : 'fits';
}
