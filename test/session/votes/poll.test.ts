import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Vote } from '#session/protocol/vote.ts';
import {
  move,
  movesOf,
  nextMove,
  openPoll,
  raise,
  roundsOf,
  take,
  tallyOf,
  type Poll,
  type PollMove,
} from '#session/votes/poll.ts';

const ID = 1_800_000_000_000;
const OPTIONS = 4;
const moves = ['freeze', 'discuss', 'again', 'show'] as const;
const name = (voter: number) => `learner-${String(voter).padStart(14, '0')}`;
const aVote = fc.record({
  v: fc.constant(1 as const),
  room: fc.constant('K7M4XT'),
  poll: fc.constantFrom(ID, ID, ID, ID + 1),
  round: fc.constantFrom(1 as const, 2 as const),
  voter: fc.integer({ min: 0, max: 5 }).map(name),
  seq: fc.integer({ min: 0, max: 9 }),
  choice: fc.array(fc.integer({ min: 0, max: OPTIONS }), { minLength: 0, maxLength: 2 }),
});
type Act =
  | { readonly move: PollMove }
  | { readonly votes: readonly Vote[] }
  | { readonly option: number; readonly count: number };
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ move: fc.constantFrom(...moves) }) },
  { weight: 5, arbitrary: fc.record({ votes: fc.array(aVote, { maxLength: 4 }) }) },
  fc.record({
    option: fc.integer({ min: -1, max: OPTIONS }),
    count: fc.integer({ min: -3, max: 40 }),
  }),
);
const act = (poll: Poll, one: Act): Poll => {
  if ('move' in one) return move(poll, one.move);
  if ('votes' in one) return take(poll, one.votes);
  return raise(poll, one.option, one.count);
};
const run = (acts: readonly Act[]) => acts.reduce(act, openPoll(ID, OPTIONS));

test('counts hands and learners together, and each learner once', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
      const poll = run(acts);
      for (const round of [1, 2] as const) {
        const { counts, hands, phones } = tallyOf(poll, round);
        const voters = poll.ballots.filter((one) => one.round === round).map(({ voter }) => voter);
        expect(new Set(voters).size).toBe(voters.length);
        expect(phones).toBe(voters.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(hands + phones);
        expect(counts).toHaveLength(OPTIONS);
        expect(counts.every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
      }
      if (poll.round === 1) expect(tallyOf(poll, 2)).toMatchObject({ hands: 0, phones: 0 });
    }),
  );
});

test('what one learner says last counts, in whatever order and however often it arrives', () => {
  const votes = fc.uniqueArray(aVote, {
    selector: ({ voter, seq, round }) => `${voter} ${seq} ${round}`,
  });
  fc.assert(
    fc.property(
      votes.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        ),
      ),
      ([all, shuffled]) => {
        const open = openPoll(ID, OPTIONS);
        expect(tallyOf(take(open, all), 1)).toEqual(
          tallyOf(
            shuffled.reduce((poll, one) => take(poll, [one]), open),
            1,
          ),
        );
      },
    ),
  );
});

describe('phases', () => {
  test('a frozen or shown poll takes no answer, and a shown one changes no more', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 20 }), fc.array(aVote), (acts, votes) => {
        const frozen = { ...run(acts), phase: 'frozen' as const };
        expect(take(frozen, votes)).toBe(frozen);
        const shown = move(run(acts), 'show');
        for (const one of [
          ...moves.map((each) => ({ move: each })),
          { votes },
          { option: 0, count: 3 },
        ]) {
          expect(act(shown, one)).toBe(shown);
        }
      }),
    );
  });

  test('every order of moves ends, there are at most two rounds, and the first stays as it was', () => {
    const seen = new Set<string>();
    const walk = (poll: Poll, depth: number): void => {
      seen.add(`${poll.phase} ${poll.round}`);
      expect(depth).toBeLessThan(7);
      expect(roundsOf(poll)).toHaveLength(poll.round);
      expect(movesOf(poll).length === 0).toBe(poll.phase === 'shown');
      for (const one of movesOf(poll)) {
        const next = move(raise(poll, 1, depth + 2), one);
        if (poll.round === 2) expect(next.hands[0]).toEqual(poll.hands[0]);
        walk(next, depth + 1);
      }
    };
    walk(openPoll(ID, OPTIONS), 0);
    expect([...seen].sort()).toEqual([
      'again 2',
      'discuss 1',
      'frozen 1',
      'frozen 2',
      'open 1',
      'shown 1',
      'shown 2',
    ]);
  });

  test('one key leads through the whole of it', () => {
    const told: (PollMove | null)[] = [];
    let poll = openPoll(ID, OPTIONS);
    for (let next = nextMove(poll); next !== null; next = nextMove(poll)) {
      told.push(next);
      poll = move(poll, next);
    }
    expect(told).toEqual(['freeze', 'discuss', 'again', 'freeze', 'show']);
  });
});

test('500 answers at once in any batches: none lost, none twice', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const votes = Array.from({ length: 500 }, (_, at): Vote => ({
      v: 1,
      room: 'K7M4XT',
      poll: ID,
      round: 1,
      voter: name((at * seed) % 499 === 0 ? 1000 + at : at),
      seq: 1,
      choice: [(at * seed) % OPTIONS],
    }));
    const doubled = [...votes, ...votes.toReversed()];
    let poll = openPoll(ID, OPTIONS);
    for (let at = 0; at < doubled.length; at += seed)
      poll = take(poll, doubled.slice(at, at + seed));
    expect(tallyOf(poll, 1).phones).toBe(500);
  }
});
