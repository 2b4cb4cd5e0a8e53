import type { Move } from '#model/stories/play.ts';
import type { Lane, Step } from '#model/stories/types.ts';
import type { Run } from './build-theatre.run.ts';

/**
 * Where a reader is: the moves made, and those taken back by the scrubber, which Next makes again.
 * The world is the log played; nothing else is remembered about it. Only the last move of a log may
 * be one that the model refused.
 */
export interface Course {
  readonly log: readonly Move[];
  readonly ahead: readonly Move[];
}

export const start: Course = { log: [], ahead: [] };

/** More moves than a link can carry are not taken. */
export const LOG_LIMIT = 480;

/** The lanes of the model in the two lanes of the figure. */
export const tracks = {
  physical: ['physical'],
  software: ['software', 'migration', 'launch'],
} as const satisfies Record<string, readonly Lane[]>;
export type Track = keyof typeof tracks;

const step = (id: string): Move => ({ do: 'step', id });
const skip = (id: string): Move => ({ do: 'skip', id });
const isPhase = (move: Move, id: string) => move.do !== 'departure' && move.id === id;
const is = (a: Move | undefined, b: Move) => a?.do === b.do && a.id === b.id;

/** The move that the model has just refused, if it has. */
function refused(run: Run, { log }: Course): Move | null {
  return run.turns(log).at(-1)?.refused ? (log.at(-1) ?? null) : null;
}

/** The moves that stand: all but one that was refused. */
export function standing(run: Run, course: Course): readonly Move[] {
  return refused(run, course) ? course.log.slice(0, -1) : course.log;
}

/** Phases, in the order in which they are told, that these moves neither do nor leave out. */
export function remaining(run: Run, moves: readonly Move[]): readonly Step[] {
  const handled = new Set(moves.flatMap((move) => (move.do === 'departure' ? [] : [move.id])));
  return run.story.steps.filter(({ id }) => !handled.has(id));
}

/** What comes next, and the moves that it follows. */
export interface Onward {
  readonly base: readonly Move[];
  readonly move: Move;
  /** The refused phase that is left behind by going on. */
  readonly without: string | null;
}

/**
 * What Next does: the taken-back moves again, then the story in its order. A phase that was refused
 * when its turn had come is left out by going on; one that was only tried early is still to come.
 */
export function onward(run: Run, course: Course): Onward | null {
  const stands = standing(run, course);
  const stopped = refused(run, course);
  const first = remaining(run, stands)[0];
  const inTheWay =
    stopped?.do === 'step' && (course.ahead.length > 0 || first?.id === stopped.id)
      ? stopped
      : null;
  const base = inTheWay ? [...stands, skip(inTheWay.id)] : stands;
  const told = remaining(run, base)[0];
  const move = course.ahead[0] ?? (told && step(told.id));
  if (!move || base.length >= LOG_LIMIT) return null;
  return { base, move, without: inTheWay?.id ?? null };
}

export function advance(run: Run, course: Course): Course {
  const next = onward(run, course);
  if (!next) return course;
  return tidy(run, { log: [...next.base, next.move], ahead: course.ahead.slice(1) });
}

/** Makes one move of the reader's own; it takes the place of a refused one. A phase is handled once. */
export function attempt(run: Run, course: Course, move: Move): Course {
  const log = standing(run, course);
  const handled = move.do !== 'departure' && log.some((other) => isPhase(other, move.id));
  if (handled || log.length >= LOG_LIMIT) return course;
  const again = is(course.ahead[0], move) ? course.ahead.slice(1) : [];
  return tidy(run, { log: [...log, move], ahead: again });
}

/** Drops the last move. It comes again only while taken-back moves are still ahead. */
export function back(run: Run, { log, ahead }: Course): Course {
  const last = log.at(-1);
  if (!last) return { log, ahead };
  return tidy(run, { log: log.slice(0, -1), ahead: ahead.length > 0 ? [last, ...ahead] : [] });
}

/** Goes to a place on the scrubber; forward it stops where the model refuses. */
export function seek(run: Run, course: Course, place: number): Course {
  const { log, ahead } = course;
  if (place <= log.length) {
    return tidy(run, { log: log.slice(0, place), ahead: [...log.slice(place), ...ahead] });
  }
  const next = advance(run, course);
  return next === course || refused(run, next) ? next : seek(run, next, place);
}

/** The next phase of one lane, whatever the other lane does. */
export function nextIn(run: Run, course: Course, track: Track): Step | null {
  const lanes: readonly Lane[] = tracks[track];
  return remaining(run, standing(run, course)).find(({ lane }) => lanes.includes(lane)) ?? null;
}

/**
 * Leaves a phase out. Was it done already, the log is played again without it, up to the first
 * refusal or failed check that follows; the moves after that are ahead.
 */
export function leaveOut(run: Run, course: Course, id: string): Course {
  const log = standing(run, course);
  const at = log.findIndex((move) => is(move, step(id)));
  if (at < 0) return attempt(run, course, skip(id));
  const moves = [...log.with(at, skip(id)), ...course.log.slice(log.length)];
  const trouble = run
    .turns(moves)
    .findIndex((turn, index) => index > at && (turn.refused ?? turn.failed));
  const end = trouble < 0 ? moves.length : trouble + 1;
  return tidy(run, { log: moves.slice(0, end), ahead: [...moves.slice(end), ...course.ahead] });
}

/** Takes a phase that was left out back into the plan; where moves are ahead, it comes before them. */
export function takeBackIn(run: Run, course: Course, id: string): Course {
  const without = (move: Move) => !is(move, skip(id));
  const stands = standing(run, course);
  const rest = [...course.log.slice(stands.length), ...course.ahead].filter(without);
  const ahead = course.ahead.length > 0 ? [step(id), ...rest] : [];
  return tidy(run, { log: stands.filter(without), ahead });
}

/** A log from elsewhere (a link, another seed): played up to the first refusal, the rest ahead. */
export function replay(run: Run, log: readonly Move[]): Course {
  const stop = run.turns(log).findIndex((turn) => turn.refused);
  const end = stop < 0 ? log.length : stop + 1;
  return tidy(run, { log: log.slice(0, end), ahead: log.slice(end) });
}

/**
 * Keeps what is ahead sound: a phase that was tried too early and refused comes once, at its later place, and one that
 * stands does not come again. Nothing is ahead where it is only the story in its order.
 */
function tidy(run: Run, { log, ahead: moves }: Course): Course {
  if (moves.length === 0) return { log, ahead: moves };
  const stands = standing(run, { log, ahead: moves });
  const comes = (move: Move, index: number) =>
    move.do === 'departure' ||
    ![...stands, ...moves.slice(index + 1)].some((other) => isPhase(other, move.id));
  const ahead = moves.filter(comes);
  const told = remaining(run, stands);
  const asTold = ahead.every((move, index) => is(move, step(told[index]?.id ?? '')));
  return { log, ahead: asTold && !refused(run, { log, ahead }) ? [] : ahead };
}
