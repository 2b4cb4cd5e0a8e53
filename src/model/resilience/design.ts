/**
 * A web application over one or two Regions, as a customer would lay it out (talk, 12:00 to 16:00). What the choices cost is an
 * illustration in whole units; the head-room for a lost zone, N/(N-1), is arithmetic (facts E07).
 */
export interface Design {
  /** Zones that the application uses in each of its Regions. */
  readonly zones: 1 | 2 | 3;
  /** `replace`: just enough servers, lost ones are launched anew. `spare`: enough of them with one zone gone. */
  readonly servers: 'replace' | 'spare';
  /** `one-zone`: one copy. `pair`: a leader, and a standby in another zone. `regional`: a Regional service. */
  readonly database: 'one-zone' | 'pair' | 'regional';
  readonly storage: 'one-zone' | 'regional';
  /** The other Region. `standby`: data are copied, servers are launched when needed. `active`: it serves half of the customers. */
  readonly second: 'none' | 'standby' | 'active';
  /** How customers are led to the other Region: by health checks, or by a person who changes a record. */
  readonly dns: 'health-checks' | 'by-hand';
}

export const choicesOf = {
  zones: [1, 2, 3],
  servers: ['replace', 'spare'],
  database: ['one-zone', 'pair', 'regional'],
  storage: ['one-zone', 'regional'],
  second: ['none', 'standby', 'active'],
  dns: ['health-checks', 'by-hand'],
} as const satisfies { readonly [K in keyof Design]: readonly Design[K][] };

/** What all customers together ask for, in servers. Divisible by 1, 2 and 3, so that every share is whole. */
export const DEMAND = 6;

/** Copies that a choice keeps. A Regional service counts three: it keeps its data in several zones (facts D.1). Illustration. */
const COPIES = { 'one-zone': 1, pair: 2, regional: 3 } as const;

/** Whether the choices go together: a second zone is what `spare` and `pair` are made of. */
export function isPossible({ zones, servers, database }: Design): boolean {
  return zones > 1 || (servers !== 'spare' && database !== 'pair');
}

/**
 * The design with one choice changed. Choices that do not go together give way to it: asking for a zone to spare or a
 * second copy brings a second zone, and going back to one zone gives them up.
 */
export function choose(design: Design, change: Partial<Design>): Design {
  const asked = { ...design, ...change };
  if (isPossible(asked)) return asked;
  if (change.zones === undefined) return { ...asked, zones: 2 };
  const database = asked.database === 'pair' ? 'one-zone' : asked.database;
  return { ...asked, servers: 'replace', database };
}

/** Every possible design once. Without a second Region there is no DNS to choose; the first choice stands for both. */
export function allDesigns(): Design[] {
  const { zones, servers, database, storage, second, dns } = choicesOf;
  return zones
    .flatMap((z) => servers.map((s) => ({ zones: z, servers: s })))
    .flatMap((some) => database.map((d) => ({ ...some, database: d })))
    .flatMap((some) => storage.map((s) => ({ ...some, storage: s })))
    .flatMap((some) => second.map((s) => ({ ...some, second: s })))
    .flatMap((some) =>
      (some.second === 'none' ? dns.slice(0, 1) : dns).map((d) => ({ ...some, dns: d })),
    )
    .filter(isPossible);
}

/** Servers that run in each zone of a serving Region: DEMAND / N, or DEMAND / (N - 1) with one zone to spare. */
export function serversPerZone({ zones, servers }: Design): number {
  return DEMAND / (servers === 'spare' ? zones - 1 : zones);
}

/** What a design costs, in units: a server, a copy of the database and a copy of the storage count one each. Illustration. */
export interface Cost {
  readonly servers: number;
  readonly database: number;
  readonly storage: number;
  readonly total: number;
  /** DNS entries to keep and to rehearse: a record for each Region, and two health checks or one runbook. */
  readonly dns: number;
}

export function costOf(design: Design): Cost {
  const regions = design.second === 'none' ? 1 : 2;
  const serving = design.second === 'active' ? 2 : 1;
  const servers = serving * design.zones * serversPerZone(design);
  const database = regions * COPIES[design.database];
  const storage = regions * COPIES[design.storage];
  const dns = regions === 1 ? 0 : regions + (design.dns === 'health-checks' ? 2 : 1);
  return { servers, database, storage, total: servers + database + storage, dns };
}
