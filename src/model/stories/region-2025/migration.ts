import type { Step } from '../types.ts';
import { at } from '../worlds.ts';
import { backbone, controlPlane, twins } from './ids.ts';

/** Illustration: long enough for a monthly job to be seen once. */
const observed = 30;

const tables = ['launch-records', 'identities', 'network-map'] as const;
const objects = ['machine-images'] as const;
const moved = at('region', [...controlPlane, ...twins]);
const names = [
  'dns',
  'pki',
  'packages',
  'host-auth',
  'identity',
  'network',
  'compute',
  'object-store',
  'key-value',
] as const;
const leftInVpc = ['franken@vpc', 'proxy@vpc'] as const;

/** Out of the bootstrap VPC and home (talk 46:00 to 52:00). */
export const migrationSteps: readonly Step[] = [
  {
    id: 'MG1',
    lane: 'migration',
    requires: ['SW7'],
    events: [
      ...tables.map(
        (data) => ({ do: 'copy', data, from: 'ddb@bootstrap', to: 'ddb@region' }) as const,
      ),
      ...objects.map(
        (data) => ({ do: 'copy', data, from: 's3@bootstrap', to: 's3@region' }) as const,
      ),
    ],
    exit: [{ check: 'copied', data: [...tables, ...objects], to: 'region' }],
  },
  {
    id: 'MG2',
    lane: 'migration',
    requires: ['MG1'],
    events: [
      { do: 'answer', site: 'region', names: ['object-store'], by: 's3@region' },
      { do: 'answer', site: 'region', names: ['key-value'], by: 'ddb@region' },
      { do: 'place', placements: [...moved, 'report@region'] },
      ...twins.map(
        (kind) => ({ do: 'answer', site: 'region', names: [kind], by: `${kind}@region` }) as const,
      ),
      { do: 'answer', site: 'region', names: ['identity'], by: 'auth@region' },
      { do: 'answer', site: 'region', names: ['network'], by: 'network@region' },
      { do: 'answer', site: 'region', names: ['compute'], by: 'ec2@region' },
      { do: 'drain', placements: at('vpc', controlPlane) },
    ],
    exit: [
      { check: 'running', placements: [...moved, 'report@region'] },
      { check: 'answered', at: 'region', names, by: 'region' },
      { check: 'empty', site: 'vpc', but: leftInVpc },
    ],
  },
  {
    // When Franken retires is not public; before the access control list is an inference (H01).
    id: 'MG3',
    lane: 'migration',
    requires: ['MG2'],
    events: [{ do: 'terminate', placements: [...at('vpc', controlPlane), ...leftInVpc] }],
    exit: [
      { check: 'empty', site: 'vpc' },
      { check: 'answered', at: 'region', names, by: 'region' },
    ],
  },
  {
    id: 'MG4',
    lane: 'migration',
    requires: ['MG3'],
    events: [{ do: 'block', link: backbone }],
    exit: [{ check: 'no-denials', link: backbone }],
  },
  {
    id: 'MG5',
    lane: 'migration',
    requires: ['MG4'],
    // Wait; point whoever was counted at the new Region; wait again until it stays quiet.
    events: [{ do: 'days', days: observed }, { do: 'mend' }, { do: 'days', days: observed }],
    exit: [{ check: 'quiet', link: backbone, days: observed }],
  },
  {
    id: 'MG6',
    lane: 'migration',
    requires: ['MG5'],
    events: [{ do: 'cut', link: backbone }],
    exit: [{ check: 'alone', site: 'region', link: backbone }],
  },
];
