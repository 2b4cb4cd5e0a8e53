/**
 * Rolling out changes over the zones of live Regions, by the day. What the rules are comes from public documents and the talk;
 * whom a bad change hurts is an illustration. Section 4 of the model.
 *
 * Day 1 is a Monday. Hours count from midnight before day 1.
 */
export interface Region {
  readonly id: string;
  /** At least one. */
  readonly zones: readonly string[];
  /** Customers of each zone who live in it alone. */
  readonly inOneZone: number;
  /** Customers spread over all zones: losing one zone does not hurt them, losing two at a time does. */
  readonly overZones: number;
}

/** A change has to reach each of its zones. A later change of the list starts when the one before it is everywhere. */
export interface Change {
  readonly id: string;
  /** Zones of the Regions, each once. */
  readonly zones: readonly string[];
}

/** What is to be rolled out, and where. */
export interface Rollout {
  readonly regions: readonly Region[];
  readonly changes: readonly Change[];
  /** Deployments start and end within these hours of a day. */
  readonly work: { readonly from: number; readonly to: number };
  /** Hours to deploy to a zone, without the one-box. */
  readonly deploy: number;
  /** Days on which nobody looks: days of the week, 1 for Monday to 7, and single days. */
  readonly closed: { readonly weekdays: readonly number[]; readonly days: readonly number[] };
}

/** The rules, as data; null or false switches one off. */
export interface Rules {
  /** No two zones of a Region on one day. */
  readonly zoneADay: boolean;
  /** A change begins with one zone of the Region that has the fewest customers. */
  readonly quietFirst: boolean;
  /** Hours between the end of a wave and the next one, at least: after the first wave, and after each later one. */
  readonly bake: { readonly first: number; readonly later: number } | null;
  /** In each zone one box comes first: its share of the zone, in per cent, and the hours until the rest may follow. */
  readonly oneBox: { readonly percent: number; readonly hours: number } | null;
  /** Nothing is deployed on a closed day. */
  readonly noChange: boolean;
}

export type RuleId = keyof Rules;
export const ruleIds = ['zoneADay', 'quietFirst', 'bake', 'oneBox', 'noChange'] as const;

/** The same rules with some of them switched off. */
export function without(rules: Rules, off: readonly RuleId[]): Rules {
  const kept = (id: RuleId) => !off.includes(id);
  return {
    zoneADay: rules.zoneADay && kept('zoneADay'),
    quietFirst: rules.quietFirst && kept('quietFirst'),
    bake: kept('bake') ? rules.bake : null,
    oneBox: kept('oneBox') ? rules.oneBox : null,
    noChange: rules.noChange && kept('noChange'),
  };
}

/** One change goes to one zone on one day, from 1. */
export interface Placement {
  readonly change: string;
  readonly zone: string;
  readonly day: number;
}

/** At most one day for each change and zone; what has none is not planned yet. */
export type Plan = readonly Placement[];

/** Days until the last change is everywhere; 0 for an empty plan. */
export const lengthOf = (plan: Plan): number => Math.max(0, ...plan.map(({ day }) => day));

/** Whether nobody looks on this day. */
export function isClosed({ closed }: Rollout, day: number): boolean {
  return closed.days.includes(day) || closed.weekdays.includes(((day - 1) % 7) + 1);
}

export const customersOf = ({ zones, inOneZone, overZones }: Region): number =>
  zones.length * inOneZone + overZones;

/** Of the Regions that a change goes to, the one with the fewest customers; of several, the one given first. */
export function quietestOf(rollout: Rollout, { id, zones }: Change): Region {
  const reached = rollout.regions.filter((region) => region.zones.some((z) => zones.includes(z)));
  const [first, ...others] = reached;
  if (first === undefined) throw new RangeError(`the change "${id}" goes to no zone`);
  return others.reduce(
    (least, one) => (customersOf(one) < customersOf(least) ? one : least),
    first,
  );
}
