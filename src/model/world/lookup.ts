import { kindOf } from './catalogue.ts';
import type { LinkId, Name, Placement, PlacementId, Site, SiteId, World } from './types.ts';
import type { Reason } from './reasons.ts';

/** @throws RangeError for an id that the world does not have */
export function siteOf(world: World, id: SiteId): Site {
  const site = world.sites[id];
  if (!site) throw new RangeError(`no site "${id}" in this world: see the story's first world`);
  return site;
}

/** @throws RangeError for an id that the world does not have */
export function placementOf(world: World, id: PlacementId): Placement {
  const placement = world.placements[id];
  if (!placement) throw new RangeError(`no placement "${id}" in this world: see the story`);
  return placement;
}

/** A site and all sites that it lies in, from the inside out. */
export function around(world: World, id: SiteId): readonly SiteId[] {
  const { within } = siteOf(world, id);
  return within === null ? [id] : [id, ...around(world, within)];
}

/** The outermost site, a Region, that a site lies in. */
export function regionOf(world: World, id: SiteId): SiteId {
  return around(world, id).at(-1) ?? id;
}

/**
 * The link that a call between two sites has to take, or null where none is in the way. A link has a site on the side of
 * the innermost of its ends that the site lies in; of several links between two sites, the one with the inner ends counts.
 */
export function linkBetween(world: World, a: SiteId, b: SiteId): LinkId | null {
  if (a === b) return null;
  const [from, to] = [around(world, a), around(world, b)];
  const taken = Object.entries(world.links).flatMap(([id, { between }]) => {
    const [x, y] = [from, to].map((sites) => sites.find((site) => between.includes(site)));
    if (x === undefined || y === undefined || x === y) return [];
    return [{ id, steps: from.indexOf(x) + to.indexOf(y) }];
  });
  const [first] = taken.sort((one, other) => one.steps - other.steps);
  if (first === undefined && from.at(-1) !== to.at(-1)) {
    throw new RangeError(`no link joins "${a}" and "${b}": add one to the story's first world`);
  }
  return first?.id ?? null;
}

/** Whether calls can pass between two sites now. */
export function reaches(world: World, a: SiteId, b: SiteId): boolean {
  const link = linkBetween(world, a, b);
  return link === null || world.links[link]?.state === 'open';
}

/** Zones of a placement that still stand. */
const standing = (world: World, { zones }: Placement) =>
  zones.filter((zone) => !siteOf(world, zone).failed);

/** Whether a placement has a machine that works, and enough of them: see `whyNotStanding`. */
export function stands(world: World, id: PlacementId): boolean {
  return whyNotStanding(world, id) === null;
}

/**
 * Why a placement has no machine that works: it or its site has failed, or none of its zones stands; or those that
 * stand are too few for the customers of all zones of its Region.
 */
export function whyNotStanding(world: World, id: PlacementId): Reason | null {
  const placement = placementOf(world, id);
  const left = standing(world, placement).length;
  const lost = placement.zones.length > 0 && left === 0;
  if (placement.failed || siteOf(world, placement.site).failed || lost) {
    return { why: 'failed-site', placement: id };
  }
  const demand = Object.values(world.sites).filter(
    ({ within, customers }) => within === placement.site && customers,
  ).length;
  const carried = left * (placement.carries ?? Infinity);
  return carried < demand ? { why: 'overloaded', placement: id, zones: left, demand } : null;
}

/** Who is registered for a name, as asked at a site: its own table, else that of the site it believes in. */
export function registered(world: World, site: SiteId, name: Name): readonly PlacementId[] {
  const own = world.answers[site]?.[name];
  return own ?? world.answers[siteOf(world, site).believes]?.[name] ?? [];
}

/** Whom a placement asks for a name: its pinned provider, else who is registered at its site. */
export function asked(world: World, asker: PlacementId, name: Name): readonly PlacementId[] {
  const { site, pinned } = placementOf(world, asker);
  const fixed = pinned?.[name];
  return fixed === undefined ? registered(world, site, name) : [fixed];
}

/** Whether a provider runs and can be called from a site. */
export function available(world: World, from: SiteId, provider: PlacementId): boolean {
  const { life, site } = placementOf(world, provider);
  return life === 'running' && reaches(world, from, site);
}

/** The first provider that can be used, else the first that is registered (and to blame), else null. */
export function choose(
  world: World,
  from: SiteId,
  candidates: readonly PlacementId[],
): PlacementId | null {
  return candidates.find((id) => available(world, from, id)) ?? candidates[0] ?? null;
}

/** Why a name is not answered, for whoever asks at a site; null if it is. */
export function whyUnanswered(
  world: World,
  of: PlacementId | SiteId,
  from: SiteId,
  name: Name,
  candidates: readonly PlacementId[],
): Reason | null {
  const provider = choose(world, from, candidates);
  if (provider === null) return { why: 'no-answer', of, name };
  const { life, site } = placementOf(world, provider);
  const link = linkBetween(world, from, site);
  const state = link === null ? 'open' : (world.links[link]?.state ?? 'absent');
  // Who was never placed, or is gone, is missing whatever the links do.
  const exists = life === 'running' || life === 'starting' || life === 'draining';
  if (exists && link !== null && state !== 'open') {
    return { why: 'no-path', of, name, provider, link, state };
  }
  if (life === 'running') return null;
  const shown = exists && !stands(world, provider) ? 'failed' : life;
  return { why: 'not-running', of, name, provider, life: shown };
}

/**
 * Who answers for a name, from the one that is asked to the one that truly does: a proxy forwards
 * to the Region that its site lies in. Belief is what the name means; reality is the last element.
 */
export function answerChain(world: World, site: SiteId, name: Name): PlacementId[] {
  const first = choose(world, site, registered(world, site, name));
  return first === null ? [] : [first, ...behind(world, first, name)];
}

/** What stands behind a forwarding placement for one of its names; empty for any other. */
export function behind(world: World, id: PlacementId, name: Name): PlacementId[] {
  const { kind, site } = placementOf(world, id);
  const { within } = siteOf(world, site);
  if (!kindOf(kind).forwards || within === null) return [];
  return answerChain(world, within, name);
}

/** What a name is believed to mean at a site: the permanent service of the site believed in, or of one around it. */
export function belief(world: World, site: SiteId, name: Name): PlacementId | null {
  for (const believed of around(world, siteOf(world, site).believes)) {
    for (const [id, placement] of Object.entries(world.placements)) {
      const kind = kindOf(placement.kind);
      if (placement.site === believed && !kind.standIn && kind.provides.includes(name)) return id;
    }
  }
  return null;
}
