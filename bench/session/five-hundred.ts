import { cast, countVotes, noBallots, readVote } from '../../src/session/protocol/vote.ts';
import type { QuestionShow } from '../../src/session/protocol/state.ts';
import type { Row } from '../measure.ts';
import { now, pause, until } from './clock.ts';
import { inRoom, quantile, sum, type Room } from './room.ts';

const followers = 500;
const options = 4;
const seeds = 20;
const late = 50;

/** Who comes late has a process of their own: those who sit have a signature to check with each step. */
const [seated, coming] = [[0], [1]];

interface Hall extends Room {
  /**
   * Waits until all who sit have a revision: they share a process, and what it has still to check would be time of the next thing.
   * How many have it, and when the last one had.
   */
  readonly seen: (rev: number) => Promise<[right: number, at: number]>;
}

/** A full lecture hall, with followers as the page makes them: they answer at once, come late, and see the relay die. */
export function fiveHundred(): Promise<Row[]> {
  return inRoom(2, async (room) => {
    await room.ask('lines', { ...room.door, count: followers }, seated);
    const hall: Hall = {
      ...room,
      async seen(rev) {
        const [outcome] = await room.ask('right', { rev, patience: 60_000 }, seated);
        return outcome ?? [0, 0];
      },
    };
    return [...(await answers(hall)), ...(await lateJoiners(hall)), ...(await death(hall))];
  });
}

/** Each answers and thinks again in the same moment; what the facilitator counts is compared with what was sent. */
async function answers({ door, say, votes, ask, seen }: Hall): Promise<Row[]> {
  const took: number[] = [];
  let wrong = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const asked = question(seed);
    await seen(say(asked).rev);
    const choices = Array.from({ length: followers }, (_, at): [number, number] => [
      (at * seed) % options,
      (at * seed + (at % 3)) % options,
    ]);
    const wanted = Array.from(
      { length: options },
      (_, option) => choices.filter(([, second]) => second === option).length,
    );
    votes.length = 0;
    const start = now();
    await ask('vote', { ...door, poll: seed, choices }, seated);
    const counted = () => {
      const read = votes.flatMap((text) => readVote(text) ?? []);
      return countVotes(cast(noBallots, read, asked), asked, 1).tally;
    };
    await until(() => votes.length >= followers && String(counted()) === String(wanted), 10_000);
    took.push(now() - start);
    wrong += sum(counted().map((count, option) => Math.abs(count - (wanted[option] ?? 0))));
  }
  const name = `${followers} answers at once, ${seeds} seeds`;
  return [
    { name: `${name}: lost or counted twice`, value: wrong, unit: '', budget: 0 },
    { name: `${name}: the slowest round`, value: quantile(took, 1), unit: 'ms' },
  ];
}

async function lateJoiners({ door, ask }: Hall): Promise<Row[]> {
  const took: number[] = [];
  for (let count = 0; count < late; count++) {
    took.push(...(await ask('late', door, coming)));
  }
  const name = `${late} come late among ${followers}, right after their socket opens`;
  return [{ name: `${name}, the last`, value: quantile(took, 1), unit: 'ms', budget: 500 }];
}

/** The relay dies without a word and comes back empty; then the room goes on. */
async function death({ relay, say, seen }: Hall): Promise<Row[]> {
  const died = now();
  await relay.restart();
  const back = now();
  await pause(100);
  const [right, at] = await seen(say().rev);
  const name = `relay killed, back and empty`;
  return [
    { name: `${name} after`, value: back - died, unit: 'ms' },
    { name: `${name}: not right, of ${followers}`, value: followers - right, unit: '', budget: 0 },
    { name: `${name}: all right after`, value: at - back, unit: 'ms', budget: 10_000 },
  ];
}

function question(poll: number): QuestionShow {
  return { kind: 'question', id: 'which', poll, options, pick: 'one', phase: 'open' };
}
