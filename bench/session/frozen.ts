import type { Show } from '../../src/session/protocol/state.ts';
import type { Row } from '../measure.ts';
import { pause } from './clock.ts';
import { inRoom, quantile } from './room.ts';

const followers = 40;
const frozen = 20;
const states = 300;

/** As large as a state may be. */
const words = { en: 'w'.repeat(290), zh: 'w'.repeat(290) };
const large: Show = {
  kind: 'question',
  id: 'which',
  poll: 1,
  options: 2,
  pick: 'one',
  phase: 'open',
  words: { ask: words, options: [words, { en: 'w'.repeat(200), zh: 'w'.repeat(200) }] },
};

/** Phones that read nothing any more, while the largest states come as fast as a hand can drag. */
export function frozenPhones(): Promise<Row[]> {
  return inRoom(1, async ({ door, say, relay, ask }) => {
    await ask('join', { ...door, count: followers });
    for (let count = 0; count < frozen; count++) await ask('freeze', door);
    const before = relay.memory();
    const times: number[] = [];
    let most = 0;
    for (let count = 0; count < states; count++) {
      const { rev, at } = say(large);
      const arrivals = await ask('arrivals', { rev, patience: 10_000 });
      times.push(...arrivals.flat().map((time) => time - at));
      if (count % 30 === 0) most = Math.max(most, relay.memory());
      await pause(15);
    }
    const name = `${followers} beside ${frozen} frozen phones`;
    return [
      {
        name: `${name} see a step of 2 kB, p99`,
        value: quantile(times, 0.99),
        unit: 'ms',
        budget: 50,
      },
      {
        name: `${name}, states lost`,
        value: followers * states - times.length,
        unit: '',
        budget: 0,
      },
      { name: `${name}: memory that the relay takes more`, value: most - before, unit: 'MB' },
    ];
  });
}
