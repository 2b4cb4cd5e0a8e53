import type { World } from './types.ts';
import type { Outcome, Reason } from './reasons.ts';

/** The next world if there is no reason against it, else the refusal. */
export function unless(at: World, reasons: readonly Reason[], next: () => World): Outcome {
  return reasons.length > 0 ? { ok: false, reasons, at } : { ok: true, world: next() };
}
