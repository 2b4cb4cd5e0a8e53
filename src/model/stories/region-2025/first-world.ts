import { kindOf } from '../../world/catalogue.ts';
import type { Life, Name, Placement, Site, World } from '../../world/types.ts';
import { answersOf, bare } from '../worlds.ts';
import { backbone, controlPlane, services, twins, vpcZones, zones } from './ids.ts';

/** What the seed decides. */
export interface Chance {
  /** The name that the rare job asks the bootstrap Region for, and how often in days. */
  readonly jobAsks: Name;
  readonly jobEvery: number;
  readonly jobOffset: number;
  /** Which service is weak, how, and in which zone it sits if it has only one. */
  readonly weak: number;
  readonly weakness: 'one-zone' | 'needs-a-person';
  readonly zone: number;
}

const site = (within: string | null, rest: Partial<Site> = {}): Site => ({
  within,
  open: true,
  believes: within ?? 'region',
  failed: false,
  ...rest,
});

const sites: Readonly<Record<string, Site>> = {
  // Spare servers are an illustration: enough for the bootstrap, with a little over.
  bootstrap: site(null, { open: false, believes: 'bootstrap', spare: 24 }),
  vpc: site('bootstrap', { open: false, believes: 'region' }),
  region: site(null, { believes: 'region' }),
  ...Object.fromEntries(vpcZones.map((zone) => [zone, site('vpc', { believes: 'region' })])),
  ...Object.fromEntries(
    zones.map((zone) => [zone, site('region', { believes: 'region', ground: bare })]),
  ),
};

const placed = (
  kind: string,
  where: string,
  life: Life,
  rest: Partial<Placement> = {},
): [string, Placement] => {
  const over = where === 'vpc' ? vpcZones : where === 'region' ? zones : [];
  return [`${kind}@${where}`, { kind, site: where, zones: over, life, failed: false, ...rest }];
};

const inRegion = ['hosts', 's3', 'ddb', ...twins, ...controlPlane];

function loses(kind: string, name: Name): boolean {
  return kindOf(kind).needs.some((need) => need.name === name && need.running === 'hard');
}

/** The world before the first phase, and the services of the last phases. */
export function firstWorld(chance: Chance): {
  world: World;
  services: readonly string[];
  attended: readonly string[];
} {
  const oneZone = chance.weakness === 'one-zone';
  // Needing a person shows when a service has to start again: when what it needs was lost.
  const weakly = services.filter((kind) => oneZone || loses(kind, 'key-value'));
  const weak = weakly[chance.weak % weakly.length] ?? services[0];
  const weakness: Partial<Placement> = oneZone
    ? { zones: [zones[chance.zone % zones.length] ?? zones[0]] }
    : { attended: true };
  const store = chance.jobAsks === 'object-store' ? 's3@bootstrap' : 'ddb@bootstrap';
  const placements = Object.fromEntries([
    placed('hosts', 'bootstrap', 'running'),
    placed('ec2', 'bootstrap', 'running'),
    placed('s3', 'bootstrap', 'running'),
    placed('ddb', 'bootstrap', 'running'),
    ...[...twins, 'auth', 'network'].map((kind) => placed(kind, 'bootstrap', 'running')),
    placed('franken', 'vpc', 'planned', { zones: [vpcZones[0]] }),
    placed('proxy', 'vpc', 'planned'),
    ...controlPlane.map((kind) => placed(kind, 'vpc', 'planned')),
    ...inRegion.map((kind) => placed(kind, 'region', 'planned')),
    placed('report', 'region', 'planned', {
      pinned: { [chance.jobAsks]: store },
      every: { days: chance.jobEvery, offset: chance.jobOffset },
    }),
    ...services.map((kind) => placed(kind, 'region', 'planned', kind === weak ? weakness : {})),
  ]);
  const world: World = {
    day: 0,
    customers: false,
    drills: 0,
    sites,
    links: {
      [backbone]: { between: ['bootstrap', 'region'], state: 'absent', since: 0, denied: [] },
    },
    placements,
    answers: {
      bootstrap: answersOf(inRegion, 'bootstrap'),
      // Machines in the VPC come from the Region around it, whatever the names in it say.
      vpc: { instances: ['hosts@bootstrap'], compute: ['ec2@bootstrap'] },
      region: answersOf([...inRegion, ...services], 'region'),
    },
    data: {
      'launch-records': { name: 'key-value', at: [] },
      'machine-images': { name: 'object-store', at: [] },
      identities: { name: 'key-value', at: [] },
      'network-map': { name: 'key-value', at: [] },
    },
    findings: [],
  };
  return {
    world,
    services: services.map((kind) => `${kind}@region`),
    attended: oneZone ? [] : [`${weak}@region`],
  };
}
