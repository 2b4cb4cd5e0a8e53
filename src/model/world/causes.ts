import { whyNotRunning } from './checks.ts';
import { loopThrough, reached, stuckWaits } from './circle.ts';
import { placementOf } from './lookup.ts';
import type { PlacementId, World } from './types.ts';
import type { Reason } from './reasons.ts';

const keyOf = (reason: Reason) => JSON.stringify(reason);

/** Whom a reason blames, if that one has a machine and only waits for something itself. */
function waiting(world: World, reason: Reason): PlacementId | null {
  const blamed =
    reason.why === 'not-running'
      ? reason.provider
      : reason.why === 'life'
        ? reason.placement
        : null;
  return blamed !== null && placementOf(world, blamed).life === 'starting' ? blamed : null;
}

/**
 * Follows reasons to where they begin: "the control plane is not running" leads on to what the
 * control plane itself waits for. Returns the beginnings, each once, in the order they are met.
 */
export function roots(world: World, reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set(reasons.map(keyOf));
  const queue = [...reasons];
  const found: Reason[] = [];
  for (const reason of queue) {
    const blamed = waiting(world, reason);
    if (blamed === null) {
      found.push(reason);
      continue;
    }
    const behind = whyNotRunning(world, blamed).filter((next) => !seen.has(keyOf(next)));
    behind.forEach((next) => seen.add(keyOf(next)));
    queue.push(...behind);
  }
  return found;
}

/**
 * The circle behind reasons, if whoever they blame waits, in the end, for itself: placements in the
 * order of "waits for", each once. Null where something is plainly missing instead.
 *
 * It is what `recovery` and `waitsFor` of graph/ say, found by plain search: a world has some dozens of placements, and a page
 * that plays one need not load the machinery for large graphs. The tests compare the two.
 */
export function circleBehind(world: World, reasons: readonly Reason[]): PlacementId[] | null {
  const blamed = reasons.flatMap((reason) =>
    reason.why === 'not-running' ? [reason.provider] : [],
  );
  if (blamed.length === 0) return null;
  const waits = stuckWaits(world);
  for (const id of blamed) {
    for (const on of reached(waits, id)) {
      const loop = loopThrough(waits, on);
      if (loop) return loop;
    }
  }
  return null;
}
