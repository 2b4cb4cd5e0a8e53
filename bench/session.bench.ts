import { loadavg } from 'node:os';
import type { Row } from './measure.ts';
import { fanOut } from './session/fan-out.ts';
import { fiveHundred } from './session/five-hundred.ts';
import { frozenPhones } from './session/frozen.ts';
import { hostile } from './session/hostile.ts';

/**
 * `npm run session` in one process, its followers in one or two others, the facilitator in this one, all on loopback: so a follower's
 * own work is part of the time, and the network is not.
 */
export default async function benchSession(): Promise<Row[]> {
  return [
    { name: 'processes that wanted to run when it began', value: loadavg()[0] ?? 0, unit: '' },
    ...(await fanOut({ followers: 40, crowds: 1, steps: 200, budget: 50 })),
    ...(await fanOut({ followers: 1_000, crowds: 1, steps: 120, budget: 150 })),
    ...(await fanOut({ followers: 5_000, crowds: 2, steps: 40, budget: 1_000 })),
    ...(await fiveHundred()),
    ...(await frozenPhones()),
    ...(await hostile()),
  ];
}
