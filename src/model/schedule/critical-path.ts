/**
 * The critical path method (Kelley and Walker 1959) on activities with whole days. Section 4 of the model.
 *
 * A forward pass gives the earliest start of each activity, a backward pass the latest; what lies between is slack. An
 * activity without slack is critical: a day more there is a day more for the whole.
 */
export interface Activity {
  readonly id: string;
  /** Whole days from 0. */
  readonly days: number;
  /** The activities that have to be finished before it starts. */
  readonly after: readonly string[];
}

/** When an activity can and must happen, in whole days from the start of the project. */
export interface Timing {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly latestStart: number;
  readonly latestEnd: number;
  /** Days that it may slip without moving the end of the whole. */
  readonly slack: number;
  readonly critical: boolean;
}

export interface Schedule {
  /** Days from the first start to the last end; 0 without activities. */
  readonly total: number;
  /** In the order of the activities. */
  readonly timings: readonly Timing[];
  /** One longest chain, from the start to the end; of several, the one whose activities were given first. */
  readonly criticalPath: readonly string[];
}

/** What a day less on one activity is worth to the whole. */
export interface Worth {
  /** Days that the whole gains when the activity takes one day less: 1 or 0. */
  readonly firstDay: number;
  /** Days that the whole can gain by shortening this activity alone, before another path is the longest. */
  readonly atMost: number;
}

/**
 * Earliest and latest times, slack and the critical path.
 *
 * @throws RangeError when an id stands twice, a predecessor is unknown, days are not whole and from 0, or the activities
 * wait for one another in a circle
 */
export function schedule(activities: readonly Activity[]): Schedule {
  const order = inOrder(activities);
  const end = new Map<string, number>();
  const start = new Map<string, number>();
  for (const { id, days, after } of order) {
    const begin = Math.max(0, ...after.map((before) => end.get(before) ?? 0));
    start.set(id, begin);
    end.set(id, begin + days);
  }
  const total = Math.max(0, ...end.values());
  const latestEnd = new Map(order.map(({ id }) => [id, total]));
  for (const { id, days, after } of order.toReversed()) {
    const latest = (latestEnd.get(id) ?? total) - days;
    for (const before of after) {
      latestEnd.set(before, Math.min(latest, latestEnd.get(before) ?? total));
    }
  }
  const timings = activities.map(({ id, days }): Timing => {
    const times = { start: start.get(id) ?? 0, end: end.get(id) ?? 0 };
    const latest = latestEnd.get(id) ?? total;
    const slack = latest - times.end;
    return {
      id,
      ...times,
      latestStart: latest - days,
      latestEnd: latest,
      slack,
      critical: slack === 0,
    };
  });
  return { total, timings, criticalPath: longestChain(activities, timings, total) };
}

/** The same activities, each waiting for the one before it in the given order. */
export function oneAfterAnother<A extends Activity>(activities: readonly A[]): A[] {
  return activities.map((activity, index) => {
    const before = activities[index - 1];
    return { ...activity, after: before ? [before.id] : [] };
  });
}

/**
 * What shortening one activity saves, found by computing the schedule again without its days.
 *
 * @throws RangeError when there is no such activity
 */
export function worthOf(activities: readonly Activity[], id: string): Worth {
  const activity = activities.find((one) => one.id === id);
  if (activity === undefined) throw new RangeError(`there is no activity "${id}" to shorten`);
  const { total } = schedule(activities);
  const after = (days: number) => schedule(withDays(activities, id, days)).total;
  const firstDay = activity.days === 0 ? 0 : total - after(activity.days - 1);
  return { firstDay, atMost: total - after(0) };
}

/** The activities with one of them taking other days. */
export function withDays(activities: readonly Activity[], id: string, days: number): Activity[] {
  return activities.map((activity) => (activity.id === id ? { ...activity, days } : activity));
}

/** Predecessors first, otherwise as given. */
function inOrder(activities: readonly Activity[]): Activity[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  check(activities, byId);
  const find = (id: string, waiting: Activity): Activity => {
    const found = byId.get(id);
    if (found === undefined) {
      throw new RangeError(`"${waiting.id}" waits for "${id}", which is no activity`);
    }
    return found;
  };
  const order: Activity[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (activity: Activity): void => {
    if (state.get(activity.id) === 'done') return;
    if (state.get(activity.id) === 'open') {
      throw new RangeError(`"${activity.id}" waits for itself, through its predecessors`);
    }
    state.set(activity.id, 'open');
    for (const before of activity.after) visit(find(before, activity));
    state.set(activity.id, 'done');
    order.push(activity);
  };
  activities.forEach(visit);
  return order;
}

function check(activities: readonly Activity[], byId: ReadonlyMap<string, Activity>): void {
  for (const { id, days } of activities) {
    if (!Number.isSafeInteger(days) || days < 0) {
      throw new RangeError(`"${id}" takes ${days} days; days are whole numbers from 0`);
    }
  }
  if (byId.size < activities.length) throw new RangeError('two activities have the same id');
}

/** Backwards from what ends last: each time to the first given predecessor that ends when this one starts. */
function longestChain(
  activities: readonly Activity[],
  timings: readonly Timing[],
  total: number,
): string[] {
  const endOf = new Map(timings.map(({ id, end }) => [id, end]));
  const startOf = new Map(timings.map(({ id, start }) => [id, start]));
  const chain: string[] = [];
  let next = activities.find(({ id }) => endOf.get(id) === total);
  while (next) {
    const { id, after } = next;
    chain.unshift(id);
    next = activities.find(
      (before) => after.includes(before.id) && endOf.get(before.id) === startOf.get(id),
    );
  }
  return chain;
}
