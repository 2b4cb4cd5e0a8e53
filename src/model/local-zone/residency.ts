/** Places that data move between. All but the parent are in the country of the Local Zone. */
export const places = ['users', 'office', 'zone', 'parent'] as const;
export type Place = (typeof places)[number];

/** What the reader decides: where three kinds of data are kept, and how the office reaches the zone. */
export interface Keeping {
  readonly objects: 'zone' | 'region';
  readonly records: 'zone' | 'region';
  /** A Local Zone may or may not keep snapshots of its volumes; it differs from one to the other (LZ-HOW). */
  readonly backups: 'none' | 'zone' | 'region';
  /** A Local Zone has its own connection to the internet; a transit gateway leads through the parent Region (LZ-HOW). */
  readonly office: 'internet' | 'transit';
}

export const keepingOf = {
  objects: ['region', 'zone'],
  records: ['region', 'zone'],
  backups: ['region', 'zone', 'none'],
  office: ['transit', 'internet'],
} as const satisfies { readonly [K in keyof Keeping]: readonly Keeping[K][] };

/** Countries of a Local Zone and of its parent, as two-letter codes. */
export interface Countries {
  readonly zone: string;
  readonly parent: string;
}

export const flowIds = [
  'visits',
  'objects',
  'records',
  'backups',
  'office',
  'api',
  'orders',
  'metrics',
] as const;
export type FlowId = (typeof flowIds)[number];

/** `content`: what customers store and send. `control`: names, orders and measurements, which run the zone. */
export type FlowKind = 'content' | 'control';

export interface Flow {
  readonly id: FlowId;
  readonly kind: FlowKind;
  /** The places in turn; two of one name when it does not leave the place. */
  readonly path: readonly Place[];
  /** How often it goes over the border. */
  readonly crossings: number;
  /** It comes to rest on the other side. False for what only passes through. */
  readonly abroad: boolean;
}

/** Everything that flows under these decisions. Where control flows go follows from the control plane in the parent. */
export function flowsOf(keeping: Keeping, { zone, parent }: Countries): Flow[] {
  const kept = (where: 'zone' | 'region'): Place => (where === 'zone' ? 'zone' : 'parent');
  const countryOf = (place: Place) => (place === 'parent' ? parent : zone);
  const flow = (id: FlowId, kind: FlowKind, from: Place, ...on: Place[]): Flow => {
    const countries = [from, ...on].map(countryOf);
    return {
      id,
      kind,
      path: [from, ...on],
      crossings: countries.filter((country, at) => at > 0 && country !== countries[at - 1]).length,
      abroad: countries.at(-1) !== countries[0],
    };
  };
  const { objects, records, backups, office } = keeping;
  return [
    flow('visits', 'content', 'users', 'zone'),
    flow('objects', 'content', 'zone', kept(objects)),
    flow('records', 'content', 'zone', kept(records)),
    ...(backups === 'none' ? [] : [flow('backups', 'content', 'zone', kept(backups))]),
    office === 'internet'
      ? flow('office', 'content', 'office', 'zone')
      : flow('office', 'content', 'office', 'parent', 'zone'),
    flow('api', 'control', 'office', 'parent'),
    flow('orders', 'control', 'parent', 'zone'),
    flow('metrics', 'control', 'zone', 'parent'),
  ];
}

/** Content that goes over the border, whether it stays there or only passes. */
export const leaks = (flows: readonly Flow[]): Flow[] =>
  flows.filter(({ kind, crossings }) => kind === 'content' && crossings > 0);

/** All decisions there are, and those under which no content goes over the border. */
export function surveyOf(countries: Countries): {
  readonly tried: number;
  readonly kept: readonly Keeping[];
} {
  const all = keepingOf.objects.flatMap((objects) =>
    keepingOf.records.flatMap((records) =>
      keepingOf.backups.flatMap((backups) =>
        keepingOf.office.map((office): Keeping => ({ objects, records, backups, office })),
      ),
    ),
  );
  return {
    tried: all.length,
    kept: all.filter((keeping) => leaks(flowsOf(keeping, countries)).length === 0),
  };
}
