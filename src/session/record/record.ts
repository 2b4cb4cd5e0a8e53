import type { Both } from '#i18n/locales.ts';
import { minutesBetween, type Session } from '#session/console/session.ts';
import { chapterOf, type Kit, type Question } from '#session/tracks/kit.ts';
import type { Shown, Step } from '#session/tracks/track.ts';
import { roundsOf, type Tally } from '#session/votes/poll.ts';

/** What a session leaves behind, in both languages and without any person in it. Times are milliseconds since 1970. */
export interface SessionRecord {
  readonly track: Both;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Steps in the order in which they were on the wall; a step that was left and shown again stands twice. */
  readonly shown: readonly ShownStep[];
  readonly votes: readonly HeldVote[];
  readonly moments: readonly { readonly at: number; readonly title: Both; readonly note: string }[];
  /** Steps of the track that were never shown. */
  readonly leftOut: readonly Both[];
  /** Questions for a week later: of the chapters shown, those that were not put to the vote. */
  readonly recall: readonly { readonly chapter: Both; readonly question: Question }[];
}

export interface ShownStep {
  readonly at: number;
  readonly id: string;
  readonly title: Both;
  readonly show: Shown;
  /** The state in which the facilitator left the figure; null for its start and where there is none. */
  readonly link: string | null;
  readonly chapter: string | null;
  /** In minutes, as `used`. */
  readonly planned: number;
  readonly used: number;
}

export interface HeldVote {
  readonly question: Question;
  readonly rounds: readonly Tally[];
}

/** So many questions of a chapter are worth asking again. */
const RECALL_EACH = 2;

/** @throws RangeError for a session that has not begun: it has nothing to tell */
export function recordOf(session: Session, kit: Kit): SessionRecord {
  const { track, startedAt, log } = session;
  if (startedAt === null) throw new RangeError('this session has not begun');
  const titles = new Map(track.steps.map(({ id, title }) => [id, title]));
  const shown = shownSteps(session, kit);
  const seen = new Set(shown.map(({ id }) => id));
  return {
    track: track.title,
    startedAt,
    endedAt: endOf(session),
    shown,
    votes: track.steps.flatMap((step) => heldVote(session, kit, step)),
    moments: log.flatMap((entry) =>
      entry.kind === 'moment'
        ? [{ at: entry.at, title: titles.get(entry.step) ?? track.title, note: entry.note }]
        : [],
    ),
    leftOut: track.steps.filter(({ id }) => !seen.has(id)).map(({ title }) => title),
    recall: recallOf(session, kit, shown),
  };
}

const endOf = ({ endedAt, now }: Session): number => endedAt ?? now;

function shownSteps(session: Session, kit: Kit): ShownStep[] {
  const { track, links, log } = session;
  const steps = new Map(track.steps.map((step) => [step.id, step]));
  const entries = log.filter(({ kind }) => kind === 'step');
  return entries.flatMap(({ at, step: id }, index): ShownStep[] => {
    const step = steps.get(id);
    if (!step) return [];
    const { show, title, minutes } = step;
    const own = typeof show === 'object' && 'figure' in show ? (show.state ?? null) : null;
    return [
      {
        at,
        id,
        title,
        show,
        link: id in links ? (links[id] ?? null) : own,
        chapter: chapterOf(step, kit),
        planned: minutes,
        used: minutesBetween(at, entries[index + 1]?.at ?? endOf(session)),
      },
    ];
  });
}

function heldVote({ polls }: Session, kit: Kit, { id, vote }: Step): HeldVote[] {
  const poll = polls[id];
  const question = vote === undefined ? undefined : kit.questions[vote];
  if (!poll || !question) return [];
  const rounds = roundsOf(poll);
  const held = rounds.some(({ hands, phones }) => hands + phones > 0);
  return held ? [{ question, rounds }] : [];
}

function recallOf(
  { track, polls }: Session,
  kit: Kit,
  shown: readonly ShownStep[],
): SessionRecord['recall'] {
  const asked = new Set(track.steps.filter(({ id }) => id in polls).map(({ vote }) => vote));
  const slugs = [...new Set(shown.flatMap(({ chapter }) => chapter ?? []))].sort();
  return slugs.flatMap((slug) => {
    const chapter = kit.chapters[slug];
    const keys = (chapter?.recall ?? []).filter((key) => !asked.has(key)).slice(0, RECALL_EACH);
    return keys.flatMap((key) => {
      const question = kit.questions[key];
      return chapter && question ? [{ chapter: chapter.title, question }] : [];
    });
  });
}
