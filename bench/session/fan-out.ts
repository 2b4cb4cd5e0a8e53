import { median, type Row } from '../measure.ts';
import { now, pause } from './clock.ts';
import { inRoom, quantile, sum } from './room.ts';

const sample = 20;

export interface FanOut {
  readonly followers: number;
  /** Processes among which they are divided. */
  readonly crowds: number;
  /** How many the room is shown; above 100, one slow step alone does not make the p99. */
  readonly steps: number;
  /** Milliseconds within which 99 of 100 see a step. */
  readonly budget: number;
}

/** From the console's publish to the moment each follower has the step. */
export function fanOut({ followers, crowds, steps, budget }: FanOut): Promise<Row[]> {
  const name = `${followers.toLocaleString('en')} followers`;
  return inRoom(crowds, async ({ door, say, relay, ask }) => {
    const joining = now();
    const joined = sum(await ask('join', { ...door, count: followers / crowds }));
    const joinedIn = now() - joining;
    const times: number[] = [];
    const lasts: number[] = [];
    for (let step = 0; step < steps; step++) {
      await pause(50);
      const { rev, at } = say();
      const arrivals = await ask('arrivals', { rev, patience: 10_000 });
      const took = arrivals.flat().map((time) => time - at);
      times.push(...took);
      lasts.push(quantile(took, 1));
    }
    const verified = sum(await ask('verify', { ...door, sample }));
    const lost = joined * steps - times.length;
    return [
      { name: `${name} come in`, value: joinedIn, unit: 'ms' },
      { name: `${name} not let in`, value: followers - joined, unit: '', budget: 0 },
      { name: `${name} see a step, p50`, value: quantile(times, 0.5), unit: 'ms' },
      { name: `${name} see a step, p99`, value: quantile(times, 0.99), unit: 'ms', budget },
      { name: `${name}, the last in half of the steps`, value: median(lasts), unit: 'ms' },
      { name: `${name}, the last of all`, value: quantile(times, 1), unit: 'ms' },
      { name: `${name}, states lost`, value: lost, unit: '', budget: 0 },
      { name: `${name}, false ones`, value: sample * crowds - verified, unit: '', budget: 0 },
      { name: `${name}, memory of the relay`, value: relay.memory(), unit: 'MB' },
    ];
  });
}
