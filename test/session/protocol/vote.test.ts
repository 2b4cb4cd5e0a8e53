import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cast,
  countVotes,
  noBallots,
  readVote,
  writeVote,
  type Vote,
} from '#session/protocol/vote.ts';
import { question, voteOf } from '../rooms.ts';

/** One voter never says two things under one number. */
const votes = fc.array(
  fc
    .record({ voter: fc.nat(9), seq: fc.nat(3) })
    .map(({ voter, seq }) => voteOf(voter, [(seq + voter) % 4], { seq })),
  { maxLength: 60 },
);

const counted = (all: readonly Vote[], open = question()) =>
  countVotes(cast(noBallots, all, open), open, 1);

describe('votes', () => {
  test('come back as they were written', () => {
    for (const one of [
      voteOf(1, [2]),
      voteOf(1, []),
      voteOf(1, [0, 3], { nickname: '小王', round: 2 }),
    ]) {
      expect(readVote(writeVote(one))).toEqual(one);
    }
  });

  test.each([
    ['an option twice', voteOf(1, [2, 2])],
    ['options out of order', voteOf(1, [2, 1])],
    ['a third round', voteOf(1, [1], { round: 3 as never })],
    ['a voter without a name', voteOf(1, [1], { voter: '' })],
    ['more than we ask', { ...voteOf(1, [1]), email: 'a@example.org' }],
  ])('are refused with %s', (_, one) => {
    expect(readVote(JSON.stringify(one))).toBeUndefined();
  });

  test('count once for each learner: doubled, late and out of order make no difference', () => {
    fc.assert(
      fc.property(
        votes.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
          ),
        ),
        ([all, mixed]) => {
          const newest = new Map<string, Vote>();
          for (const one of all) {
            const before = newest.get(one.voter);
            if (!before || before.seq < one.seq) newest.set(one.voter, one);
          }
          const { voters, tally } = counted(mixed);
          expect(voters).toBe(newest.size);
          const chosen = [...newest.values()].map(({ choice }) => choice[0]);
          expect(tally).toEqual(
            [0, 1, 2, 3].map((at) => chosen.filter((one) => one === at).length),
          );
        },
      ),
    );
  });

  test('count for the question that is open, and for no other', () => {
    const strays = [
      voteOf(1, [1], { poll: 2 }),
      voteOf(2, [1], { round: 2 }),
      voteOf(3, [4]),
      voteOf(4, [0, 1]),
      voteOf(5, []),
    ];
    expect(counted(strays).voters).toBe(0);
    expect(counted([voteOf(1, [1])], question({ phase: 'frozen' })).voters).toBe(0);
  });

  test('of a prediction may name none or several', () => {
    const open = question({ pick: 'many' });
    expect(counted([voteOf(1, [0, 2]), voteOf(2, [2]), voteOf(3, [])], open)).toEqual({
      tally: [1, 0, 2, 0],
      voters: 3,
    });
  });

  test('are read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => readVote(text) === undefined),
      {
        numRuns: 2000,
      },
    );
  });
});
