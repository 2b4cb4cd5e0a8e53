import type { Name } from '../../world/types.ts';
import type { Step } from '../types.ts';
import { at } from '../worlds.ts';
import { backbone, controlPlane, zones } from './ids.ts';

/** From the land to the link (talk 16:00 to 19:00). */
export const physicalSteps: readonly Step[] = [
  {
    id: 'PH1',
    lane: 'physical',
    requires: [],
    events: [{ do: 'prepare', zones, stage: 'land' }],
    exit: [{ check: 'prepared', zones, stage: 'land' }],
  },
  {
    id: 'PH2',
    lane: 'physical',
    requires: ['PH1'],
    events: [{ do: 'prepare', zones, stage: 'growth' }],
    exit: [{ check: 'prepared', zones, stage: 'growth' }],
  },
  {
    id: 'PH3',
    lane: 'physical',
    requires: ['PH2'],
    events: [{ do: 'prepare', zones, stage: 'power' }],
    exit: [{ check: 'prepared', zones, stage: 'power' }],
  },
  {
    id: 'PH4',
    lane: 'physical',
    requires: ['PH3'],
    events: [{ do: 'prepare', zones, stage: 'racks' }],
    exit: [{ check: 'prepared', zones, stage: 'racks' }],
  },
  {
    id: 'PH5',
    lane: 'physical',
    requires: ['PH3'],
    events: [{ do: 'lay', link: backbone }],
    exit: [{ check: 'link', link: backbone, state: 'open' }],
  },
];

const vpcPlacements = ['franken@vpc', 'proxy@vpc', ...at('vpc', controlPlane)];

/** From the choice of a Region to S3 and DynamoDB in the new one (talk 30:00 to 52:00). */
export const softwareSteps = (
  frankenNames: readonly Name[],
  proxyNames: readonly Name[],
): readonly Step[] => [
  {
    id: 'SW1',
    lane: 'software',
    requires: [],
    events: [{ do: 'open-site', site: 'bootstrap' }],
    exit: [{ check: 'lends', site: 'bootstrap', to: vpcPlacements }],
  },
  {
    id: 'SW2',
    lane: 'software',
    requires: ['SW1'],
    events: [{ do: 'open-site', site: 'vpc' }],
    exit: [{ check: 'believes', site: 'vpc', in: 'region' }],
  },
  {
    id: 'SW3',
    lane: 'software',
    requires: ['SW2'],
    events: [
      { do: 'place', placements: ['franken@vpc'] },
      { do: 'answer', site: 'region', names: frankenNames, by: 'franken@vpc' },
    ],
    exit: [{ check: 'answered', at: 'vpc', names: frankenNames }],
  },
  {
    id: 'SW4',
    lane: 'software',
    requires: ['SW3'],
    events: [
      { do: 'place', placements: ['proxy@vpc'] },
      { do: 'answer', site: 'region', names: proxyNames, by: 'proxy@vpc' },
    ],
    exit: [{ check: 'answered', at: 'vpc', names: proxyNames, by: 'bootstrap' }],
  },
  {
    id: 'SW4b',
    lane: 'software',
    requires: ['SW4'],
    events: [
      { do: 'place', placements: ['auth@vpc'] },
      { do: 'answer', site: 'region', names: ['identity'], by: 'auth@vpc' },
    ],
    exit: [{ check: 'answered', at: 'vpc', names: ['identity'] }],
  },
  {
    id: 'SW5',
    lane: 'software',
    requires: ['SW4b'],
    events: [
      { do: 'place', placements: ['network@vpc', 'ec2@vpc'] },
      { do: 'answer', site: 'region', names: ['network'], by: 'network@vpc' },
      { do: 'answer', site: 'region', names: ['compute'], by: 'ec2@vpc' },
    ],
    exit: [
      { check: 'running', placements: ['network@vpc', 'ec2@vpc'] },
      { check: 'launchable', placements: ['hosts@region'], from: 'vpc' },
    ],
  },
  {
    id: 'SW6',
    lane: 'software',
    requires: ['SW5', 'PH4', 'PH5'],
    events: [{ do: 'place', placements: ['hosts@region'] }],
    exit: [{ check: 'running', placements: ['hosts@region'] }],
  },
  {
    id: 'SW7',
    lane: 'software',
    requires: ['SW6'],
    events: [{ do: 'place', placements: ['s3@region', 'ddb@region'] }],
    exit: [{ check: 'running', placements: ['s3@region', 'ddb@region'] }],
  },
];
