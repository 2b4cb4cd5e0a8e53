import { placementOf } from './lookup.ts';
import { resolve } from './resolve.ts';
import type { PlacementId, World } from './types.ts';

/** Whom each of those waits for that never start: their hard starting needs among themselves. */
export type Waits = ReadonlyMap<PlacementId, readonly PlacementId[]>;

/**
 * Who never starts, whatever else is started and whichever links come: a link may still be laid, a circle does not go away.
 * The others are left out.
 */
export function stuckWaits(world: World): Waits {
  const { components, needs } = resolve(world);
  const known = new Set(components);
  const hard = new Map(components.map((id): [PlacementId, PlacementId[]] => [id, []]));
  for (const { from, to, starting, reason } of needs) {
    const provider = reason?.why === 'no-path' ? reason.provider : to;
    if (starting === 'hard' && known.has(provider)) hard.get(from)?.push(provider);
  }
  const up = new Set(components.filter((id) => placementOf(world, id).life === 'running'));
  const starts = (id: PlacementId) => !up.has(id) && hard.get(id)?.every((to) => up.has(to));
  for (let ready = components.filter(starts); ready.length > 0; ready = components.filter(starts)) {
    ready.forEach((id) => up.add(id));
  }
  const stuck = components.filter((id) => !up.has(id));
  return new Map(stuck.map((id) => [id, (hard.get(id) ?? []).filter((to) => !up.has(to))]));
}

/** Everyone that one waits for, itself included, the nearest first. */
export function reached(waits: Waits, id: PlacementId): readonly PlacementId[] {
  const found = new Set(waits.has(id) ? [id] : []);
  for (const at of found) for (const next of waits.get(at) ?? []) found.add(next);
  return [...found];
}

/** A shortest loop from one back to itself: each waits for the next, the last for the first; null if there is none. */
export function loopThrough(waits: Waits, id: PlacementId): PlacementId[] | null {
  const ways: PlacementId[][] = [[id]];
  const seen = new Set<PlacementId>();
  for (const way of ways) {
    for (const next of waits.get(way.at(-1) ?? id) ?? []) {
      if (next === id) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
