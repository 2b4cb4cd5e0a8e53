import { describe, expect, it } from 'vitest';
import content from '../../../content/partitions.json' with { type: 'json' };
import { call, isReachable, type Moves } from '#model/partitions/request.ts';
import type { Partition } from '#model/partitions/types.ts';

const partitions: readonly Partition[] = content.partitions;
const find = (id: string) => partitions.find((each) => each.id === id)!;
const both = [false, true];
const allMoves: Moves[] = both.flatMap((allowed) =>
  both.flatMap((named) => both.map((account) => ({ allowed, named, account }))),
);
const every = partitions.flatMap((home) =>
  partitions.flatMap((target) => allMoves.map((moves) => ({ home, target, moves }))),
);

describe('a call across the wall', () => {
  it('is refused by identity, whatever the policies say, unless the caller has an account there', () => {
    for (const { home, target, moves } of every) {
      if (home === target || !isReachable(home, target) || moves.account) continue;
      const { refused, known } = call({ home, target, moves });
      expect(refused).toEqual({ at: 'identity', why: 'unknown key' });
      expect(known).toEqual([]);
    }
  });
  it('can be done only with an account there that a policy allows: proof over all moves', () => {
    for (const { home, target, moves } of every) {
      if (home === target) continue;
      const done = call({ home, target, moves }).refused === null;
      expect(done).toBe(isReachable(home, target) && moves.account && moves.allowed);
    }
  });
  it('finds its way between any two partitions that are not isolated', () => {
    const open = partitions.filter(({ isolated }) => !isolated);
    expect(open.length).toBeGreaterThan(2);
    for (const home of open) {
      for (const target of open) expect(isReachable(home, target)).toBe(true);
    }
  });
  it('never reaches an isolated partition, and none can be reached from one', () => {
    for (const { home, target, moves } of every) {
      if (home === target || (!home.isolated && !target.isolated)) continue;
      expect(call({ home, target, moves }).refused).toEqual({ at: 'address', why: 'no way' });
    }
  });
});

describe('a call at home', () => {
  it('is a matter of policy alone, of the caller’s own or of the target’s', () => {
    for (const { home, target, moves } of every) {
      if (home !== target) continue;
      const { refused } = call({ home, target, moves });
      const allowed = moves.allowed || (moves.named && !moves.account);
      expect(refused === null).toBe(allowed);
      if (refused) expect(refused.at).toBe('permission');
    }
  });
  it('says whether there is no policy, or one that names another user than the one who calls', () => {
    const [home, target] = [find('aws'), find('aws')];
    const why = (moves: Moves) => call({ home, target, moves }).refused?.why;
    expect(why({ allowed: false, named: true, account: true })).toBe('names a stranger');
    expect(why({ allowed: false, named: false, account: false })).toBe('no permission');
  });
});

it('passes its checks in order: nothing is asked after a refusal', () => {
  for (const attempt of every) {
    const { steps, refused } = call(attempt);
    const outcomes = steps.map(({ outcome }) => outcome).join();
    expect(outcomes).toMatch(/^(passed,?)*(refused(,not asked)*)?$/);
    expect(steps.find(({ outcome }) => outcome === 'refused')?.station).toBe(refused?.at);
  }
});

it('goes to the endpoint that the SDK data make, signed by a user of one partition', () => {
  const moves = { allowed: false, named: false, account: false };
  const { endpoint, caller } = call({ home: find('aws-us-gov'), target: find('aws-cn'), moves });
  expect(endpoint).toBe('ec2.cn-northwest-1.amazonaws.com.cn');
  expect(caller).toMatch(/^arn:aws-us-gov:iam::\d{12}:user\//);
});
