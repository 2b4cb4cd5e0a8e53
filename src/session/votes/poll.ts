import type { QuestionShow } from '#session/protocol/state.ts';
import { cast, countVotes, type Ballots, type Vote } from '#session/protocol/vote.ts';

/**
 * One asking of a question: raised hands that the facilitator types, and answers of phones, in one count. Nobody sees a result
 * before it is shown; then both rounds are.
 *
 * | phase   | who sees what                    | what can happen                                    |
 * | ------- | -------------------------------- | -------------------------------------------------- |
 * | open    | the question                     | phones answer, hands are typed; freeze, show       |
 * | frozen  | the question, closed             | hands are typed; talk, ask again, show             |
 * | discuss | the question; neighbours talk    | ask again, show                                    |
 * | again   | the question, for the second vote| as when open                                       |
 * | shown   | both results                     | nothing more                                       |
 */
export interface Poll {
  /** Which asking this is; `poll` of the room's state. */
  readonly id: number;
  /** How many options there are. */
  readonly options: number;
  readonly phase: QuestionShow['phase'];
  readonly round: 1 | 2;
  /** Raised hands by round and option. */
  readonly hands: readonly [readonly number[], readonly number[]];
  /** What counts of the phones: one vote for each learner and round. The names in them are random and of this room only. */
  readonly ballots: readonly Vote[];
}

export type PollMove = 'freeze' | 'discuss' | 'again' | 'show';

/** More hands than this are a slip of the keyboard. */
export const MOST_HANDS = 9999;

const after: Readonly<Record<Poll['phase'], readonly PollMove[]>> = {
  open: ['freeze', 'show'],
  frozen: ['discuss', 'again', 'show'],
  discuss: ['again', 'show'],
  again: ['freeze', 'show'],
  shown: [],
};
const phaseAfter = { freeze: 'frozen', discuss: 'discuss', again: 'again', show: 'shown' } as const;

export function openPoll(id: number, options: number): Poll {
  const none = Array.from({ length: options }, () => 0);
  return { id, options, phase: 'open', round: 1, hands: [none, none], ballots: [] };
}

/** What can be done with the poll now; there are two rounds and no third. */
export function movesOf({ phase, round }: Poll): readonly PollMove[] {
  return after[phase].filter((move) => round === 1 || move === 'freeze' || move === 'show');
}

/** The move made, or the same poll when it is not one of `movesOf`. */
export function move(poll: Poll, made: PollMove): Poll {
  if (!movesOf(poll).includes(made)) return poll;
  return { ...poll, phase: phaseAfter[made], round: made === 'again' ? 2 : poll.round };
}

/** The next move of a full vote: freeze, talk, again, freeze, show. Null when all is shown. */
export function nextMove(poll: Poll): PollMove | null {
  if (poll.phase === 'frozen' && poll.round === 1) return 'discuss';
  return movesOf(poll).find((one) => one !== 'discuss') ?? null;
}

/** The hands for one option in this round, typed anew. Counts that are no whole number from 0 become the nearest one. */
export function raise(poll: Poll, option: number, count: number): Poll {
  const counts = poll.hands[poll.round - 1] ?? [];
  const open = poll.phase !== 'shown' && poll.phase !== 'discuss';
  if (!open || !(option in counts)) return poll;
  const whole = Number.isFinite(count) ? Math.min(MOST_HANDS, Math.max(0, Math.round(count))) : 0;
  const typed = counts.with(option, whole);
  return { ...poll, hands: poll.round === 1 ? [typed, poll.hands[1]] : [poll.hands[0], typed] };
}

/** Answers from phones. A learner's newest one counts, once; what comes too late, or for another asking, changes nothing. */
export function take(poll: Poll, votes: readonly Vote[]): Poll {
  const before = ballotsOf(poll);
  const now = cast(before, votes, askedOf(poll));
  return now === before ? poll : { ...poll, ballots: [...now.values()] };
}

const ballotsOf = ({ ballots }: Poll): Ballots =>
  new Map(ballots.map((one) => [`${one.poll} ${one.round} ${one.voter}`, one]));

const askedOf = ({ id, options, phase }: Poll): QuestionShow =>
  ({ kind: 'question', id: 'asked', poll: id, options, pick: 'one', phase }) as QuestionShow;

export interface Tally {
  /** By option. */
  readonly counts: readonly number[];
  readonly hands: number;
  readonly phones: number;
}

/** What one round came to: hands and phones together. */
export function tallyOf(poll: Poll, round: 1 | 2): Tally {
  const hands = poll.hands[round - 1] ?? [];
  const { tally, voters } = countVotes(
    ballotsOf(poll),
    { poll: poll.id, options: poll.options },
    round,
  );
  return {
    counts: hands.map((count, option) => count + (tally[option] ?? 0)),
    hands: hands.reduce((sum, count) => sum + count, 0),
    phones: voters,
  };
}

/** The rounds that were held, in order. */
export function roundsOf(poll: Poll): Tally[] {
  return poll.round === 1 ? [tallyOf(poll, 1)] : [tallyOf(poll, 1), tallyOf(poll, 2)];
}
