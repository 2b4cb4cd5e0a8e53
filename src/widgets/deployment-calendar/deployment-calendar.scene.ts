import { earliest } from '#model/calendar/earliest.ts';
import {
  expectedHurt,
  exposureOf,
  faultOf,
  type Exposure,
  type Fault,
} from '#model/calendar/exposure.ts';
import {
  lengthOf,
  ruleIds,
  without,
  type Plan,
  type Region,
  type RuleId,
  type Rules,
} from '#model/calendar/types.ts';
import { unplanned, violations, type Violation } from '#model/calendar/violations.ts';
import { allZones, faults, rollout, rulesWith, type BakeId } from './deployment-calendar.given.ts';
import type { Neighbours, Offer } from './deployment-calendar.offer.ts';

export type View = 'calendar' | 'neighbours';

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly view: View;
  /** Rules that are switched off, in the order of `ruleIds`. */
  readonly off: readonly RuleId[];
  readonly bake: BakeId;
  /** The change whose days the sliders set, by its place. */
  readonly change: number;
  /** The day of each zone, in the order of all zones, for each change; 0: not planned yet. */
  readonly days: readonly (readonly number[])[];
  /** Number of the bad change that is played: its seed. Null: none. */
  readonly bad: number | null;
  /** Rounds of changes in each phase of a build. */
  readonly rounds: number;
}

export const MOST_BAD = 999;
/** As many as the offer has. */
export const MOST_ROUNDS = 5;

/** The plan as the model has it, from days by zone. */
const planOf = (days: Choices['days']): Plan =>
  rollout.changes.flatMap(({ id }, change) =>
    allZones.flatMap((zone, at) => {
      const day = days[change]?.[at] ?? 0;
      return day === 0 ? [] : [{ change: id, zone, day }];
    }),
  );

/** Days by zone, from a plan of the model. */
export const daysOf = (plan: Plan): number[][] =>
  rollout.changes.map(({ id }) =>
    allZones.map((zone) => plan.find((it) => it.change === id && it.zone === zone)?.day ?? 0),
  );

/** The rules that the reader keeps. */
const rulesOf = ({ bake, off }: Choices): Rules => without(rulesWith(bake), off);

/** The shortest plan by the rules that the reader keeps. */
export const shortestOf = (choices: Choices): Plan => earliest(rollout, rulesOf(choices));

const hurried = earliest(rollout, without(rulesWith('published'), ruleIds));

/** The figure begins with the plan of somebody who knows no rule. */
export const start: Choices = {
  view: 'calendar',
  off: [],
  bake: 'published',
  change: 0,
  days: daysOf(hurried),
  bad: null,
  rounds: 1,
};

/**
 * `planned`: nothing is known yet. `breaks`: its day breaks a rule. `done`: deployed before a bad change was noticed. `box`
 * and `bad`: they run the bad change, one box or the whole zone. `spared`: it was stopped before its day.
 */
export type MarkState = 'planned' | 'breaks' | 'done' | 'box' | 'bad' | 'spared';

export interface Mark {
  /** By its place. */
  readonly change: number;
  readonly day: number;
  readonly state: MarkState;
}

export interface Row {
  readonly zone: string;
  /** The place of the zone among all zones. */
  readonly at: number;
  /** At most one for each change. */
  readonly marks: readonly Mark[];
}

/** A plan beside others under the same rules: its days, whom the bad change hurts, and whom one hurts on average. */
export interface Compared {
  readonly id: 'yours' | 'shortest' | 'hurried';
  readonly days: number;
  readonly hurt: number | null;
  readonly mean: number;
}

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly rules: Rules;
  readonly regions: readonly { readonly region: Region; readonly rows: readonly Row[] }[];
  readonly days: number;
  readonly violations: readonly Violation[];
  readonly missing: readonly { readonly change: string; readonly zone: string }[];
  readonly bad: { readonly fault: Fault; readonly exposure: Exposure } | null;
  readonly compared: readonly Compared[];
  /** Only in its view. */
  readonly neighbours: Neighbours | null;
}

export function sceneOf(offer: Offer, choices: Choices): Scene {
  const rules = rulesOf(choices);
  const plan = planOf(choices.days);
  const fault = choices.bad === null ? null : faultOf(faults, choices.bad);
  const bad = fault && { fault, exposure: exposureOf(rollout, rules, plan, fault) };
  const broken = violations(rollout, rules, plan);
  const markOf = markerOf(broken, bad);
  return {
    choices,
    rules,
    regions: rollout.regions.map((region) => ({
      region,
      rows: region.zones.map((zone) => ({
        zone,
        at: allZones.indexOf(zone),
        marks: plan.filter((one) => one.zone === zone).map(markOf),
      })),
    })),
    days: lengthOf(plan),
    violations: broken,
    missing: unplanned(rollout, plan),
    bad,
    compared: comparedOf(plan, choices, fault),
    neighbours: choices.view === 'neighbours' ? (offer[choices.rounds - 1] ?? null) : null,
  };
}

function markerOf(broken: readonly Violation[], bad: Scene['bad']) {
  const stateOf = ({ change, zone, day }: Plan[number]): MarkState => {
    if (bad === null) {
      const breaks = broken.some(
        (one) => one.day === day && one.zones.includes(zone) && one.changes.includes(change),
      );
      return breaks ? 'breaks' : 'planned';
    }
    const { fault, exposure } = bad;
    if (exposure.noticed === null) return 'planned';
    if (fault.change !== change) return 24 * (day - 1) < exposure.noticed ? 'done' : 'spared';
    const reached = exposure.reached.find((one) => one.zone === zone);
    if (reached === undefined) return 'spared';
    return reached.part === 'box' ? 'box' : 'bad';
  };
  return (one: Plan[number]): Mark => ({
    change: rollout.changes.findIndex(({ id }) => id === one.change),
    day: one.day,
    state: stateOf(one),
  });
}

/** Beside the reader's plan the shortest legal one by all rules, and the one without any rule. */
function comparedOf(plan: Plan, choices: Choices, fault: Fault | null): Compared[] {
  const all = rulesWith(choices.bake);
  const none = without(all, ruleIds);
  const plans = [
    { id: 'yours', plan, rules: rulesOf(choices) },
    { id: 'shortest', plan: earliest(rollout, all), rules: all },
    { id: 'hurried', plan: hurried, rules: none },
  ] as const;
  return plans.map(({ id, plan: one, rules }) => ({
    id,
    days: lengthOf(one),
    hurt: fault && exposureOf(rollout, rules, one, fault).hurt.all,
    mean: expectedHurt(rollout, rules, one, faults),
  }));
}
