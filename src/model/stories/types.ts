import type { Check } from '../world/checks.ts';
import type { SiteId, World, WorldEvent } from '../world/types.ts';

export type Lane = 'physical' | 'software' | 'migration' | 'launch';

/** One phase of a build. */
export interface Step {
  readonly id: string;
  readonly lane: Lane;
  /**
   * The phases that come before it (content/stories). It lays out the lanes and is the oracle of the
   * tests; whether a step works is decided by its events on the world alone.
   */
  readonly requires: readonly string[];
  readonly events: readonly WorldEvent[];
  /** What has to hold on the world after it. */
  readonly exit: readonly Check[];
}

/** Something that a reader can do against the plan. */
export interface Departure {
  readonly id: string;
  readonly events: readonly WorldEvent[];
}

/** A build as data: a first world, and what is done to it. */
export interface Story {
  readonly id: string;
  readonly seed: number;
  readonly initial: World;
  /** What is built. */
  readonly place: SiteId;
  /** Where its control plane is at first: in a part of the lender that is kept for it, or in the lender itself. */
  readonly seat: SiteId;
  /** Whose machines or control plane are borrowed. */
  readonly lender: SiteId;
  /** In the order in which they are told; any order that `requires` allows ends the same way. */
  readonly steps: readonly Step[];
  readonly departures: readonly Departure[];
}
