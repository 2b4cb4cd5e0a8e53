import type { Step } from '../types.ts';
import { backbone, zones } from './ids.ts';

/** Illustration: the time that the last batches take, and the first months with customers. */
const batches = 30;
const firstMonths = 60;
const lost = [...zones, 'ddb@region'] as const;

/** The rest of the services, the drill, and the customers (talk 46:00 to 52:00). */
export const launchSteps = (
  services: readonly string[],
  attended: readonly string[],
): readonly Step[] => [
  {
    id: 'LN1',
    lane: 'launch',
    requires: ['MG6'],
    events: [
      { do: 'place', placements: services },
      ...(attended.length > 0 ? [{ do: 'start', placements: attended } as const] : []),
      { do: 'days', days: batches },
    ],
    exit: [
      { check: 'running', placements: services },
      { check: 'alone', site: 'region', link: backbone },
    ],
  },
  {
    id: 'LN2',
    lane: 'launch',
    requires: ['LN1'],
    // Lose each thing in turn, mend what did not come back alone, and drill again.
    events: [{ do: 'drill', lose: lost }, { do: 'mend' }, { do: 'drill', lose: lost }],
    exit: [{ check: 'running', placements: services }, { check: 'drilled' }],
  },
  {
    id: 'LN3',
    lane: 'launch',
    requires: ['LN2', 'PH2'],
    events: [{ do: 'welcome' }, { do: 'days', days: firstMonths }, { do: 'drill', lose: lost }],
    exit: [
      { check: 'running', placements: services },
      { check: 'alone', site: 'region', link: backbone },
      { check: 'serving', site: 'region' },
    ],
  },
];
