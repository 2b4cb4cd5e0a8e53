import { draw } from '../chance.ts';
import { isClosed, type Plan, type Region, type Rollout, type Rules } from './types.ts';
import { wavesOf } from './waves.ts';

/** One of the changes is bad, and somebody notices it so many hours after the first customers met it. */
export interface Fault {
  readonly change: string;
  /** Whole hours from 1. They do not run on a closed day, because nobody looks. */
  readonly hours: number;
}

/** What a bad change did before it was noticed, everything stopped and it was rolled back. */
export interface Exposure {
  /** Hours from midnight before day 1 at which it was noticed; null when it is not planned anywhere. */
  readonly noticed: number | null;
  /** Zones that run it, in the order of the plan: `box` while only the one-box has it. */
  readonly reached: readonly { readonly zone: string; readonly part: 'box' | 'zone' }[];
  /** Zones that were to follow and never got it. */
  readonly spared: readonly string[];
  readonly hurt: {
    /** Customers of one zone. */
    readonly inOneZone: number;
    /** Customers spread over all zones of a Region that has it in two or more. */
    readonly overZones: number;
    readonly all: number;
  };
  /** Regions in which two or more whole zones run it: it took their promise to fail alone. */
  readonly regions: readonly string[];
}

/** The day on which an hour lies, from 1. */
export const dayOfHour = (hour: number): number => Math.floor(hour / 24) + 1;

/** What a plan exposes to a bad change. */
export function exposureOf(rollout: Rollout, rules: Rules, plan: Plan, fault: Fault): Exposure {
  const change = rollout.changes.find(({ id }) => id === fault.change);
  if (change === undefined) throw new RangeError(`there is no change "${fault.change}"`);
  const starts = wavesOf(rollout, rules, plan, change).flatMap(({ hour, zones }) =>
    zones.map((zone) => ({ zone, hour })),
  );
  const [first] = starts;
  const noticed = first ? afterWatching(rollout, first.hour, fault.hours) : null;
  const until = noticed ?? 0;
  const reached = starts
    .filter(({ hour }) => hour < until)
    .map(({ zone, hour }) => {
      const inBox = rules.oneBox !== null && until - hour <= rules.oneBox.hours;
      return { zone, part: inBox ? ('box' as const) : ('zone' as const) };
    });
  const spared = starts.filter(({ hour }) => hour >= until).map(({ zone }) => zone);
  return { noticed, reached, spared, ...harm(rollout, rules, reached) };
}

/** The hour at which somebody has looked for so many hours, from `hour` on. */
function afterWatching(rollout: Rollout, hour: number, hours: number): number {
  let [now, left] = [hour, hours];
  // A year of closed days is a mistake of whoever gave them.
  for (let days = 0; days < 400; days++) {
    const midnight = 24 * dayOfHour(now);
    const watched = isClosed(rollout, dayOfHour(now)) ? 0 : midnight - now;
    if (watched > 0 && left <= watched) return now + left;
    left -= watched;
    now = midnight;
  }
  throw new RangeError('nobody ever looks: all days are closed');
}

function harm(
  { regions }: Rollout,
  { oneBox }: Rules,
  reached: Exposure['reached'],
): Pick<Exposure, 'hurt' | 'regions'> {
  const counts = regions.map((region) => {
    const here = reached.filter(({ zone }) => region.zones.includes(zone));
    const whole = here.filter(({ part }) => part === 'zone').length;
    return { region, whole, boxes: here.length - whole };
  });
  const inBox = ({ inOneZone }: Region) => Math.ceil((inOneZone * (oneBox?.percent ?? 100)) / 100);
  const inOneZone = counts.reduce(
    (sum, { region, whole, boxes }) => sum + whole * region.inOneZone + boxes * inBox(region),
    0,
  );
  const twice = counts.filter(({ whole }) => whole > 1);
  const overZones = twice.reduce((sum, { region }) => sum + region.overZones, 0);
  return {
    hurt: { inOneZone, overZones, all: inOneZone + overZones },
    regions: twice.map(({ region }) => region.id),
  };
}

/** Every bad change that can happen: each change, noticed after each of the given hours. All are equally likely. */
export function faultsOf({ changes }: Rollout, hours: readonly number[]): Fault[] {
  return changes.flatMap(({ id }) => hours.map((each) => ({ change: id, hours: each })));
}

/** The bad change that a seed draws. @throws RangeError without a bad change */
export function faultOf(faults: readonly Fault[], seed: number): Fault {
  return faults[draw(seed, 0, faults.length)] as Fault;
}

/**
 * Customers that a bad change hurts on average, exactly: the mean over all of them.
 *
 * @throws RangeError without a bad change
 */
export function expectedHurt(
  rollout: Rollout,
  rules: Rules,
  plan: Plan,
  faults: readonly Fault[],
): number {
  if (faults.length === 0) throw new RangeError('there is no bad change to average over');
  const all = faults.map((fault) => exposureOf(rollout, rules, plan, fault).hurt.all);
  return all.reduce((sum, one) => sum + one, 0) / faults.length;
}
