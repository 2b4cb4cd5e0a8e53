import { kindOf } from './catalogue.ts';
import { answerChain, linkBetween, placementOf, stands } from './lookup.ts';
import { unmet } from './resolve.ts';
import type { Denial, Life, PlacementId, Site, SiteId, World } from './types.ts';

/** A world with some placements changed. */
export function withPlacements(
  world: World,
  ids: readonly PlacementId[],
  change: (id: PlacementId) => Partial<World['placements'][string]>,
): World {
  if (ids.length === 0) return world;
  const changed = ids.map((id) => [id, { ...placementOf(world, id), ...change(id) }] as const);
  return { ...world, placements: { ...world.placements, ...Object.fromEntries(changed) } };
}

/** A world with some placements in this life. */
export function withLife(world: World, ids: readonly PlacementId[], life: Life): World {
  return withPlacements(world, ids, () => ({ life }));
}

/** A world with one site changed. @throws RangeError for an id that the world does not have */
export function withSite(world: World, id: SiteId, change: Partial<Site>): World {
  const site = world.sites[id];
  if (!site) throw new RangeError(`no site "${id}" in this world`);
  return { ...world, sites: { ...world.sites, [id]: { ...site, ...change } } };
}

function inLife(world: World, life: Life): PlacementId[] {
  return Object.keys(world.placements).filter((id) => placementOf(world, id).life === life);
}

/**
 * What follows by itself. First what has lost a hard need falls, round by round, until nothing more
 * falls (the greatest fixpoint of section 2, with fallbacks in the answer table followed); then what
 * waits and can start does, round by round (the least fixpoint). What needs a person stays.
 */
export function settle(world: World): World {
  return comeBack(fall(world));
}

const startsOnce = (kind: string) => kindOf(kind).needs.some(({ once }) => once);

function fall(world: World): World {
  const falling = inLife(world, 'running').filter((id) => unmet(world, id, 'running').length > 0);
  if (falling.length === 0) return world;
  const fallen = withPlacements(world, falling, (id) => ({
    life: 'starting',
    ...(startsOnce(placementOf(world, id).kind) ? { begun: true } : {}),
  }));
  return fall(fallen);
}

function comeBack(world: World): World {
  const ready = inLife(world, 'starting').filter((id) => {
    const attended = placementOf(world, id).attended === true;
    return !attended && stands(world, id) && unmet(world, id, 'starting').length === 0;
  });
  if (ready.length === 0) return world;
  return comeBack(ready.reduce(withFirstWrites, withLife(world, ready, 'running')));
}

/** Whoever starts first writes its data sets, wherever the store that answers truly is. */
function withFirstWrites(world: World, id: PlacementId): World {
  const { kind, site } = placementOf(world, id);
  return (kindOf(kind).data ?? []).reduce((next, data) => {
    const set = next.data[data];
    const store = set?.at.length === 0 ? answerChain(next, site, set.name).at(-1) : undefined;
    if (!set || store === undefined) return next;
    return { ...next, data: { ...next.data, [data]: { ...set, at: [store] } } };
  }, world);
}

/** Calls that the answer tables still send over a link: who asks, for what, and whom. */
export function crossings(world: World, link: string): Denial[] {
  const found: Denial[] = [];
  for (const [site, table] of Object.entries(world.answers)) {
    for (const [name, providers] of Object.entries(table)) {
      for (const to of providers) {
        const there = placementOf(world, to);
        const live = there.life === 'running' || there.life === 'draining';
        if (live && linkBetween(world, site, there.site) === link) {
          found.push({ day: world.day, count: 1, from: site, name, to });
        }
      }
    }
  }
  return found;
}
