/**
 * Builds in a year with limited hands. List scheduling (Graham 1966): whoever is free first takes the next build.
 */
export interface Job {
  readonly id: string;
  /** Whole days from 1. */
  readonly days: number;
}

export interface Slot extends Job {
  /** Days from the start of the year. */
  readonly start: number;
  readonly end: number;
}

export const DAYS_OF_YEAR = 365;

/**
 * The jobs over so many hands, taken in their order; one list of slots for each hand. A tie goes to the lower number.
 *
 * @throws RangeError when there is no hand
 */
export function listSchedule(jobs: readonly Job[], hands: number): Slot[][] {
  if (!Number.isSafeInteger(hands) || hands < 1) {
    throw new RangeError(`a schedule needs at least one pair of hands, not ${hands}`);
  }
  const lists = Array.from({ length: hands }, (): Slot[] => []);
  for (const job of jobs) {
    const free = lists.reduce((first, list) => (endOf(list) < endOf(first) ? list : first));
    const start = endOf(free);
    free.push({ ...job, start, end: start + job.days });
  }
  return lists;
}

/**
 * What so many hands get done in a year of steady work: the jobs that begin within it, those that end within it counted.
 *
 * @param job the n-th job, from 0
 */
export function yearOf(job: (index: number) => Job, hands: number) {
  const jobs: Job[] = [];
  let lists = listSchedule(jobs, hands);
  // Whoever is free before the end of the year takes one more.
  while (lists.some((list) => endOf(list) < DAYS_OF_YEAR)) {
    jobs.push(job(jobs.length));
    lists = listSchedule(jobs, hands);
  }
  return { lists, done: lists.flat().filter(({ end }) => end <= DAYS_OF_YEAR).length };
}

/** The fewest hands that get `wanted` jobs done in a year; null when even `most` do not. */
export function handsFor(wanted: number, job: (index: number) => Job, most: number): number | null {
  for (let hands = 1; hands <= most; hands += 1) {
    if (yearOf(job, hands).done >= wanted) return hands;
  }
  return null;
}

/** Calendar days of so many working hours: 40 hours a week, rounded up. */
export function calendarDays(hours: number): number {
  return Math.ceil((hours * 7) / 40);
}

function endOf(list: readonly Slot[]): number {
  return list.at(-1)?.end ?? 0;
}
