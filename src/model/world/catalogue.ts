import type { Strength } from '../graph/types.ts';
import type { DataSetId, Name } from './types.ts';

/** One need of a kind of component: a name, and how strong it is while starting and while running. */
export interface KindNeed {
  readonly name: Name;
  readonly starting: Strength;
  readonly running: Strength;
  /** Only a first start needs it so: what once ran starts again from what it was told then (facts E03, E05). */
  readonly once?: true;
}

/** What a kind of component offers and asks for, wherever it is placed. */
export interface Kind {
  readonly provides: readonly Name[];
  readonly needs: readonly KindNeed[];
  /** Data that it reads; once a data set exists, the store that answers has to hold it. */
  readonly data?: readonly DataSetId[];
  /** A stand-in for a time: it is never what a name is believed to mean. */
  readonly standIn?: true;
  /** It answers for its names by asking the Region that its site lies in (the smart proxy). */
  readonly forwards?: true;
  /** Servers that it takes from a Region that lends them; an illustration. */
  readonly servers: number;
}

/** The four names that the Franken instance answers for (talk 38:00 to 46:00). */
export const frankenNames = ['dns', 'pki', 'packages', 'host-auth'] as const;

/** The names that the smart proxy answers for (talk 38:00 to 46:00). */
export const proxyNames = ['object-store', 'key-value'] as const;

const hard = (name: Name): KindNeed => ({ name, starting: 'hard', running: 'hard' });
/** Needed to start; afterwards the last known value will do. */
const thenCached = (name: Name): KindNeed => ({ name, starting: 'hard', running: 'cached' });
/** Needed to start; afterwards it goes on with less. */
const thenSoft = (name: Name): KindNeed => ({ name, starting: 'hard', running: 'soft' });
const soft = (name: Name): KindNeed => ({ name, starting: 'soft', running: 'soft' });

/** What every host asks for at its first start: a name, a certificate, a package, a proof. */
const hostStart = frankenNames.map((name) =>
  name === 'packages' ? thenSoft(name) : thenCached(name),
);
const hostStartWithout = (own: Name) => hostStart.filter((need) => need.name !== own);

/** A store that comes back has its packages on its disks; else it and the package repository would wait for each other. */
const storeStart = hostStart.map((need): KindNeed =>
  need.name === 'packages' ? { ...need, once: true } : need,
);

const service = (provides: Name, needs: readonly KindNeed[], rest: Partial<Kind> = {}): Kind => ({
  provides: [provides],
  needs: [hard('instances'), ...needs],
  servers: 3,
  ...rest,
});

/**
 * The kinds of component of a build. That EC2 needs S3 and DynamoDB, that both need EC2, and
 * what Franken and the proxy answer for is the talk's (38:00 to 46:00); EC2's need of DynamoDB is
 * also in the public summary of October 2025 (facts G11). Every other need and all sizes are an
 * illustration.
 */
const kinds: Readonly<Record<string, Kind>> = {
  franken: { ...service('dns', [], { standIn: true, servers: 1 }), provides: frankenNames },
  proxy: {
    ...service('object-store', hostStart, { standIn: true, forwards: true }),
    provides: proxyNames,
  },
  auth: service('identity', [...hostStart, thenCached('key-value')], { data: ['identities'] }),
  network: service('network', [...hostStart, thenCached('identity'), thenCached('key-value')], {
    data: ['network-map'],
  }),
  ec2: service(
    'compute',
    [
      ...hostStart,
      thenCached('identity'),
      thenCached('network'),
      hard('object-store'),
      hard('key-value'),
    ],
    { data: ['launch-records', 'machine-images'], servers: 6 },
  ),
  hosts: {
    provides: ['instances'],
    needs: [
      { ...thenSoft('compute'), once: true },
      { ...thenCached('network'), once: true },
      ...hostStart,
      soft('object-store'),
    ],
    servers: 0,
  },
  s3: service('object-store', storeStart),
  ddb: service('key-value', storeStart),
  dns: service('dns', hostStartWithout('dns')),
  pki: service('pki', hostStartWithout('pki')),
  packages: service('packages', [...hostStartWithout('packages'), hard('object-store')]),
  'host-auth': service('host-auth', [...hostStartWithout('host-auth'), thenCached('key-value')]),
  report: service('report', [soft('dns')]),
  volumes: service('volumes', [...hostStart, thenCached('compute'), thenSoft('object-store')]),
  balancing: service('balancing', [...hostStart, thenCached('network'), hard('key-value')]),
  queues: service('queues', [...hostStart, hard('key-value')]),
  databases: service('databases', [...hostStart, hard('key-value'), thenCached('volumes')]),
  functions: service('functions', [...hostStart, hard('key-value'), thenCached('queues')]),
  console: service('console', [...hostStart, hard('key-value'), thenCached('balancing')]),
  nodes: service('forwarding', [...hostStart, thenCached('network')]),
  buckets: service('local-store', [...hostStart, thenCached('identity')]),
};

/** @throws RangeError for a kind that the catalogue does not have */
export function kindOf(id: string): Kind {
  const kind = kinds[id];
  if (!kind) throw new RangeError(`no kind of component "${id}": add it to world/catalogue.ts`);
  return kind;
}
