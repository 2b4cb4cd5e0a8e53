/**
 * The world of a build: places, what runs there, who answers for a name, and what joins the places.
 * Everything is plain JSON; ids are strings such as `ec2@vpc` (a component at a site).
 */

/** A capability that a component asks for by name, such as `dns` or `object-store`. */
export type Name = string;
export type SiteId = string;
export type PlacementId = string;
export type LinkId = string;
export type DataSetId = string;

/** What a zone needs under its racks; each stage stands on the ones before it, but for `growth`. */
export type GroundStage = 'land' | 'growth' | 'power' | 'racks';

export interface Ground {
  readonly land: boolean;
  /** Room kept free for later halls; it can only be kept before the building goes up. */
  readonly growth: boolean;
  readonly power: boolean;
  /** Racks that are cabled and ready. */
  readonly racks: number;
  /** Racks that customers fill. */
  readonly used: number;
  /** A full zone that cannot grow is closed to new customers (facts C12). */
  readonly closed: boolean;
}

export interface Site {
  readonly within: SiteId | null;
  readonly open: boolean;
  /** The site whose names are used here: the bootstrap VPC believes that it is the new Region. */
  readonly believes: SiteId;
  /** Servers that can be lent without touching production; absent where nobody lends. */
  readonly spare?: number;
  readonly ground?: Ground;
  /** Whether customers are in this zone; absent where all of a place opens at once. */
  readonly customers?: boolean;
  /** Day of the last change that was rolled out to this zone. */
  readonly changed?: number;
  /** New zones that the services of this zone have been told of. */
  readonly knows?: readonly SiteId[];
  readonly failed: boolean;
}

export type LinkState = 'absent' | 'open' | 'blocked' | 'cut';

/** Calls that the access control list stopped: who asked whom for what, and on which day last. */
export interface Denial {
  readonly day: number;
  readonly count: number;
  readonly from: SiteId | PlacementId;
  readonly name: Name;
  readonly to: PlacementId;
}

export interface Link {
  readonly between: readonly [SiteId, SiteId];
  readonly state: LinkState;
  /** Day of the last change of state. */
  readonly since: number;
  readonly denied: readonly Denial[];
}

/**
 * `planned` → `starting` (it has a machine and waits for its hard starting needs) → `running` →
 * `draining` (takes no new calls, its address is still known) → `terminated`. What falls is
 * `starting` again, until its needs are back.
 */
export type Life = 'planned' | 'starting' | 'running' | 'draining' | 'terminated';

export interface Placement {
  readonly kind: string;
  readonly site: SiteId;
  readonly zones: readonly SiteId[];
  readonly life: Life;
  readonly failed: boolean;
  /** It has run before: see `once` in the catalogue. */
  readonly begun?: true;
  /** How many zones' customers one of its zones can carry; absent where size is not in question. */
  readonly carries?: number;
  /** Starts only with a person's help. */
  readonly attended?: boolean;
  /** Names that this one asks a fixed provider for, whatever the answer table says. */
  readonly pinned?: Readonly<Record<Name, PlacementId>>;
  /** A job asks for its pinned names only every so many days. */
  readonly every?: { readonly days: number; readonly offset: number };
}

export interface DataSet {
  /** The kind of store it lives in. */
  readonly name: Name;
  readonly at: readonly PlacementId[];
}

/** Something weak that a drill, or a customer, has found. */
export interface Finding {
  readonly placement: PlacementId;
  readonly by: 'drill' | 'customers';
  readonly because: 'one-zone' | 'needs-a-person' | 'too-small' | 'needs-the-link';
  readonly mended: boolean;
}

export interface World {
  readonly day: number;
  readonly customers: boolean;
  readonly drills: number;
  readonly sites: Readonly<Record<SiteId, Site>>;
  readonly links: Readonly<Record<LinkId, Link>>;
  readonly placements: Readonly<Record<PlacementId, Placement>>;
  /** Per site, who answers for a name: the first one that can be reached and runs. */
  readonly answers: Readonly<Record<SiteId, Readonly<Record<Name, readonly PlacementId[]>>>>;
  readonly data: Readonly<Record<DataSetId, DataSet>>;
  readonly findings: readonly Finding[];
}

/** What can happen to a world. */
export type WorldEvent =
  | { readonly do: 'prepare'; readonly zones: readonly SiteId[]; readonly stage: GroundStage }
  | { readonly do: 'open-site'; readonly site: SiteId }
  | { readonly do: 'lay'; readonly link: LinkId }
  | { readonly do: 'open'; readonly link: LinkId }
  | { readonly do: 'block'; readonly link: LinkId }
  | { readonly do: 'cut'; readonly link: LinkId }
  | { readonly do: 'place'; readonly placements: readonly PlacementId[] }
  | { readonly do: 'start'; readonly placements: readonly PlacementId[] }
  | { readonly do: 'drain'; readonly placements: readonly PlacementId[] }
  | { readonly do: 'terminate'; readonly placements: readonly PlacementId[] }
  | {
      readonly do: 'answer';
      readonly site: SiteId;
      readonly names: readonly Name[];
      readonly by: PlacementId;
    }
  | {
      readonly do: 'copy';
      readonly data: DataSetId;
      readonly from: PlacementId;
      readonly to: PlacementId;
    }
  | { readonly do: 'fail'; readonly what: SiteId | PlacementId }
  | { readonly do: 'repair'; readonly what: SiteId | PlacementId }
  | { readonly do: 'days'; readonly days: number }
  /** Rolls a change out to zones, on one day: their services learn of a new zone. */
  | { readonly do: 'tell'; readonly zones: readonly SiteId[]; readonly of: SiteId }
  /** Services of a Region take up a zone as a member. */
  | { readonly do: 'join'; readonly placements: readonly PlacementId[]; readonly zone: SiteId }
  | { readonly do: 'drill'; readonly lose: readonly (SiteId | PlacementId | LinkId)[] }
  | { readonly do: 'mend' }
  | { readonly do: 'welcome' };
