import { quietestOf, type Change, type Plan, type Rollout, type Rules } from './types.ts';

/** Zones that a change is deployed to at one time. */
export interface Wave {
  readonly day: number;
  /** Hours from midnight before day 1 at which it starts. */
  readonly hour: number;
  readonly zones: readonly string[];
}

/** Hours that a wave takes: the one-box with its bake, then the rest of each zone, all zones side by side. */
const hoursOfWave = ({ deploy }: Rollout, { oneBox }: Rules): number =>
  deploy + (oneBox?.hours ?? 0);

/** The hour at which deployments start on a day. */
export const hourOf = ({ work }: Rollout, day: number): number => 24 * (day - 1) + work.from;

/** Hours that are left for baking between two waves of one day. */
export function roomToBake(rollout: Rollout, rules: Rules): number {
  const { from, to } = rollout.work;
  return Math.max(0, to - from - 2 * hoursOfWave(rollout, rules));
}

/**
 * The waves of a change as its plan says, in the order of their hours. All zones of a day go together; only on the first day,
 * when the quietest Region comes first, one zone of it goes alone, and the others follow when it has baked, or as
 * late as the day allows.
 */
export function wavesOf(rollout: Rollout, rules: Rules, plan: Plan, change: Change): Wave[] {
  const own = plan.filter((placement) => placement.change === change.id);
  const days = [...new Set(own.map(({ day }) => day))].sort((one, other) => one - other);
  return days.flatMap((day, index): Wave[] => {
    const zones = change.zones.filter((zone) =>
      own.some((placement) => placement.zone === zone && placement.day === day),
    );
    const wave = { day, hour: hourOf(rollout, day), zones };
    const first = index === 0 && rules.quietFirst ? firstZone(rollout, change, zones) : undefined;
    if (first === undefined || zones.length === 1) return [wave];
    const bake = Math.min(rules.bake?.first ?? 0, roomToBake(rollout, rules));
    const rest = zones.filter((zone) => zone !== first);
    const hour = wave.hour + hoursOfWave(rollout, rules) + bake;
    return [
      { ...wave, zones: [first] },
      { day, hour, zones: rest },
    ];
  });
}

/** The zone of the quietest Region that goes first, if one of these is of it. */
export function firstZone(
  rollout: Rollout,
  change: Change,
  zones: readonly string[],
): string | undefined {
  const quietest = quietestOf(rollout, change);
  return zones.find((zone) => quietest.zones.includes(zone));
}

/** Hours of bake that a wave had before the next one, and that the rules ask for. */
export function bakeBetween(
  rollout: Rollout,
  rules: Rules,
  waves: readonly [Wave, Wave],
  isFirst: boolean,
): { readonly had: number; readonly needed: number } {
  const [before, next] = waves;
  return {
    had: next.hour - before.hour - hoursOfWave(rollout, rules),
    needed: (isFirst ? rules.bake?.first : rules.bake?.later) ?? 0,
  };
}
