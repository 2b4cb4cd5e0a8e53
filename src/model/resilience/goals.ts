import type { Failure } from './application.ts';
import { allDesigns, costOf, DEMAND, type Design } from './design.ts';
import { outcomeOf } from './outcome.ts';

/** Something to survive: after these failures all customers are served again, without a repair. */
export interface Goal {
  readonly failures: readonly Failure[];
  /** Whether the last writes may be missing. */
  readonly writesMayMiss: boolean;
}

export const goals = {
  /** A zone is lost; what it did is done elsewhere. */
  zone: { failures: ['a1'], writesMayMiss: false },
  /** A zone is lost, and nothing can be launched: what static stability is for (facts E01, E03). */
  'zone-compute': { failures: ['a1', 'compute-a'], writesMayMiss: false },
  /** A Region is lost; all customers are served from elsewhere. */
  region: { failures: ['a'], writesMayMiss: true },
  /** The same while no DNS record can be changed (facts D09). */
  'region-dns': { failures: ['a', 'dns-control'], writesMayMiss: true },
} as const satisfies Readonly<Record<string, Goal>>;

export type GoalId = keyof typeof goals;
export const goalIds = Object.keys(goals) as readonly GoalId[];

export function survives(design: Design, { failures, writesMayMiss }: Goal): boolean {
  const { later, writesMissing } = outcomeOf(design, failures);
  return later.served === DEMAND && (writesMayMiss || !writesMissing);
}

export interface Survey {
  /** All possible designs. */
  readonly tried: number;
  readonly survivors: readonly Design[];
  /** The cheapest survivors: lowest total, then fewest DNS entries. */
  readonly cheapest: readonly Design[];
}

/** Tries every possible design. There are fewer than 200, so this is a proof, not a search. */
export function survey(goal: Goal): Survey {
  const designs = allDesigns();
  const survivors = designs.filter((design) => survives(design, goal));
  const price = (design: Design): number => {
    const { total, dns } = costOf(design);
    return total * 100 + dns;
  };
  const least = Math.min(...survivors.map(price));
  return {
    tried: designs.length,
    survivors,
    cheapest: survivors.filter((design) => price(design) === least),
  };
}
