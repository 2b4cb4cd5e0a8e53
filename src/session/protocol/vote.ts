import { is, list, maybe, readJson, shape, text, whole, type Checked } from './checks.ts';
import { openRound, roomCode, type QuestionShow } from './state.ts';

/** Bytes of a vote as JSON; the relay refuses longer ones. */
export const VOTE_LIMIT = 512;

const vote = shape({
  v: is(1),
  room: roomCode,
  /** `poll` of the question that is answered; 0 answers none and says only that a learner is here (`greeting`). */
  poll: whole(),
  round: is(1, 2),
  /** A random name that the learner's page made for this room: 16 bytes in base64url. It says nothing about the person. */
  voter: text(/^[\w-]{22}$/),
  /** Counts the learner's changes of mind: the highest one holds, in whatever order they arrive. */
  seq: whole(),
  /** Places of the chosen options, ascending, none twice. */
  choice: list(whole(), 40),
  /** Only if the learner wants to be known. */
  nickname: maybe(text(/^(?=\s*\S)[^]{1,24}$/)),
});

export type Vote = Checked<typeof vote>;

/** The vote in a text from outside, or undefined. Never throws. */
export function readVote(json: string): Vote | undefined {
  const one = readJson(json, VOTE_LIMIT, vote);
  return one && ascends(one.choice) ? one : undefined;
}

/** What a learner's page says when it comes in, or has another name: someone is here. It answers no question, so it is never counted. */
export const greeting = (
  { room, voter, seq }: Pick<Vote, 'room' | 'voter' | 'seq'>,
  nickname: string,
): Vote => ({
  v: 1,
  room,
  poll: 0,
  round: 1,
  voter,
  seq,
  choice: [],
  ...(nickname === '' ? {} : { nickname }),
});

export function writeVote(one: Vote): string {
  return JSON.stringify(one);
}

/** The votes of one room that count: for each poll and round one for each voter, the newest. */
export type Ballots = ReadonlyMap<string, Vote>;

export const noBallots: Ballots = new Map();

/**
 * The ballots with these votes, or the same ones when they change nothing: doubled, overtaken, or no answer to what is open. A
 * whole batch at once, because a room answers at once.
 */
export function cast(ballots: Ballots, votes: readonly Vote[], open: QuestionShow): Ballots {
  const next = new Map(ballots);
  let changed = false;
  for (const one of votes) {
    const key = `${one.poll} ${one.round} ${one.voter}`;
    const before = next.get(key);
    if (!answers(one, open) || (before !== undefined && before.seq >= one.seq)) continue;
    next.set(key, one);
    changed = true;
  }
  return changed ? next : ballots;
}

/** How often each option was chosen in a round, and by how many learners. */
export function countVotes(
  ballots: Ballots,
  { poll, options }: Pick<QuestionShow, 'poll' | 'options'>,
  round: 1 | 2,
): { readonly tally: number[]; readonly voters: number } {
  const tally = new Array<number>(options).fill(0);
  const cast = [...ballots.values()].filter((one) => one.poll === poll && one.round === round);
  for (const place of cast.flatMap(({ choice }) => choice)) tally[place] = (tally[place] ?? 0) + 1;
  return { tally, voters: cast.length };
}

/** Whether the vote answers the question that is open: this asking, this round, options that exist, one where one is asked for. */
export function answers(one: Vote, open: QuestionShow): boolean {
  if (one.poll !== open.poll || one.round !== openRound(open)) return false;
  if (open.pick === 'one' && one.choice.length !== 1) return false;
  return one.choice.every((place) => place < open.options);
}

function ascends(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}
