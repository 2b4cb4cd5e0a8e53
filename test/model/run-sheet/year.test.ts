import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDays,
  DAYS_OF_YEAR,
  handsFor,
  listSchedule,
  yearOf,
  type Job,
} from '#model/run-sheet/year.ts';

const anyJobs = fc
  .array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 })
  .map((days) => days.map((each, at): Job => ({ id: `J${at}`, days: each })));
const hands = fc.integer({ min: 1, max: 5 });

describe('a list schedule', () => {
  it('does every job once, without a gap and nobody in two places', () => {
    fc.assert(
      fc.property(anyJobs, hands, (jobs, count) => {
        const lists = listSchedule(jobs, count);
        expect(lists).toHaveLength(count);
        const ids = lists.flat().map(({ id }) => id);
        expect(ids.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted());
        for (const list of lists) {
          for (const [at, slot] of list.entries()) {
            expect(slot.start).toBe(list[at - 1]?.end ?? 0);
            expect(slot.end - slot.start).toBe(slot.days);
          }
        }
      }),
    );
  });
  it('never lets a job wait while somebody is free, and takes jobs in their order', () => {
    fc.assert(
      fc.property(anyJobs, hands, (jobs, count) => {
        const lists = listSchedule(jobs, count);
        const starts = jobs.map(({ id }) => lists.flat().find((slot) => slot.id === id)!.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const start of starts) {
          const busy = lists.flat().filter((slot) => slot.start < start && slot.end >= start);
          if (start > 0) expect(busy.length).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });
  it('is never longer than twice the best, by Graham’s bound', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 3 }),
        (days, count) => {
          const jobs = days.map((each, at) => ({ id: `${at}`, days: each }));
          const end = Math.max(...listSchedule(jobs, count).map((list) => list.at(-1)?.end ?? 0));
          const best = shortest(days, count);
          expect(end).toBeGreaterThanOrEqual(best);
          expect(end * count).toBeLessThanOrEqual(best * (2 * count - 1));
        },
      ),
    );
  });
  it('gives a job to the first of those who are free', () => {
    const lists = listSchedule([{ id: 'a', days: 1 }], 3);
    expect(lists.map((list) => list.length)).toEqual([1, 0, 0]);
  });
  it('without hands is misuse', () => {
    for (const none of [0, 1.5]) expect(() => listSchedule([], none)).toThrow(`not ${none}`);
  });
});

describe('a year', () => {
  const job = (days: number) => (index: number) => ({ id: `${index}`, days });
  it('of equal jobs gives each pair of hands as many as fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), hands, (days, count) => {
        expect(yearOf(job(days), count).done).toBe(count * Math.floor(DAYS_OF_YEAR / days));
      }),
    );
  });
  it('begins nothing at its very end', () => {
    const { lists } = yearOf(job(DAYS_OF_YEAR), 2);
    expect(lists.map((list) => list.length)).toEqual([1, 1]);
  });
  it('counts only what is finished, and shows what goes over the end', () => {
    const { lists, done } = yearOf(job(200), 2);
    expect(done).toBe(2);
    expect(lists.map((list) => list.at(-1)!.end)).toEqual([400, 400]);
  });
  it('needs more hands for more Regions, and says so when no number is enough', () => {
    expect(handsFor(4, job(100), 9)).toBe(2);
    expect(handsFor(1, job(366), 9)).toBeNull();
  });
  it('has weeks of 40 working hours', () => {
    expect([0, 8, 40, 41, 2080].map(calendarDays)).toEqual([0, 2, 7, 8, 364]);
  });
});

/** The shortest schedule, by trying every way to give the jobs to the hands. */
function shortest(days: readonly number[], count: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < count ** days.length; choice += 1) {
    const loads = Array.from({ length: count }, () => 0);
    let rest = choice;
    for (const each of days) {
      loads[rest % count]! += each;
      rest = Math.floor(rest / count);
    }
    best = Math.min(best, Math.max(...loads));
  }
  return best;
}
