import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet, nameless, nobody, rollOf } from '#session/console/learners.ts';
import { greeting, type Vote } from '#session/protocol/vote.ts';
import { move, openPoll, take } from '#session/votes/poll.ts';

const voter = (letter: string) => letter.repeat(22);
const answer = (letter: string, round: 1 | 2 = 1, nickname?: string): Vote => ({
  v: 1,
  room: 'K7M4XT',
  poll: 5,
  round,
  voter: voter(letter),
  seq: 3,
  choice: [1],
  ...(nickname === undefined ? {} : { nickname }),
});
const hello = (letter: string, nickname = '') =>
  greeting({ room: 'K7M4XT', voter: voter(letter), seq: 1 }, nickname);

describe('who is here', () => {
  test('is heard of by any message; a nickname is optional, and the newest holds', () => {
    const learners = [hello('a'), hello('b', 'Bo'), hello('c', 'Ada'), hello('b', 'Bob')].reduce(
      meet,
      nobody,
    );
    const poll = take(openPoll(5, 3), [answer('c', 1, 'Ada'), answer('d')]);
    expect(rollOf(learners, poll)).toEqual({
      here: 4,
      answered: 2,
      named: [
        { name: 'Ada', answered: true },
        { name: 'Bob', answered: false },
      ],
    });
    expect(meet(learners, hello('b', 'Bob'))).toBe(learners);
  });

  test('has answered only what is asked now', () => {
    const learners = [answer('a', 1, 'Ada')].reduce(meet, nobody);
    const first = take(openPoll(5, 3), [answer('a', 1, 'Ada')]);
    const again = move(move(first, 'freeze'), 'again');
    expect(rollOf(learners, first).named).toEqual([{ name: 'Ada', answered: true }]);
    expect(rollOf(learners, again)).toMatchObject({ here: 1, answered: 0 });
    expect(rollOf(learners, null)).toMatchObject({ here: 1, answered: 0 });
  });

  test('greetings answer no question, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: 2, max: 9 }), (id, options) => {
        const poll = openPoll(id, options);
        expect(take(poll, [hello('a', 'Ada')])).toBe(poll);
      }),
    );
  });

  test('what is kept of a vote has no name in it', () => {
    expect(JSON.stringify(nameless(answer('a', 1, 'Ada')))).not.toContain('Ada');
    expect(nameless(answer('a'))).toEqual(answer('a'));
  });
});
