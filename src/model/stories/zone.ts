import { draw } from '../chance.ts';
import type { Departure, Story } from './types.ts';
import { firstWorld } from './zone/first-world.ts';
import { controlPlane, lender, live, place, seat, services, zonal } from './zone/ids.ts';
import { zoneSteps } from './zone/steps.ts';
import { at } from './worlds.ts';

/** What a reader can do against the plan, beside leaving a phase out or doing it early. */
const departures: readonly Departure[] = [
  { id: 'lose-lender', events: [{ do: 'fail', what: lender }] },
  { id: 'repair-lender', events: [{ do: 'repair', what: lender }] },
  { id: 'hurry', events: [{ do: 'tell', zones: live, of: place }] },
  { id: 'scale-in', events: [{ do: 'drain', placements: at(seat, controlPlane) }] },
  { id: 'block-path', events: [{ do: 'block', link: zonal }] },
  { id: 'open-path', events: [{ do: 'open', link: zonal }] },
];

/** What a forgotten job may ask the bootstrap zone for. */
const asked = [
  { name: 'compute', kind: 'ec2' },
  { name: 'volumes', kind: 'volumes' },
  { name: 'balancing', kind: 'balancing' },
] as const;

/**
 * A new Availability Zone in a Region at work (talk 52:00 to 57:00): 8 phases, 1 physical, 6 software and 1 of launch.
 * The seed places one rare job that asks the bootstrap zone, and one service that needs a person to start.
 *
 * @param seed any whole number; the same seed gives the same build
 */
export function zone(seed: number): Story {
  const weak = services[draw(seed, 3, services.length)] ?? services[0];
  const initial = firstWorld({
    jobAsks: asked[draw(seed, 0, asked.length)] ?? asked[0],
    jobEvery: [7, 30][draw(seed, 1, 2)] ?? 30,
    jobOffset: draw(seed, 2, 7),
    weak,
  });
  const steps = zoneSteps(`${weak}@${place}`);
  return { id: 'zone', seed, initial, place, seat, lender, steps, departures };
}
