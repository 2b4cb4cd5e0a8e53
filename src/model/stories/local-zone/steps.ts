import type { Step } from '../types.ts';
import { at } from '../worlds.ts';
import { lender, place, services, wan } from './ids.ts';

/** Illustration: the first months with customers. */
const firstMonths = 60;

const local = at(place, services);
const hosts = [`hosts@${place}`];
const extended = ['network', 'compute'] as const;

/** The phases of a Local Zone (talk 57:00 to 62:00): capacity at the edge, the control plane in the parent zone. */
export const localZoneSteps: readonly Step[] = [
  {
    id: 'LZ1',
    lane: 'physical',
    requires: [],
    events: (['land', 'growth', 'power'] as const).map(
      (stage) => ({ do: 'prepare', zones: [place], stage }) as const,
    ),
    exit: [{ check: 'prepared', zones: [place], stage: 'power' }],
  },
  {
    id: 'LZ2',
    lane: 'physical',
    requires: ['LZ1'],
    events: [{ do: 'lay', link: wan }],
    exit: [{ check: 'link', link: wan, state: 'open' }],
  },
  {
    id: 'LZ3',
    lane: 'software',
    requires: ['LZ2'],
    events: [
      { do: 'answer', site: place, names: ['network'], by: `network@${lender}` },
      { do: 'answer', site: place, names: ['compute'], by: `ec2@${lender}` },
    ],
    exit: [{ check: 'answered', at: place, names: extended, by: lender }],
  },
  {
    id: 'LZ4',
    lane: 'software',
    requires: ['LZ3'],
    events: [
      { do: 'prepare', zones: [place], stage: 'racks' },
      { do: 'place', placements: hosts },
    ],
    exit: [{ check: 'running', placements: hosts }],
  },
  {
    id: 'LZ5',
    lane: 'software',
    requires: ['LZ4'],
    events: [{ do: 'place', placements: local }],
    exit: [{ check: 'running', placements: local }],
  },
  {
    id: 'LZ6',
    lane: 'software',
    requires: ['LZ5'],
    // Cut the link on purpose, mend whoever did not go on without it, and cut it again.
    events: [{ do: 'drill', lose: [wan] }, { do: 'mend' }, { do: 'drill', lose: [wan] }],
    exit: [{ check: 'running', placements: [...hosts, ...local] }, { check: 'drilled' }],
  },
  {
    id: 'LZ7',
    lane: 'launch',
    requires: ['LZ6'],
    events: [{ do: 'welcome' }, { do: 'days', days: firstMonths }, { do: 'drill', lose: [wan] }],
    exit: [
      { check: 'running', placements: [...hosts, ...local] },
      { check: 'serving', site: lender },
    ],
  },
];
