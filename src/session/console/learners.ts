import type { Vote } from '#session/protocol/vote.ts';
import type { Poll } from '#session/votes/poll.ts';

/**
 * Learners whose devices have been heard of since this page was loaded, by their random name, with the nickname that they gave or ''.
 * It lives in this page alone: it is neither kept nor told to anybody.
 */
export type Learners = ReadonlyMap<string, string>;

export const nobody: Learners = new Map();

/** Any message of a learner says that they are here; the newest nickname holds. The same learners when nothing is new. */
export function meet(learners: Learners, { voter, nickname = '' }: Vote): Learners {
  if (learners.get(voter) === nickname) return learners;
  return new Map(learners).set(voter, nickname);
}

/** The vote as it may be kept: without the nickname. */
export function nameless(vote: Vote): Vote {
  const { v, room, poll, round, voter, seq, choice } = vote;
  return { v, room, poll, round, voter, seq, choice };
}

export interface Roll {
  readonly here: number;
  /** In the round that is open or was open last. */
  readonly answered: number;
  /** Those who gave a nickname, by it; never with what they answered. */
  readonly named: readonly { readonly name: string; readonly answered: boolean }[];
}

/** Who is here, and who has answered. */
export function rollOf(learners: Learners, poll: Poll | null): Roll {
  const done = new Set(
    (poll?.ballots ?? [])
      .filter(({ poll: id, round }) => id === poll?.id && round === poll.round)
      .map(({ voter }) => voter),
  );
  const named = [...learners]
    .filter(([, name]) => name !== '')
    .map(([voter, name]) => ({ name, answered: done.has(voter) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  // After a reload of the console some have answered who have not been heard of yet.
  return { here: new Set([...learners.keys(), ...done]).size, answered: done.size, named };
}
