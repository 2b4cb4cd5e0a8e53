import { draw } from '../chance.ts';
import { firstWorld } from './local-zone/first-world.ts';
import { lender, parent, place, services, wan } from './local-zone/ids.ts';
import { localZoneSteps } from './local-zone/steps.ts';
import type { Departure, Story } from './types.ts';

/** What a reader can do against the plan, beside leaving a phase out or doing it early. */
const departures: readonly Departure[] = [
  { id: 'cut-wan', events: [{ do: 'cut', link: wan }] },
  { id: 'lay-wan', events: [{ do: 'lay', link: wan }] },
  { id: 'lose-parent', events: [{ do: 'fail', what: lender }] },
  { id: 'repair-parent', events: [{ do: 'repair', what: lender }] },
];

/** What a service at the edge may ask the parent at every call, though a last known value would do. */
const asked = [
  { name: 'key-value', kind: 'ddb' },
  { name: 'identity', kind: 'auth' },
  { name: 'object-store', kind: 's3' },
] as const;

/**
 * A Local Zone (talk 57:00 to 62:00): 7 phases, 2 physical, 4 software and 1 of launch. Its control plane is in the parent
 * zone and stays there. The seed decides which local service cannot go on without the link.
 *
 * @param seed any whole number; the same seed gives the same build
 */
export function localZone(seed: number): Story {
  const { name, kind } = asked[draw(seed, 1, asked.length)] ?? asked[0];
  const initial = firstWorld({
    weak: services[draw(seed, 0, services.length)] ?? services[0],
    pinned: { [name]: `${kind}@${parent}` },
  });
  return {
    id: 'local-zone',
    seed,
    initial,
    place,
    seat: lender,
    lender,
    steps: localZoneSteps,
    departures,
  };
}
