import { earliest } from './earliest.ts';
import { lengthOf, without, type RuleId, type Rollout, type Rules } from './types.ts';

/** Work of a build that goes over all zones of its Region, round after round. */
export interface Rounds {
  readonly rounds: number;
  /** Zones that each round has to reach. */
  readonly zones: number;
}

/** Rules in the order in which they are added, and what each makes of the days. */
export interface Added {
  /** Null: no rule at all. */
  readonly rule: RuleId | null;
  readonly days: number;
}

/**
 * Days of a build without rules, because nobody lives there, and with one rule after another: what living neighbours cost.
 *
 * @throws RangeError when rounds or zones are not whole and from 1
 */
export function daysByRule(
  { rounds, zones }: Rounds,
  days: Pick<Rollout, 'work' | 'deploy' | 'closed'>,
  rules: Rules,
  order: readonly RuleId[],
): Added[] {
  const rollout = { ...days, ...oneRegion(rounds, zones) };
  return [null, ...order].map((rule, index) => {
    const kept = order.slice(0, index);
    const off = order.filter((id) => !kept.includes(id));
    return { rule, days: lengthOf(earliest(rollout, without(rules, off))) };
  });
}

function oneRegion(rounds: number, zones: number): Pick<Rollout, 'regions' | 'changes'> {
  for (const count of [rounds, zones]) {
    if (!Number.isSafeInteger(count) || count < 1) {
      throw new RangeError(`rounds and zones are whole numbers from 1, not ${count}`);
    }
  }
  const names = Array.from({ length: zones }, (_, index) => `z${index + 1}`);
  return {
    regions: [{ id: 'region', zones: names, inOneZone: 0, overZones: 0 }],
    changes: Array.from({ length: rounds }, (_, index) => ({ id: `r${index + 1}`, zones: names })),
  };
}
