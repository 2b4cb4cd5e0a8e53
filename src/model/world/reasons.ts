import type {
  DataSetId,
  Denial,
  Finding,
  GroundStage,
  Life,
  LinkId,
  LinkState,
  Name,
  PlacementId,
  SiteId,
  World,
} from './types.ts';

/**
 * Why something cannot be done, does not run, or is not yet so. Figures turn a reason into words;
 * the model never does.
 */
export type Reason =
  /** Nobody is registered for the name. */
  | { readonly why: 'no-answer'; readonly of: PlacementId | SiteId; readonly name: Name }
  /** The one who should answer does not run. */
  | {
      readonly why: 'not-running';
      readonly of: PlacementId | SiteId;
      readonly name: Name;
      readonly provider: PlacementId;
      readonly life: Life | 'failed';
    }
  /** The one who should answer is behind a link that does not carry calls. */
  | {
      readonly why: 'no-path';
      readonly of: PlacementId | SiteId;
      readonly name: Name;
      readonly provider: PlacementId;
      readonly link: LinkId;
      readonly state: LinkState;
    }
  /** The store that answers does not hold the data. */
  | {
      readonly why: 'no-data';
      readonly of: PlacementId;
      readonly data: DataSetId;
      readonly store: PlacementId;
    }
  | { readonly why: 'no-ground'; readonly zones: readonly SiteId[]; readonly stage: GroundStage }
  | { readonly why: 'built-over'; readonly zones: readonly SiteId[] }
  | { readonly why: 'no-site'; readonly site: SiteId }
  | {
      readonly why: 'no-spare';
      readonly site: SiteId;
      readonly wanted: number;
      readonly spare: number;
    }
  | { readonly why: 'link-state'; readonly link: LinkId; readonly state: LinkState }
  /** Traffic is not denied, so nobody counts who still needs the link. */
  | { readonly why: 'not-counted'; readonly link: LinkId; readonly state: LinkState }
  /** The link is still there, and what was blocked can come back. */
  | { readonly why: 'not-cut'; readonly link: LinkId; readonly state: LinkState }
  | { readonly why: 'no-holder'; readonly data: DataSetId; readonly store: PlacementId }
  | { readonly why: 'life'; readonly placement: PlacementId; readonly life: Life | 'failed' }
  | { readonly why: 'failed-site'; readonly placement: PlacementId }
  /** What is left of it cannot carry the customers of so many zones. */
  | {
      readonly why: 'overloaded';
      readonly placement: PlacementId;
      readonly zones: number;
      readonly demand: number;
    }
  | { readonly why: 'attended'; readonly placement: PlacementId }
  | { readonly why: 'denied'; readonly link: LinkId; readonly denial: Denial }
  /** Less than the agreed number of days has passed without a denied call. */
  | {
      readonly why: 'not-quiet';
      readonly link: LinkId;
      readonly days: number;
      readonly wanted: number;
    }
  | { readonly why: 'wrong-belief'; readonly site: SiteId; readonly believes: SiteId }
  | {
      readonly why: 'lands-elsewhere';
      readonly name: Name;
      readonly store: PlacementId;
      readonly wanted: SiteId;
    }
  /** It would go without a name that it needs if one zone were lost. */
  | {
      readonly why: 'leans-on';
      readonly of: PlacementId;
      readonly name: Name;
      readonly zone: SiteId;
    }
  /** No two zones of a Region are changed on one day. */
  | { readonly why: 'same-day'; readonly zones: readonly SiteId[] }
  | { readonly why: 'not-told'; readonly zones: readonly SiteId[]; readonly of: SiteId }
  | {
      readonly why: 'not-member';
      readonly placements: readonly PlacementId[];
      readonly zone: SiteId;
    }
  | { readonly why: 'no-drill' }
  | { readonly why: 'found'; readonly finding: Finding }
  | { readonly why: 'closed'; readonly zones: readonly SiteId[] }
  | { readonly why: 'no-customers' };

/** The next world, or every reason why it cannot be, and the world in which that was so. */
export type Outcome =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly reasons: readonly Reason[]; readonly at: World };
