/** How much a component needs its provider. Section 1 of the model; the same three words answer two questions. */
export type Strength =
  /** Starting: cannot start without it. Running: stops when it is gone. */
  | 'hard'
  /** Starting: starts, something arrives later. Running: goes on, with less. */
  | 'soft'
  /** Starting: starts from a copy it was shipped with. Running: goes on with the last known value, which grows stale. */
  | 'cached';

/**
 * "`from` needs `to`". A provider that is not among the graph's components is *missing*: the need is never met.
 * A need whose `from` is not among them asks for nothing.
 */
export interface Need {
  readonly from: string;
  readonly to: string;
  readonly starting: Strength;
  readonly running: Strength;
  /** The bootstrap device that can meet this need while starting, once it is placed (see `withStandIns`). */
  readonly standIn?: string;
  /** Who meets this need while *starting*, when that is not `to`. Written by `withStandIns`. */
  readonly startsFrom?: string;
}

/** Component ids are unique. Needs may repeat, and a component may need itself. Treated as frozen once it has been asked about. */
export interface Graph {
  readonly components: readonly string[];
  readonly needs: readonly Need[];
}

/** Which needs a question looks at: those of starting or of running, and of which strengths. */
export interface Over {
  readonly phase: 'starting' | 'running';
  readonly strengths: readonly Strength[];
}

export const hardStarting: Over = { phase: 'starting', strengths: ['hard'] };
export const hardRunning: Over = { phase: 'running', strengths: ['hard'] };
export const anyStarting: Over = { phase: 'starting', strengths: ['hard', 'soft', 'cached'] };
export const anyRunning: Over = { phase: 'running', strengths: ['hard', 'soft', 'cached'] };

/** Who starts when, and who never does. Every component is a survivor, in one wave, or stuck. */
export interface Recovery {
  /** `waves[0]` can start at once, `waves[1]` once wave 0 runs, and so on. Input order within a wave. */
  readonly waves: string[][];
  /** Those that no order of starting ever reaches, in input order. */
  readonly stuck: string[];
}

export interface Fallen {
  readonly id: string;
  /** The provider whose loss took it down; null for those that failed by themselves. */
  readonly because: string | null;
}

export interface Aftermath {
  /** Still running, in input order. */
  readonly survivors: string[];
  /** In the order of the fall: the failed, then those they take along; input order among those that fall together. */
  readonly fallen: Fallen[];
  /** Survivors with a soft running need unmet: they go on, with less. */
  readonly degraded: string[];
  /** Survivors with a cached running need unmet: they go on with the last known value. May also be degraded. */
  readonly stale: string[];
}
