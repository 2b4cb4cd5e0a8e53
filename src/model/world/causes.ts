import { recovery } from '../graph/fixpoints.ts';
import type { Graph } from '../graph/types.ts';
import { waitsFor } from '../graph/circles.ts';
import { whyNotRunning } from './checks.ts';
import { placementOf } from './lookup.ts';
import { resolve, type Resolved } from './resolve.ts';
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
 */
export function circleBehind(world: World, reasons: readonly Reason[]): PlacementId[] | null {
  const blamed = reasons.flatMap((reason) =>
    reason.why === 'not-running' ? [reason.provider] : [],
  );
  if (blamed.length === 0) return null;
  const graph = asIfJoined(resolve(world));
  const running = graph.components.filter((id) => placementOf(world, id).life === 'running');
  const { stuck } = recovery(graph, running);
  for (const id of blamed) {
    if (!stuck.includes(id)) continue;
    const { path, ends } = waitsFor(graph, stuck, id);
    const last = path.at(-1);
    if (ends === 'circle' && last !== undefined) return path.slice(path.indexOf(last), -1);
  }
  return null;
}

/** The graph as if every path were there: a link may still come, a circle does not go away. */
function asIfJoined({ components, needs }: Resolved): Graph {
  const joined = needs.map((need) =>
    need.reason?.why === 'no-path' ? { ...need, to: need.reason.provider } : need,
  );
  const known = new Set(components);
  return { components, needs: joined.filter((need) => known.has(need.to)) };
}
