import type { Need } from '../graph/types.ts';

/**
 * A graph of services with what a reader sees of it: names, groups, and why one needs another. The built-in graph
 * (`content/graphs/run-instances.json`, through `inLanguage`) and an imported one have the same shape, so that every view and every
 * question is the same for both. Plain JSON: it can be stored and sent to a worker. Treated as frozen once it has been asked about.
 */
export interface ServiceGraph {
  /** Ids are unique. */
  readonly components: readonly ServiceComponent[];
  /** In the order in which they are shown. An imported graph may have none. */
  readonly groups: readonly ServiceGroup[];
  /** Every end is the id of a component, or is missing: see `Need`. */
  readonly needs: readonly ServiceNeed[];
}

export interface ServiceComponent {
  readonly id: string;
  /** What the reader sees: in one language, or the name that an imported file gives. */
  readonly label: string;
  /** The id of its group; a component of an imported graph may be in none. */
  readonly group?: string;
  readonly plane?: Plane;
  readonly scope?: Scope;
  /** What it does, in one sentence. */
  readonly role?: string;
  readonly cite?: Mark;
}

/** A control plane changes things; a data plane does the daily work. */
export type Plane = 'control' | 'data';

/** How much of the world one copy of it serves. `bootstrap`: the environment that lends itself to a Region under construction. */
export type Scope = 'zonal' | 'regional' | 'global' | 'bootstrap';

export interface ServiceGroup {
  readonly id: string;
  readonly label: string;
}

export interface ServiceNeed extends Need {
  /** Why it is needed, in one sentence. */
  readonly why?: string;
  readonly cite?: Mark;
}

/** How a claim is known: from a part of the talk, from public sources (keys of the bibliography, blanks between), inferred, or made up. */
export interface Mark {
  readonly talk?: string;
  readonly source?: string;
  readonly inference?: boolean;
  readonly illustration?: boolean;
}
