/**
 * Which Region lends? Limits first, then a weighted choice among those that keep within all limits. The three
 * criteria are the talk's (30:00 to 38:00): capacity that must not touch production customers, network latency,
 * fibre. A limit is a condition and no weight can buy it; a margin over a limit is a preference.
 * Whole-number arithmetic throughout, so that every computer ranks alike.
 */
export const criteria = ['capacity', 'latency', 'fibre'] as const;
export type Criterion = (typeof criteria)[number];
export type Weights = Readonly<Record<Criterion, number>>;

export interface Candidate {
  readonly id: string;
  /** Servers that stand free at the peak of production. */
  readonly spareUnits: number;
  /** One call to the new site and back, in milliseconds. */
  readonly roundTripMs: number;
  /** Fibre paths to the new site that share nothing. */
  readonly fibrePaths: number;
}

/** What the build asks of a lender. */
export interface BuildNeed {
  /** Servers of the bootstrap environment; at least 1. */
  readonly units: number;
  readonly maxRoundTripMs: number;
  readonly minFibrePaths: number;
  /** Free servers that stay with production whatever happens. */
  readonly reserveUnits: number;
}

/** A violated limit, with by how much. */
export type Reason =
  | { readonly kind: 'capacity'; readonly short: number }
  | { readonly kind: 'latency'; readonly over: number }
  | { readonly kind: 'fibre'; readonly missing: number };

export interface Accepted {
  readonly accepted: true;
  readonly candidate: Candidate;
  /** Place among the accepted, from 1. */
  readonly rank: number;
  /** Margin over each limit, in per cent of the limit, 0 to 100. */
  readonly parts: Readonly<Record<Criterion, number>>;
  /** Weighted mean of the parts, rounded down, 0 to 100; the ranking itself compares exact sums. */
  readonly score: number;
}
export interface Refused {
  readonly accepted: false;
  readonly candidate: Candidate;
  /** Every violated limit, in the order of `criteria`. */
  readonly reasons: readonly [Reason, ...Reason[]];
}
export type Verdict = Accepted | Refused;

/** Servers that a candidate can lend without touching production; 0 when it has none. */
export function canLend(candidate: Candidate, need: BuildNeed): number {
  return Math.max(0, candidate.spareUnits - need.reserveUnits);
}

/**
 * One verdict for each candidate: the accepted by rank, then the refused in the given order. Of two equal ones the
 * one given first comes first. Throws a RangeError when a number is not whole and from 0, or a limit is 0.
 */
export function weigh(
  candidates: readonly Candidate[],
  need: BuildNeed,
  weights: Weights,
): readonly Verdict[] {
  checkNumbers(candidates, need, weights);
  const within = candidates.filter((candidate) => violated(candidate, need).length === 0);
  const ranked = within
    .map((candidate) => ({ candidate, parts: margins(candidate, need) }))
    .map((entry) => ({ ...entry, sum: weighted(entry.parts, weights) }))
    .sort((one, other) => other.sum - one.sum);
  const total = weights.capacity + weights.latency + weights.fibre;
  const accepted = ranked.map(({ candidate, parts, sum }, index): Accepted => {
    const score = total === 0 ? 0 : Math.floor(sum / total);
    return { accepted: true, candidate, rank: index + 1, parts, score };
  });
  const refused = candidates.flatMap((candidate): Refused[] => {
    const [first, ...more] = violated(candidate, need);
    return first ? [{ accepted: false, candidate, reasons: [first, ...more] }] : [];
  });
  return [...accepted, ...refused];
}

/** The verdict on one candidate; undefined when there is no such candidate. */
export function verdictOn(verdicts: readonly Verdict[], id: string): Verdict | undefined {
  return verdicts.find((verdict) => verdict.candidate.id === id);
}

/**
 * The criterion that puts `better` before `other` under these weights: where its weighted lead is largest. Null when
 * it leads nowhere (equal sums, or no weights).
 */
export function decides(better: Accepted, other: Accepted, weights: Weights): Criterion | null {
  const lead = (criterion: Criterion) =>
    weights[criterion] * (better.parts[criterion] - other.parts[criterion]);
  const largest = criteria.reduce((one, next) => (lead(next) > lead(one) ? next : one));
  return lead(largest) > 0 ? largest : null;
}

/** What opens after the choice: a network in the lender that takes itself for the new Region. */
export interface BootstrapVpc {
  readonly within: string;
  readonly zones: readonly string[];
  /** Every name that services use inside, where it says it is, and where it truly runs. */
  readonly names: readonly {
    readonly name: string;
    readonly belief: string;
    readonly reality: string;
  }[];
}

const NEW_REGION = 'new-region';

/**
 * The bootstrap VPC in the chosen Region: three zones, and names of the new Region throughout (talk 30:00 to 38:00).
 * @throws RangeError when the Region was refused: nobody borrows from it.
 */
export function openVpc(
  verdict: Verdict,
  zones: readonly string[],
  services: readonly string[],
): BootstrapVpc {
  const { id } = verdict.candidate;
  if (!verdict.accepted) throw new RangeError(`Region ${id} was refused and cannot lend`);
  const names = services.map((service) => ({
    name: `${service}.${NEW_REGION}`,
    belief: NEW_REGION,
    reality: id,
  }));
  return { within: id, zones, names };
}

function violated(candidate: Candidate, need: BuildNeed): Reason[] {
  const short = need.units + need.reserveUnits - candidate.spareUnits;
  const over = candidate.roundTripMs - need.maxRoundTripMs;
  const missing = need.minFibrePaths - candidate.fibrePaths;
  return [
    ...(short > 0 ? [{ kind: 'capacity', short } as const] : []),
    ...(over > 0 ? [{ kind: 'latency', over } as const] : []),
    ...(missing > 0 ? [{ kind: 'fibre', missing } as const] : []),
  ];
}

function margins(candidate: Candidate, need: BuildNeed): Record<Criterion, number> {
  const percent = (margin: number, limit: number) =>
    Math.min(100, Math.floor((100 * margin) / limit));
  return {
    capacity: percent(canLend(candidate, need) - need.units, need.units),
    latency: percent(need.maxRoundTripMs - candidate.roundTripMs, need.maxRoundTripMs),
    fibre: percent(candidate.fibrePaths - need.minFibrePaths, need.minFibrePaths),
  };
}

function weighted(parts: Record<Criterion, number>, weights: Weights): number {
  return criteria.reduce((sum, criterion) => sum + weights[criterion] * parts[criterion], 0);
}

function checkNumbers(candidates: readonly Candidate[], need: BuildNeed, weights: Weights): void {
  const numbers = [
    ...candidates.flatMap(({ spareUnits, roundTripMs, fibrePaths }) => [
      spareUnits,
      roundTripMs,
      fibrePaths,
    ]),
    ...Object.values(need).map(Number),
    ...criteria.map((criterion) => weights[criterion]),
  ];
  const wrong = numbers.find((number) => !Number.isSafeInteger(number) || number < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a whole number from 0`);
  if (need.units * need.maxRoundTripMs * need.minFibrePaths === 0) {
    throw new RangeError(
      'a need of 0 is no limit: units, maxRoundTripMs and minFibrePaths are at least 1',
    );
  }
}
