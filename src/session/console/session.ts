import type { Track } from '#session/tracks/track.ts';
import type { Poll } from '#session/votes/poll.ts';

/** A moment of the session, for the record. `at` is in milliseconds since 1970. */
export type Entry =
  | { readonly at: number; readonly kind: 'step'; readonly step: string }
  | { readonly at: number; readonly kind: 'moment'; readonly step: string; readonly note: string }
  | { readonly at: number; readonly kind: 'reveal'; readonly step: string };

/** All that a session is: kept on the facilitator's device, told to nobody. Plain data. */
export interface Session {
  readonly track: Track;
  /** How many options each question of the track has, by its key. */
  readonly options: Readonly<Record<string, number>>;
  /** The track plays itself: a step goes when its minutes are over. */
  readonly rehearsal: boolean;
  readonly at: number;
  /** Null before the start. Times are in milliseconds since 1970, the last one known is `now`. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly enteredAt: number;
  readonly now: number;
  readonly blank: boolean;
  /** The wall shows how to join instead of the step. */
  readonly welcoming: boolean;
  readonly bilingual: boolean;
  /** How the facilitator left the figure of a step, by step; null is the figure's start. */
  readonly links: Readonly<Record<string, string | null>>;
  /** The vote of a step, by step; those put away are kept for the record. */
  readonly polls: Readonly<Record<string, Poll>>;
  readonly away: readonly string[];
  /** Steps whose answer is on the wall. */
  readonly revealed: readonly string[];
  readonly log: readonly Entry[];
}

export function newSession(
  track: Track,
  options: Readonly<Record<string, number>>,
  rehearsal = false,
): Session {
  return {
    track,
    options,
    rehearsal,
    at: 0,
    startedAt: null,
    endedAt: null,
    enteredAt: 0,
    now: 0,
    blank: false,
    welcoming: false,
    bilingual: false,
    links: {},
    polls: {},
    away: [],
    revealed: [],
    log: [],
  };
}

/** The step that is shown. A track has at least one. */
export function stepOf({ track, at }: Session): Track['steps'][number] {
  const step = track.steps[at];
  if (!step) throw new RangeError(`the track “${track.id}” has no step ${at}`);
  return step;
}

/** The figure on the wall and the text of its state; null when the step shows none. */
export function figureOf(session: Session): { figure: string; link: string | null } | null {
  const { id, show } = stepOf(session);
  if (typeof show !== 'object' || !('figure' in show)) return null;
  const link = id in session.links ? session.links[id] : show.state;
  return { figure: show.figure, link: link ?? null };
}

/** The vote that is on the wall, if one is. */
export function pollOf(session: Session): Poll | null {
  const { id } = stepOf(session);
  return session.away.includes(id) ? null : (session.polls[id] ?? null);
}

/** Minutes between two times. */
export const minutesBetween = (from: number, to: number): number => Math.max(0, to - from) / 60_000;
