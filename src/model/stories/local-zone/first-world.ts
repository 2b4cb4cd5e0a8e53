import type { Name, PlacementId, World } from '../../world/types.ts';
import { answersOf, bare, grown, placed, siteNamed } from '../worlds.ts';
import { controlPlane, lender, parent, place, regional, services, wan } from './ids.ts';

/** What the seed decides. */
export interface Chance {
  /** The local service that does not go on without the link. */
  readonly weak: string;
  /** Whom it asks at every call. */
  readonly pinned: Readonly<Record<Name, PlacementId>>;
}

/** The world before the first phase: a parent Region at work, and a place near customers on paper. */
export function firstWorld({ weak, pinned }: Chance): World {
  return {
    day: 0,
    customers: false,
    drills: 0,
    sites: Object.fromEntries([
      siteNamed(parent, null),
      siteNamed(lender, parent, { ground: grown, believes: parent }),
      // An extension of its parent zone, though far away from it.
      siteNamed(place, lender, { ground: bare }),
    ]),
    links: { [wan]: { between: [place, parent], state: 'absent', since: 0, denied: [] } },
    placements: Object.fromEntries([
      ...placed([...regional, 'hosts'], parent, 'running'),
      ...placed(controlPlane, lender, 'running', { zones: [lender] }),
      ...placed(['hosts'], place, 'planned', { zones: [place] }),
      ...services.flatMap((kind) =>
        placed([kind], place, 'planned', {
          zones: [place],
          ...(kind === weak ? { pinned } : {}),
        }),
      ),
    ]),
    answers: {
      [parent]: {
        ...answersOf([...regional, 'hosts'], parent),
        ...answersOf(controlPlane, lender),
      },
      // Nobody launches here until the parent's control plane has been extended.
      [place]: {
        ...answersOf(regional, parent),
        ...answersOf(['hosts', ...services], place),
      },
    },
    data: {
      'launch-records': { name: 'key-value', at: [`ddb@${parent}`] },
      'machine-images': { name: 'object-store', at: [`s3@${parent}`] },
      identities: { name: 'key-value', at: [`ddb@${parent}`] },
      'network-map': { name: 'key-value', at: [`ddb@${parent}`] },
    },
    findings: [],
  };
}
