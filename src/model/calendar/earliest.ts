import {
  isClosed,
  lengthOf,
  quietestOf,
  type Change,
  type Placement,
  type Plan,
  type Rollout,
  type Rules,
} from './types.ts';
import { bakeBetween, hourOf, roomToBake, wavesOf, type Wave } from './waves.ts';

/** Nobody waits longer for an open day; beyond it the days are closed for ever. */
const LONGEST_WAIT = 400;

/**
 * The shortest legal plan. The changes follow one another, so each is planned for itself from the day after the one
 * before it. Within a change the only question is who goes on its first day; then every next day that the rules allow takes
 * as many zones as they allow, and no day can be gained by taking fewer or by waiting.
 *
 * @throws RangeError when the closed days leave no day to work on
 */
export function earliest(rollout: Rollout, rules: Rules): Plan {
  return rollout.changes.reduce<Plan>((plan, change) => {
    const from = lengthOf(plan) + 1;
    return [...plan, ...earliestOf(rollout, rules, change, from)];
  }, []);
}

function earliestOf(rollout: Rollout, rules: Rules, change: Change, from: number): Plan {
  const queues = queuesOf(rollout, change);
  const day = openDay(rollout, rules, from);
  const together = follow(rollout, rules, change, take(rules, queues), day);
  if (!rules.quietFirst) return together;
  const [[first, ...rest] = [], ...others] = queues;
  const opening = { taken: first === undefined ? [] : [first], left: [rest, ...others] };
  const alone = follow(rollout, rules, change, opening, day);
  if (rules.bake && rules.bake.first > roomToBake(rollout, rules)) return alone;
  return lengthOf(together) <= lengthOf(alone) ? together : alone;
}

interface Taken {
  readonly taken: readonly string[];
  readonly left: readonly (readonly string[])[];
}

/** The zones of a change by Region, the quietest Region first. */
function queuesOf(rollout: Rollout, change: Change): string[][] {
  const quietest = quietestOf(rollout, change);
  const regions = [quietest, ...rollout.regions.filter((region) => region !== quietest)];
  return regions.map(({ zones }) => change.zones.filter((zone) => zones.includes(zone)));
}

/** As many zones as one day may have. */
function take({ zoneADay }: Rules, queues: Taken['left']): Taken {
  const many = zoneADay ? 1 : Infinity;
  return {
    taken: queues.flatMap((queue) => queue.slice(0, many)),
    left: queues.map((queue) => queue.slice(many)),
  };
}

/** From an opening on, day by day. */
function follow(
  rollout: Rollout,
  rules: Rules,
  change: Change,
  opening: Taken,
  firstDay: number,
): Plan {
  const plan: Placement[] = [];
  let next = opening;
  let day = firstDay;
  while (next.taken.length > 0) {
    plan.push(...next.taken.map((zone) => ({ change: change.id, zone, day })));
    const waves = wavesOf(rollout, rules, plan, change);
    next = take(rules, next.left);
    day = dayAfter(rollout, rules, waves);
  }
  return plan;
}

/** The first open day on which the last of these waves has baked. */
function dayAfter(rollout: Rollout, rules: Rules, waves: readonly Wave[]): number {
  const last = waves.at(-1) as Wave;
  let day = last.day;
  let bake: { had: number; needed: number };
  do {
    day = openDay(rollout, rules, day + 1);
    const next = { day, hour: hourOf(rollout, day), zones: [] };
    bake = bakeBetween(rollout, rules, [last, next], waves.length === 1);
  } while (bake.had < bake.needed);
  return day;
}

function openDay(rollout: Rollout, { noChange }: Rules, from: number): number {
  if (!noChange) return from;
  for (let day = from; day < from + LONGEST_WAIT; day++) if (!isClosed(rollout, day)) return day;
  throw new RangeError(`no day to work on from day ${from} on: all are closed`);
}
