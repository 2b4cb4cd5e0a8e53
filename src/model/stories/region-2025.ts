import { draw } from '../chance.ts';
import { frankenNames, proxyNames } from '../world/catalogue.ts';
import { launchSteps } from './region-2025/launch.ts';
import { migrationSteps } from './region-2025/migration.ts';
import { physicalSteps, softwareSteps } from './region-2025/build.ts';
import { firstWorld } from './region-2025/first-world.ts';
import { backbone, controlPlane } from './region-2025/ids.ts';
import type { Departure, Step, Story } from './types.ts';

/** What a reader can do against the plan, beside leaving a phase out or doing it early. */
const departures: readonly Departure[] = [
  { id: 'cut-link', events: [{ do: 'cut', link: backbone }] },
  { id: 'lay-link', events: [{ do: 'lay', link: backbone }] },
  { id: 'open-link', events: [{ do: 'open', link: backbone }] },
  { id: 'lose-proxy', events: [{ do: 'fail', what: 'proxy@vpc' }] },
  { id: 'repair-proxy', events: [{ do: 'repair', what: 'proxy@vpc' }] },
  { id: 'scale-in', events: [{ do: 'drain', placements: controlPlane.map((k) => `${k}@vpc`) }] },
  {
    id: 'move-answer',
    events: [
      { do: 'answer', site: 'region', names: ['object-store'], by: 's3@region' },
      { do: 'answer', site: 'region', names: ['key-value'], by: 'ddb@region' },
    ],
  },
];

/** The two streams as they are told: side by side, so that the reader sees them run in parallel. */
const told =
  'PH1 SW1 PH2 SW2 SW3 PH3 SW4 SW4b PH4 SW5 PH5 SW6 SW7 MG1 MG2 MG3 MG4 MG5 MG6 LN1 LN2 LN3';

/**
 * The 2025 way to build a Region (talk 30:00 to 52:00): 22 phases, 5 physical, 8 software, 6 of
 * migration and 3 of launch. The seed places one rare job that calls home and one weak service.
 *
 * @param seed any whole number; the same seed gives the same build
 */
export function region2025(seed: number): Story {
  const chance = {
    jobAsks: proxyNames[draw(seed, 0, proxyNames.length)] ?? 'object-store',
    jobEvery: [7, 30][draw(seed, 1, 2)] ?? 30,
    jobOffset: draw(seed, 2, 7),
    weak: draw(seed, 3, 6),
    weakness: (['one-zone', 'needs-a-person'] as const)[draw(seed, 4, 2)] ?? 'one-zone',
    zone: draw(seed, 5, 3),
  };
  const { world, services, attended } = firstWorld(chance);
  const all: readonly Step[] = [
    ...physicalSteps,
    ...softwareSteps(frankenNames, proxyNames),
    ...migrationSteps,
    ...launchSteps(services, attended),
  ];
  const steps = told.split(' ').map((id) => {
    const step = all.find((candidate) => candidate.id === id);
    if (!step) throw new RangeError(`phase ${id} is told but not defined`);
    return step;
  });
  return {
    id: 'region-2025',
    seed,
    initial: world,
    place: 'region',
    seat: 'vpc',
    lender: 'bootstrap',
    steps,
    departures,
  };
}
