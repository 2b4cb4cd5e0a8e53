import type { WorldEvent } from '../../world/types.ts';
import type { Step } from '../types.ts';
import { at } from '../worlds.ts';
import {
  controlPlane,
  lender,
  live,
  metro,
  place,
  regional,
  seat,
  services,
  zonal,
} from './ids.ts';

/** Illustration: long enough for a monthly job to be seen once; and the first months with customers. */
const observed = 30;
const firstMonths = 60;

const borrowed = at(seat, controlPlane);
const own = at(place, [...controlPlane, ...services, 'report']);
const members = at('region', regional);
const nextDay: WorldEvent = { do: 'days', days: 1 };

/**
 * The phases of a new zone (talk 52:00 to 57:00). The Region's S3, DynamoDB and foundations are there, so all that
 * has to be borrowed is a zonal control plane.
 *
 * @param attended the placement of the weak service
 */
export const zoneSteps = (attended: string): readonly Step[] => [
  {
    id: 'AZ1',
    lane: 'physical',
    requires: [],
    events: [
      ...(['land', 'growth', 'power', 'racks'] as const).map(
        (stage) => ({ do: 'prepare', zones: [place], stage }) as const,
      ),
      { do: 'lay', link: metro },
      { do: 'lay', link: zonal },
    ],
    exit: [
      { check: 'prepared', zones: [place], stage: 'racks' },
      { check: 'link', link: metro, state: 'open' },
    ],
  },
  {
    id: 'AZ2',
    lane: 'software',
    requires: [],
    events: [{ do: 'open-site', site: lender }],
    exit: [{ check: 'lends', site: lender, to: borrowed }],
  },
  {
    id: 'AZ3',
    lane: 'software',
    requires: ['AZ2'],
    events: [
      { do: 'open-site', site: seat },
      { do: 'place', placements: borrowed },
      { do: 'answer', site: place, names: ['network'], by: `network@${seat}` },
      { do: 'answer', site: place, names: ['compute'], by: `ec2@${seat}` },
    ],
    exit: [{ check: 'running', placements: borrowed }],
  },
  {
    id: 'AZ4',
    lane: 'software',
    requires: ['AZ3', 'AZ1'],
    events: [{ do: 'place', placements: [`hosts@${place}`] }],
    exit: [{ check: 'running', placements: [`hosts@${place}`] }],
  },
  {
    id: 'AZ5',
    lane: 'software',
    requires: ['AZ4'],
    events: [
      { do: 'place', placements: own },
      { do: 'start', placements: [attended] },
      { do: 'answer', site: place, names: ['network'], by: `network@${place}` },
      { do: 'answer', site: place, names: ['compute'], by: `ec2@${place}` },
      // The siblings learn of the new zone, each on a day of its own.
      ...live.flatMap((zone) => [nextDay, { do: 'tell', zones: [zone], of: place } as const]),
      nextDay,
    ],
    exit: [{ check: 'running', placements: own }],
  },
  {
    id: 'AZ6',
    lane: 'software',
    requires: ['AZ5'],
    events: [{ do: 'join', placements: members, zone: place }],
    exit: [{ check: 'joined', placements: members, zone: place }],
  },
  {
    id: 'AZ7',
    lane: 'software',
    requires: ['AZ6'],
    events: [
      { do: 'drain', placements: borrowed },
      { do: 'terminate', placements: borrowed },
      { do: 'block', link: zonal },
      // Wait; give whoever was counted an address in its own zone; wait again until it stays quiet.
      { do: 'days', days: observed },
      { do: 'mend' },
      { do: 'days', days: observed },
    ],
    exit: [
      { check: 'empty', site: seat },
      { check: 'quiet', link: zonal, days: observed },
      { check: 'independent', site: place, of: live },
    ],
  },
  {
    id: 'AZ8',
    lane: 'launch',
    requires: ['AZ7'],
    events: [
      // Nobody is in the new zone yet, so it can be lost on purpose beside live customers.
      { do: 'drill', lose: [place] },
      { do: 'mend' },
      { do: 'drill', lose: [place] },
      { do: 'welcome' },
      { do: 'days', days: firstMonths },
      { do: 'drill', lose: [...live, place] },
    ],
    exit: [
      { check: 'running', placements: own },
      { check: 'drilled' },
      { check: 'independent', site: place, of: live },
      { check: 'serving', site: 'region' },
    ],
  },
];
