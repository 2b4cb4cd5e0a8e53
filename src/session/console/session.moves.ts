import type { Vote } from '#session/protocol/vote.ts';
import { move, openPoll, raise, take, type Poll, type PollMove } from '#session/votes/poll.ts';
import { pollOf, stepOf, type Session } from './session.ts';

/* What each event does to a session. Pure: time comes in as `at`, and what cannot be done changes nothing. */

type Change = Partial<Session>;

/** Goes to a step, at most to the first or the last. A step that shows its question asks it at once, the first time. */
export function enter(session: Session, to: number, at: number): Change {
  const last = session.track.steps.length - 1;
  const place = Math.min(last, Math.max(0, Number.isSafeInteger(to) ? to : session.at));
  if (place === session.at && session.log.length > 0) return { blank: false, welcoming: false };
  const there: Session = { ...session, at: place };
  const step = stepOf(there);
  return {
    ...(step.show === 'question' ? ask(there, at) : {}),
    startedAt: session.startedAt,
    at: place,
    enteredAt: at,
    now: Math.max(session.now, at),
    blank: false,
    welcoming: false,
    log: [...session.log, { at, kind: 'step', step: step.id }],
  };
}

export const turnBilingual = ({ bilingual }: Session): Change => ({ bilingual: !bilingual });

/** What the facilitator did in the figure; a late word of a step that is gone is kept there. */
export function drive(
  { links, track }: Session,
  driven: { step: string; link: string | null },
): Change {
  if (!track.steps.some(({ id }) => id === driven.step)) return {};
  return { links: { ...links, [driven.step]: driven.link } };
}

/** Puts the step's question on the wall: opens the vote, or brings it back when it was put away. */
export function ask(session: Session, at: number): Change {
  const { id, vote } = stepOf(session);
  const options = vote === undefined ? undefined : session.options[vote];
  if (options === undefined) return {};
  const away = session.away.filter((step) => step !== id);
  if (id in session.polls) return { away };
  return {
    away,
    polls: { ...session.polls, [id]: openPoll(Math.max(1, Math.floor(at)), options) },
  };
}

/** Takes the vote off the wall and leaves the figure. A step that shows its question has nothing else to show. */
export function putAway(session: Session): Change {
  const { id, show } = stepOf(session);
  if (pollOf(session) === null || show === 'question') return {};
  return { away: [...session.away, id] };
}

export const movePoll = (session: Session, made: PollMove): Change =>
  changePoll(session, (poll) => move(poll, made));

export const raiseHands = (
  session: Session,
  { option, count }: { option: number; count: number },
): Change => changePoll(session, (poll) => raise(poll, option, count));

/** Answers belong to the poll that they name, also when that is not the one on the wall any more. */
export function takeAnswers(session: Session, votes: readonly Vote[]): Change {
  const named = new Set(votes.map(({ poll }) => poll));
  const polls = Object.entries(session.polls).map(
    ([step, poll]) => [step, named.has(poll.id) ? take(poll, votes) : poll] as const,
  );
  const changed = polls.some(([step, poll]) => session.polls[step] !== poll);
  return changed ? { polls: Object.fromEntries(polls) } : {};
}

/** The answer goes on the wall, and the results with it: an answer before the results would tell the room what to have thought. */
export function reveal(session: Session, at: number): Change {
  const { id } = stepOf(session);
  if (pollOf(session) === null || session.revealed.includes(id)) return {};
  return {
    ...movePoll(session, 'show'),
    revealed: [...session.revealed, id],
    log: [...session.log, { at, kind: 'reveal', step: id }],
  };
}

export function mark(session: Session, { at, note }: { at: number; note: string }): Change {
  const { id } = stepOf(session);
  return {
    log: [...session.log, { at, kind: 'moment', step: id, note: note.trim().slice(0, 300) }],
  };
}

function changePoll(session: Session, change: (poll: Poll) => Poll): Change {
  const { id } = stepOf(session);
  const poll = pollOf(session);
  if (poll === null) return {};
  const changed = change(poll);
  return changed === poll ? {} : { polls: { ...session.polls, [id]: changed } };
}
