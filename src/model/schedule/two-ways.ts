import { schedule, type Activity } from './critical-path.ts';
import type { LaneActivity } from './from-story.ts';

/** Activities that are told as one stretch. */
export interface Telling {
  readonly id: string;
  readonly activities: readonly string[];
}

/** Days from the start of the build, `from` the first start `to` the last end of its activities. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Way {
  /** In the order in which they are told. */
  readonly stretches: readonly Stretch[];
  /** Days until the Region opens. */
  readonly total: number;
}

/**
 * A schedule told in a few stretches.
 *
 * @throws RangeError when a stretch names no activity, or one that is not scheduled
 */
export function wayOf(activities: readonly Activity[], tellings: readonly Telling[]): Way {
  const { timings, total } = schedule(activities);
  const stretches = tellings.map(({ id, activities: ids }) => {
    const told = timings.filter((timing) => ids.includes(timing.id));
    if (told.length === 0 || told.length !== ids.length) {
      throw new RangeError(`stretch "${id}" names an activity that nobody schedules`);
    }
    const from = Math.min(...told.map(({ start }) => start));
    return { id, from, to: Math.max(...told.map(({ end }) => end)) };
  });
  return { stretches, total };
}

/** What becomes of the activities of a build from afar when there is no place to borrow. */
export interface WithoutBorrowing {
  /** Activities whose work the run sheet does. */
  readonly replaced: readonly string[];
  /** Activities that exist only because something was borrowed. */
  readonly dropped: readonly string[];
}

/**
 * The same build by hand and on the spot: a run sheet does what was done in the borrowed place, nothing has to move
 * home, and no software starts before the last of the physical work is done (talk, 19:00 to 26:00).
 *
 * @param days calendar days of the run sheet
 */
export function byHand(
  activities: readonly LaneActivity[],
  days: number,
  { replaced, dropped }: WithoutBorrowing,
): Activity[] {
  const isPhysical = ({ lane }: LaneActivity) => lane === 'physical';
  const sheet: Activity = {
    id: 'sheet',
    days,
    after: activities.filter(isPhysical).map(({ id }) => id),
  };
  const before = new Map(activities.map(({ id, after }) => [id, after]));
  /** Who waited for something dropped waits for what that waited for. */
  const through = (id: string): readonly string[] => {
    if (replaced.includes(id)) return [sheet.id];
    return dropped.includes(id) ? (before.get(id) ?? []).flatMap(through) : [id];
  };
  const kept = activities.filter(({ id }) => !replaced.includes(id) && !dropped.includes(id));
  return [
    sheet,
    ...kept.map((activity) => ({
      id: activity.id,
      days: activity.days,
      after: isPhysical(activity)
        ? activity.after
        : [...new Set([sheet.id, ...activity.after.flatMap(through)])],
    })),
  ];
}
