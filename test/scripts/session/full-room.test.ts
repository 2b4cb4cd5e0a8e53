import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey } from '#session/protocol/authority.ts';
import { cast, countVotes, noBallots, readVote, writeVote } from '#session/protocol/vote.ts';
import type { FacilitatorLine, FollowerLine } from '#session/transport/line.ts';
import { relayLogin } from '#session/transport/relay-login.ts';
import { relayTransport } from '#session/transport/relay.ts';
import { badMessages } from '../../session/bad-messages.ts';
import { until } from '../../session/conformance.ts';
import { forge } from '../../session/forger.ts';
import { runRelay, type RunningRelay } from '../../session/nets.ts';
import { figure, question, sealed, voteOf } from '../../session/rooms.ts';

const learners = 200;

/** A room that is full; `npm run bench -- session` has the fuller ones, and the times. */
describe('a full room', () => {
  const key = newKey();
  const votes: string[] = [];
  const last = new Array<string>(learners).fill('');
  let relay: RunningRelay;
  let facilitator: FacilitatorLine;
  let lines: FollowerLine[];
  let rev = 0;

  async function show(what = figure): Promise<void> {
    const text = sealed(++rev, what, key);
    facilitator.publish(text);
    await until(() => last.every((one) => one === text));
  }

  beforeAll(async () => {
    relay = await runRelay();
    facilitator = relayTransport({ origin: relay.origin, login: relayLogin(key) }).facilitate(
      key.code,
      { onvote: (text) => votes.push(text) },
    );
    const transport = relayTransport({ origin: relay.origin });
    lines = last.map((_, place) =>
      transport.follow(key.code, { onstate: (text) => (last[place] = text) }),
    );
    await show();
  });
  afterAll(async () => {
    for (const line of [facilitator, ...lines]) line.close();
    await relay.stop();
  });

  test.each([1, 2, 3])(
    'answers at once and thinks again: nothing is lost, nothing counts twice (%i)',
    async (poll) => {
      const asked = question({ poll });
      await show(asked);
      votes.length = 0;
      const choice = (voter: number, seq: number): number => (voter * poll + seq * (voter % 3)) % 4;
      for (const seq of [0, 1]) {
        for (const [voter, line] of lines.entries()) {
          const vote = voteOf(voter, [choice(voter, seq)], { room: key.code, poll, seq });
          line.vote(vote.voter, writeVote(vote));
        }
      }
      const wanted = [0, 1, 2, 3].map(
        (option) => lines.filter((_, voter) => choice(voter, 1) === option).length,
      );
      const counted = () => {
        const read = votes.flatMap((text) => readVote(text) ?? []);
        return countVotes(cast(noBallots, read, asked), asked, 1);
      };
      await until(() => String(counted().tally) === String(wanted));
      expect(counted().voters).toBe(learners);
    },
  );

  test('is shown none of 1,000 bad messages, and goes on', async () => {
    await show();
    const before = last[0];
    const bad = badMessages(key, rev);
    const all = Array.from({ length: 1_000 }, (_, at) => bad[at % bad.length] ?? '');
    for (let said = 0; said < all.length;)
      said += await forge(relay.origin, key.code, all.slice(said));
    expect(last.every((one) => one === before)).toBe(true);
    await show();
  });

  test('is right again when the relay dies and comes back empty', async () => {
    await relay.restart();
    await show();
  });
});
