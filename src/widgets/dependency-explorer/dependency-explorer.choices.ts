import type { Plane, Scope } from '#model/service-graph/types.ts';
import type { Strength } from '#model/graph/types.ts';

export const VIEWS = ['map', 'graph', 'tree', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** What the reader asks of the graph: who needs whom, why, what starts from nothing, who stops, how a launch goes. */
export const QUESTIONS = ['reach', 'why', 'start', 'kill', 'launch'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Of the picked component: what is one need away, everything it needs, everything that needs it. */
export const REACHES = ['near', 'needs', 'dependants'] as const;
export type Reach = (typeof REACHES)[number];

export const STRENGTHS = ['hard', 'soft', 'cached'] as const satisfies readonly Strength[];
export const PLANES = ['control', 'data'] as const satisfies readonly Plane[];
export const SCOPES = [
  'zonal',
  'regional',
  'global',
  'bootstrap',
] as const satisfies readonly Scope[];

/** Only what fits is shown in full; null lets everything through. */
export interface Filter {
  readonly group: string | null;
  readonly plane: Plane | null;
  readonly scope: Scope | null;
  /** Needs of this strength only. */
  readonly strength: Strength | null;
  /** Part of a name. */
  readonly search: string;
}

/** `open`: somebody is stopped and the reader still marks; `told`: the model has answered; `back`: and they may start again. */
export const STAGES = ['open', 'told', 'back'] as const;
export type Stage = (typeof STAGES)[number];

/** All that the reader has chosen; small and serialisable, a link carries it. The four views show the same choices. */
export interface Choices {
  readonly view: View;
  readonly question: Question;
  readonly picked: string | null;
  /** A cold start looks at the starting needs, a warm Region at the running ones. */
  readonly cold: boolean;
  readonly filter: Filter;
  readonly reach: Reach;
  /** Needs between the picked one and the last one shown; 0 for as far as it goes. */
  readonly depth: number;
  /** Why: the provider asked about, and which of the ways is told. */
  readonly goal: string | null;
  readonly way: number;
  /** Starting: the bootstrap devices that are there, the circle that is open, the waves that have started (null for all). */
  readonly devices: readonly string[];
  readonly circle: number | null;
  readonly wave: number | null;
  /** Stopping: those stopped, those that the reader thinks will stop with them. */
  readonly killed: readonly string[];
  readonly bet: readonly string[];
  readonly stage: Stage;
  /** A launch: the step, or the error code whose place is shown. */
  readonly step: number;
  readonly code: string | null;
}

export const noFilter: Filter = {
  group: null,
  plane: null,
  scope: null,
  strength: null,
  search: '',
};

export const start: Choices = {
  view: 'map',
  question: 'reach',
  picked: null,
  cold: false,
  filter: noFilter,
  reach: 'near',
  depth: 0,
  goal: null,
  way: 0,
  devices: [],
  circle: null,
  wave: null,
  killed: [],
  bet: [],
  stage: 'open',
  step: 0,
  code: null,
};

/** Longest search that is kept. */
export const LONGEST_SEARCH = 24;
/** Deepest unfolding that the slider offers. */
export const DEEPEST = 9;
