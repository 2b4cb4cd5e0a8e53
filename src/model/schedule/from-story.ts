import type { Lane, Step } from '../stories/types.ts';
import { schedule, type Activity } from './critical-path.ts';

/** Phases of a story that a schedule tells as one activity. */
export interface Group {
  readonly id: string;
  readonly phases: readonly string[];
}

export interface LaneActivity extends Activity {
  readonly lane: Lane;
}

/**
 * The phases of a story as activities. What waits for what comes from `requires`, as it lays out the lanes; a group lasts as long
 * as the longest chain of its phases. Days that the story itself lets pass (the observation period) are taken from its
 * events, all others from `daysOf`.
 *
 * @param daysOf whole days of each phase that the story does not time, by id
 * @throws RangeError when a phase is in no group or in two, a group has none, or nobody says how long a phase takes
 */
export function activitiesOf(
  steps: readonly Step[],
  groups: readonly Group[],
  daysOf: Readonly<Record<string, number>>,
): LaneActivity[] {
  const groupOf = groupsByPhase(steps, groups);
  return groups.map(({ id, phases }) => {
    const inside = steps.filter((step) => groupOf.get(step.id) === id);
    const chain = inside.map((step) => ({
      id: step.id,
      days: daysOfPhase(step, daysOf),
      after: step.requires.filter((before) => phases.includes(before)),
    }));
    const before = inside.flatMap(({ requires }) =>
      requires.flatMap((phase) => groupOf.get(phase) ?? []),
    );
    const after = [...new Set(before)].filter((other) => other !== id);
    return { id, lane: laneOf(id, inside), days: schedule(chain).total, after };
  });
}

/** Days that a story lets pass in a phase before customers are there; null when it does not time the phase. */
export function daysInStory({ events }: Step): number | null {
  const opening = events.findIndex((event) => event.do === 'welcome');
  const building = opening < 0 ? events : events.slice(0, opening);
  const days = building.flatMap((event) => (event.do === 'days' ? [event.days] : []));
  return days.length === 0 ? null : days.reduce((sum, some) => sum + some, 0);
}

function laneOf(id: string, [first]: readonly Step[]): Lane {
  if (first === undefined) throw new RangeError(`activity "${id}" has no phase`);
  return first.lane;
}

function daysOfPhase(step: Step, daysOf: Readonly<Record<string, number>>): number {
  const days = daysInStory(step) ?? daysOf[step.id];
  if (days === undefined) throw new RangeError(`nobody says how many days ${step.id} takes`);
  return days;
}

function groupsByPhase(steps: readonly Step[], groups: readonly Group[]): Map<string, string> {
  const groupOf = new Map<string, string>();
  for (const { id, phases } of groups) {
    for (const phase of phases) {
      if (groupOf.has(phase)) throw new RangeError(`phase ${phase} is in two activities`);
      if (!steps.some((step) => step.id === phase)) {
        throw new RangeError(`activity "${id}" names ${phase}, which is no phase of the story`);
      }
      groupOf.set(phase, id);
    }
  }
  const left = steps.find(({ id }) => !groupOf.has(id));
  if (left !== undefined) throw new RangeError(`phase ${left.id} is in no activity`);
  return groupOf;
}
