import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { Move } from '#model/stories/play.ts';
import type { Context } from '#widgets/build-theatre/build-theatre.machine.ts';
import {
  advance,
  attempt,
  back,
  leaveOut,
  nextIn,
  onward,
  remaining,
  seek,
  standing,
  start,
  takeBackIn,
  type Course,
} from '#widgets/build-theatre/build-theatre.moves.ts';
import { anyEventOf, departureIds, phaseIds, region } from './events.ts';

const { runOf, machine } = region.theatre;
const run = runOf(1);
const far = (times: number, from: Course = start) =>
  Array.from({ length: times }).reduce<Course>((now) => advance(run, now), from);
const ids = ({ log }: Course) => log.map(({ id }) => id).join(' ');
const end = far(22);

/** What a reader can reach by any sequence of events. */
const anyCourse = fc.array(anyEventOf(region), { maxLength: 40 }).map((events): Context => {
  const [first] = initialTransition(machine, { state: undefined });
  return events.reduce((now, event) => transition(machine, now, event)[0], first).context;
});

describe('next', () => {
  it('tells the story in its order, to its end, without a refusal', () => {
    expect(ids(end)).toBe(phaseIds.join(' '));
    expect(run.turns(end.log).filter((turn) => turn.refused ?? turn.failed)).toEqual([]);
    expect(onward(run, end)).toBeNull();
  });
  it('goes on without a phase that was refused in its turn', () => {
    const refused = advance(run, leaveOut(run, start, 'PH1'));
    const stopped = far(1, refused);
    expect(onward(run, stopped)?.without).toBe('PH2');
    expect(advance(run, stopped).log).toContainEqual({ do: 'skip', id: 'PH2' });
  });
  it('comes back to a phase that was only tried too early', () => {
    const early = attempt(run, start, { do: 'step', id: 'SW6' });
    expect(run.turns(early.log).at(-1)?.refused).not.toBeNull();
    expect(onward(run, early)).toMatchObject({ move: { id: 'PH1' }, without: null });
    expect(remaining(run, standing(run, early)).map(({ id }) => id)).toContain('SW6');
  });
});

describe('each lane alone', () => {
  it('the physical lane runs to its end without software; the software stops at the racks', () => {
    const lane = (track: 'physical' | 'software') => {
      let course = start;
      for (;;) {
        const step = nextIn(run, course, track);
        const next = step ? attempt(run, course, { do: 'step', id: step.id }) : course;
        if (next === course || run.turns(next.log).at(-1)?.refused) return next;
        course = next;
      }
    };
    expect(ids(lane('physical'))).toBe('PH1 PH2 PH3 PH4 PH5');
    expect(lane('software').log.at(-1)?.id).toBe('SW6');
  });
});

describe('a phase of the past', () => {
  it('left out at the end, the build is played again up to the first trouble', () => {
    for (const id of phaseIds.filter((id) => id !== 'LN3')) {
      const without = leaveOut(run, end, id);
      const last = run.turns(without.log).at(-1);
      expect(last?.refused ?? last?.failed, `without ${id}`).toBeTruthy();
      const left = remaining(run, [...without.log, ...without.ahead]).length;
      expect(without.log.length + without.ahead.length + left).toBe(22);
    }
  });
  it('taken back in, it is made up for before what was ahead', () => {
    const repaired = far(22, takeBackIn(run, leaveOut(run, end, 'SW1'), 'SW1'));
    expect(run.turns(repaired.log).filter((turn) => turn.refused ?? turn.failed)).toEqual([]);
    expect(remaining(run, repaired.log)).toEqual([]);
  });
});

describe('a phase that is handled', () => {
  it('is not left out or done a second time', () => {
    const left = leaveOut(run, start, 'PH4');
    expect(leaveOut(run, left, 'PH4')).toEqual(left);
    expect(attempt(run, left, { do: 'step', id: 'PH4' })).toEqual(left);
  });
});

describe('whatever the reader did', () => {
  it('only the last move of a log is refused, and no phase stands twice', () => {
    fc.assert(
      fc.property(anyCourse, ({ seed, log, ahead }) => {
        const turns = runOf(seed).turns(log);
        expect(turns.slice(0, -1).filter((turn) => turn.refused)).toEqual([]);
        const told = [...standing(runOf(seed), { log, ahead }), ...ahead]
          .filter((move) => move.do !== 'departure')
          .map(({ id }) => id);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  it('back after any move gives the world and the moves before it', () => {
    const moves: Move[] = [
      ...phaseIds.flatMap((id): Move[] => [
        { do: 'step', id },
        { do: 'skip', id },
      ]),
      ...departureIds.map((id): Move => ({ do: 'departure', id })),
    ];
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(...moves), (course, move) => {
        const its = runOf(course.seed);
        const before = standing(its, course);
        fc.pre(move.do === 'departure' || !before.some(({ id }) => id === move.id));
        const after = back(its, attempt(its, course, move));
        expect(after.log).toEqual(before);
      }),
    );
  });

  it('back after next gives the course before it, unless a refused phase was left behind', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const its = runOf(course.seed);
        const next = onward(its, course);
        fc.pre(next !== null && its.turns(course.log).at(-1)?.refused === null);
        expect(back(its, advance(its, course)).log).toEqual(course.log);
      }),
    );
  });

  it('the scrubber brings back what it took away', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat({ max: 40 }), (course, place) => {
        const its = runOf(course.seed);
        const there = seek(its, course, Math.min(place, course.log.length));
        expect(seek(its, there, course.log.length).log).toEqual(course.log);
      }),
    );
  });
});
