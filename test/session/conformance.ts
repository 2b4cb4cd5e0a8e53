import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, type FacilitatorKey } from '#session/protocol/authority.ts';
import { newGate } from '#session/protocol/gate.ts';
import type { RoomState } from '#session/protocol/state.ts';
import { cast, countVotes, noBallots, readVote, writeVote } from '#session/protocol/vote.ts';
import type { FollowerLine, LineStatus, Transport } from '#session/transport/line.ts';
import type { Net } from './nets.ts';
import { figure, question, sealed, stranger, voteOf } from './rooms.ts';

/** A follower as a page is one: a line with a gate behind it. */
export interface Follower {
  readonly line: FollowerLine;
  readonly seen: RoomState[];
  readonly delivered: string[];
  readonly status: LineStatus[];
}

export function followIn(transport: Transport, key: FacilitatorKey): Follower {
  const gate = newGate({ room: key.code, key: key.key });
  const seen: RoomState[] = [];
  const [delivered, status]: [string[], LineStatus[]] = [[], []];
  const line = transport.follow(key.code, {
    onstate(text) {
      const verdict = gate.accept(text);
      if (verdict.ok) seen.push(verdict.state);
    },
    onstatus: (now) => status.push(now),
    ondelivered: (text) => delivered.push(text),
  });
  return { line, seen, delivered, status };
}

/** What every transport keeps. `name` is what is tested; `open` makes a fresh one. */
export function conforms(name: string, open: () => Promise<Net>, voters = 40): void {
  describe(name, () => {
    let net: Net;
    beforeAll(async () => {
      net = await open();
    });
    afterAll(async () => {
      await net.close();
    });

    /** A room of its own for each test: what one retains must not reach another. */
    function room(followers: number) {
      const key = newKey();
      const votes: string[] = [];
      const facilitator = net.facilitator(key).facilitate(key.code, {
        onvote: (text) => votes.push(text),
      });
      const join = (): Follower => followIn(net.follower(), key);
      const all = Array.from({ length: followers }, join);
      return {
        key,
        facilitator,
        votes,
        join,
        all,
        answer: (voter: number, option: number, seq = 0): void => {
          const vote = voteOf(voter, [option], { room: key.code, seq });
          all[voter]?.line.vote(vote.voter, writeVote(vote));
        },
        show: (rev: number) => facilitator.publish(sealed(rev, figure, key)),
        leave: () => [facilitator, ...all.map(({ line }) => line)].forEach((line) => line.close()),
      };
    }
    const at = (follower: Follower): number => follower.seen.at(-1)?.rev ?? 0;

    test('everyone sees each step, and who comes late sees the last one', async () => {
      const { all, show, join, leave } = room(3);
      show(1);
      await until(() => all.every((one) => at(one) === 1));
      show(2);
      await until(() => all.every((one) => at(one) === 2));
      const late = join();
      await until(() => at(late) === 2);
      expect(late.seen).toHaveLength(1);
      late.line.close();
      leave();
    });

    test('a follower who came first sees what is published later', async () => {
      const { all, show, leave } = room(1);
      await until(() => all.every(({ line }) => ['live', 'polling'].includes(line.status())));
      show(1);
      await until(() => all.every((one) => at(one) === 1));
      leave();
    });

    test('what others publish reaches nobody', async () => {
      const { all, key, show, leave } = room(2);
      show(10);
      await until(() => all.every((one) => at(one) === 10));
      // One who knows the code and not the key, and one who recorded what was said before.
      const forger = net.facilitator(stranger).facilitate(key.code, { onvote: () => undefined });
      for (let rev = 11; rev < 30; rev++) {
        forger.publish(sealed(rev, figure, { ...stranger, code: key.code }));
        forger.publish(sealed((rev % 10) + 1, figure, key));
        forger.publish(sealed(rev, figure, key).replace('cut-the-knot', 'two-lanes'));
        forger.publish(`${rev}`);
      }
      show(40);
      await until(() => all.every((one) => at(one) === 40));
      expect(all.map(({ seen }) => seen.map(({ rev }) => rev))).toEqual([
        [10, 40],
        [10, 40],
      ]);
      forger.close();
      leave();
    });

    test('who logs in with a wrong password is told so', async () => {
      if (!net.impostor) return;
      const status: LineStatus[] = [];
      const line = net.impostor().facilitate(newKey().code, {
        onvote: () => undefined,
        onstatus: (now) => status.push(now),
      });
      await until(() => line.status() === 'refused');
      expect(status).not.toContain('live');
      line.close();
    });

    test('all answer at once: no vote is lost and none counts twice', async () => {
      const { all, votes, answer, show, leave } = room(voters);
      show(1);
      await until(() => all.every((one) => at(one) === 1));
      for (const seq of [0, 1]) all.forEach((_, voter) => answer(voter, (voter + seq) % 4, seq));
      await until(() => all.every(({ delivered }) => delivered.length > 0));
      await until(() => count(votes).voters === voters);
      // The second thought of each counts; it may still be on its way.
      const wanted = [0, 1, 2, 3].map(
        (option) => all.filter((_, voter) => (voter + 1) % 4 === option).length,
      );
      await until(() => String(count(votes).tally) === String(wanted));
      leave();
    });

    test('when what is in the middle dies and comes back empty, everyone is right again', async () => {
      if (!net.restart) return;
      const { all, votes, answer, show, leave } = room(5);
      show(1);
      await until(() => all.every((one) => at(one) === 1));
      all.forEach((_, voter) => answer(voter, 0));
      await until(() => count(votes).voters === all.length);
      votes.length = 0;
      await net.restart();
      show(2);
      await until(() => all.every((one) => at(one) === 2), 50_000);
      await until(() => count(votes).voters === all.length);
      leave();
    }, 90_000);
  });
}

function count(votes: readonly string[]): { tally: number[]; voters: number } {
  const read = votes.flatMap((text) => readVote(text) ?? []);
  return countVotes(cast(noBallots, read, question()), question(), 1);
}

/** Waits for what must come; a machine that is busy may take its time. */
export async function until(come: () => boolean, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!come()) {
    if (performance.now() > end) throw new Error(`did not come: ${String(come)}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
