import {
  oneAfterAnother,
  schedule,
  worthOf,
  type Activity,
  type Schedule,
  type Timing,
  type Worth,
} from '#model/schedule/critical-path.ts';

export const lanes = ['physical', 'software'] as const;
export type Lane = (typeof lanes)[number];

/** An activity as the page gives it to the figure: in one language. */
export interface OfferedActivity extends Activity {
  readonly lane: Lane;
  readonly name: string;
}

/** What the figure is given: the activities in the order in which a chain takes them, with the days that they begin with. */
export interface Offer {
  readonly activities: readonly OfferedActivity[];
}

export const orders = ['parallel', 'serial'] as const;
export type Order = (typeof orders)[number];

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly order: Order;
  /** Days of each activity, by id. */
  readonly days: Readonly<Record<string, number>>;
  /** The activity that the figure speaks of. */
  readonly picked: string;
}

export const MIN_DAYS = 1;
export const MAX_DAYS = 600;

export const isDays = (days: number): boolean =>
  Number.isInteger(days) && days >= MIN_DAYS && days <= MAX_DAYS;

/** Side by side, days as given; the longest activity is spoken of. */
export function startOf({ activities }: Offer): Choices {
  const longest = activities.reduce((one, next) => (next.days > one.days ? next : one));
  return {
    order: 'parallel',
    days: Object.fromEntries(activities.map(({ id, days }) => [id, days])),
    picked: longest.id,
  };
}

/** An activity with all that is true of it now. */
export interface Row {
  /** With its days now, and what it waits for in the order now. */
  readonly activity: OfferedActivity;
  readonly timing: Timing;
  readonly worth: Worth;
  /** Software that waits for nothing of the physical lane: it is at work in a borrowed place. */
  readonly borrowed: boolean;
  /** The last of all: customers come. */
  readonly opens: boolean;
}

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly now: Schedule;
  /** Days of the whole in either order. */
  readonly totals: Readonly<Record<Order, number>>;
  /** In the order of the offer. */
  readonly rows: readonly Row[];
  readonly picked: Row;
}

export function sceneOf(offer: Offer, choices: Choices): Scene {
  const parallel = offer.activities.map((activity) => ({
    ...activity,
    days: choices.days[activity.id] ?? activity.days,
  }));
  const network = { parallel, serial: oneAfterAnother(parallel) };
  const all = { parallel: schedule(network.parallel), serial: schedule(network.serial) };
  const now = all[choices.order];
  const ordered = network[choices.order];
  const rows = now.timings.map((timing): Row => {
    const { id } = timing;
    return {
      activity: activityIn(ordered, id),
      timing,
      worth: worthOf(ordered, id),
      borrowed: !waitsForPhysical(id, parallel),
      opens: !ordered.some(({ after }) => after.includes(id)),
    };
  });
  return {
    choices,
    now,
    totals: { parallel: all.parallel.total, serial: all.serial.total },
    rows,
    picked: rowOf(rows, choices.picked),
  };
}

/** @throws RangeError when there is no such activity */
export function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find(({ activity }) => activity.id === id);
  if (row === undefined) throw new RangeError(`the figure has no activity "${id}"`);
  return row;
}

function activityIn(activities: readonly OfferedActivity[], id: string): OfferedActivity {
  const found = activities.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`the schedule has no activity "${id}"`);
  return found;
}

function waitsForPhysical(id: string, activities: readonly OfferedActivity[]): boolean {
  const { lane, after } = activityIn(activities, id);
  return lane === 'physical' || after.some((before) => waitsForPhysical(before, activities));
}
