import type { Pass } from '../graph/replay.ts';

/** A place where a call can stop. */
export interface Stop {
  /** The error code, where the caller is answered with one; otherwise a name of its own. */
  readonly id: string;
  readonly at: string;
  /** `answer`: the caller is told so. `later`: the call was accepted, and what it asked for comes to nothing. */
  readonly when: 'answer' | 'later';
}

/**
 * The place in the replay at which a stop stops: where its component is passed, or, if it never is, where a component is passed that
 * knows it from a copy; -1 when the call never comes there. Everything after that place is not reached.
 */
export function passOf(order: readonly Pass[], stop: Stop): number {
  const passed = order.findIndex(({ id }) => id === stop.at);
  return passed === -1 ? order.findIndex(({ fromCopy }) => fromCopy.includes(stop.at)) : passed;
}
