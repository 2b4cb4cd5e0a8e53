import type { Name, World } from '../../world/types.ts';
import { answersOf, bare, grown, placed, siteNamed } from '../worlds.ts';
import {
  controlPlane,
  lender,
  live,
  metro,
  place,
  regional,
  seat,
  services,
  sized,
  zonal,
} from './ids.ts';

/** What the seed decides. */
export interface Chance {
  /** The zonal service of the bootstrap zone that a rare job asks at a fixed address, and how often in days. */
  readonly jobAsks: { readonly name: Name; readonly kind: string };
  readonly jobEvery: number;
  readonly jobOffset: number;
  /** The new service that starts only with a person's help. */
  readonly weak: string;
}

/** With three zones, each carries half as much again as its own customers, so that one may be lost (facts E07). */
const carries = 3 / 2;

const old = { ground: grown, customers: true, believes: 'region' } as const;
const inNew = ['hosts', ...controlPlane, ...services];
const link = { state: 'absent', since: 0, denied: [] } as const;

/** The world before the first phase: a Region of three zones at work, and a fourth zone on paper. */
export function firstWorld(chance: Chance): World {
  const sizedOf = (kind: string) => (sized.some((one) => one === kind) ? { carries } : {});
  const job = {
    pinned: { [chance.jobAsks.name]: `${chance.jobAsks.kind}@${lender}` },
    every: { days: chance.jobEvery, offset: chance.jobOffset },
  };
  return {
    day: 0,
    customers: false,
    drills: 0,
    sites: Object.fromEntries([
      siteNamed('region', null),
      // Spare servers are an illustration: enough for a zonal control plane, with a little over.
      siteNamed(lender, 'region', { ...old, open: false, spare: 12 }),
      siteNamed(seat, lender, { open: false, believes: place }),
      siteNamed('zone-b', 'region', old),
      siteNamed('zone-c', 'region', old),
      siteNamed(place, 'region', { ground: bare, customers: false }),
    ]),
    links: {
      [metro]: { between: [place, 'region'], ...link },
      [zonal]: { between: [place, lender], ...link },
    },
    placements: Object.fromEntries([
      ...regional.flatMap((kind) =>
        placed([kind], 'region', 'running', { zones: live, ...sizedOf(kind) }),
      ),
      ...placed(['hosts', ...controlPlane], 'region', 'running', { zones: live }),
      ...placed(inNew, lender, 'running', { zones: [lender] }),
      ...placed(controlPlane, seat, 'planned', { zones: [lender] }),
      ...inNew.flatMap((kind) =>
        placed([kind], place, 'planned', {
          zones: [place],
          ...(kind === chance.weak ? { attended: true } : {}),
        }),
      ),
      ...placed(['report'], place, 'planned', { zones: [place], ...job }),
    ]),
    answers: {
      region: answersOf(['hosts', ...controlPlane, ...regional], 'region'),
      [lender]: answersOf(inNew, lender),
      // Machines for the first control plane are lent, whatever the names in it say.
      [seat]: { instances: [`hosts@${lender}`], compute: [`ec2@${lender}`] },
      [place]: { ...answersOf(regional, 'region'), ...answersOf([...inNew, 'report'], place) },
    },
    data: {
      'launch-records': { name: 'key-value', at: ['ddb@region'] },
      'machine-images': { name: 'object-store', at: ['s3@region'] },
      identities: { name: 'key-value', at: ['ddb@region'] },
      'network-map': { name: 'key-value', at: ['ddb@region'] },
    },
    findings: [],
  };
}
