import {
  isClosed,
  quietestOf,
  type Change,
  type Plan,
  type Rollout,
  type RuleId,
  type Rules,
} from './types.ts';
import { bakeBetween, firstZone, wavesOf } from './waves.ts';

/** A rule that a plan breaks, with the day and the places. */
export interface Violation {
  /** `inTurn`: a change starts before the one before it is everywhere. It cannot be switched off. */
  readonly rule: Exclude<RuleId, 'oneBox'> | 'inTurn';
  readonly day: number;
  readonly zones: readonly string[];
  /** The changes that are deployed there on that day. */
  readonly changes: readonly string[];
  /** Hours of bake, where the rule is about them. */
  readonly bake?: { readonly had: number; readonly needed: number };
}

/**
 * Every violation of the rules, by day; empty for a legal plan. What is not planned yet breaks nothing. The one-box cannot
 * be broken by a plan: it is a way to deploy.
 */
export function violations(rollout: Rollout, rules: Rules, plan: Plan): Violation[] {
  const found = [
    ...(rules.zoneADay ? crowdedRegions(rollout, plan) : []),
    ...(rules.noChange ? closedDays(rollout, plan) : []),
    ...rollout.changes.flatMap((change) => [
      ...(rules.quietFirst ? loudStarts(rollout, plan, change) : []),
      ...(rules.bake ? shortBakes(rollout, rules, plan, change) : []),
    ]),
    ...outOfTurn(rollout, plan),
  ];
  return found.sort((one, other) => one.day - other.day);
}

/** Zones that a change still has to be planned for. */
export function unplanned({ changes }: Rollout, plan: Plan): { change: string; zone: string }[] {
  return changes.flatMap(({ id, zones }) =>
    zones
      .filter((zone) => !plan.some((one) => one.change === id && one.zone === zone))
      .map((zone) => ({ change: id, zone })),
  );
}

/** A legal plan in which nothing is missing. */
export const isLegal = (rollout: Rollout, rules: Rules, plan: Plan): boolean =>
  unplanned(rollout, plan).length === 0 && violations(rollout, rules, plan).length === 0;

function crowdedRegions(rollout: Rollout, plan: Plan): Violation[] {
  return daysOf(plan).flatMap((day) =>
    rollout.regions.flatMap((region): Violation[] => {
      const here = plan.filter((one) => one.day === day && region.zones.includes(one.zone));
      const told = toldOf('zoneADay', day, here);
      return told.zones.length > 1 ? [told] : [];
    }),
  );
}

function closedDays(rollout: Rollout, plan: Plan): Violation[] {
  return daysOf(plan)
    .filter((day) => isClosed(rollout, day))
    .map((day) => toldOf('noChange', day, onDay(plan, day)));
}

function loudStarts(rollout: Rollout, plan: Plan, change: Change): Violation[] {
  const own = of(change, plan);
  const [day] = daysOf(own);
  if (day === undefined) return [];
  const told = toldOf('quietFirst', day, onDay(own, day));
  const quiet = firstZone(rollout, change, told.zones) !== undefined;
  // While the quietest Region is not planned at all, nobody can say that it comes too late.
  const { zones } = quietestOf(rollout, change);
  return quiet || !own.some((one) => zones.includes(one.zone)) ? [] : [told];
}

function shortBakes(rollout: Rollout, rules: Rules, plan: Plan, change: Change): Violation[] {
  const waves = wavesOf(rollout, rules, plan, change);
  return waves.flatMap((next, index): Violation[] => {
    const before = waves[index - 1];
    if (before === undefined) return [];
    const bake = bakeBetween(rollout, rules, [before, next], index === 1);
    const { day, zones } = next;
    return bake.had < bake.needed ? [{ rule: 'bake', day, zones, changes: [change.id], bake }] : [];
  });
}

function outOfTurn({ changes }: Rollout, plan: Plan): Violation[] {
  return changes.flatMap((change, index) => {
    const before = plan.filter((one) =>
      changes.slice(0, index).some(({ id }) => id === one.change),
    );
    const done = Math.max(0, ...before.map(({ day }) => day));
    const early = of(change, plan).filter(({ day }) => day <= done);
    return daysOf(early).map((day) => toldOf('inTurn', day, onDay(early, day)));
  });
}

function toldOf(rule: Violation['rule'], day: number, here: Plan): Violation {
  return {
    rule,
    day,
    zones: [...new Set(here.map(({ zone }) => zone))],
    changes: [...new Set(here.map(({ change }) => change))],
  };
}

const of = ({ id }: Change, plan: Plan): Plan => plan.filter(({ change }) => change === id);
const onDay = (plan: Plan, day: number): Plan => plan.filter((one) => one.day === day);
const daysOf = (plan: Plan): number[] =>
  [...new Set(plan.map(({ day }) => day))].sort((one, other) => one - other);
