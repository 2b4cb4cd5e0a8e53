import type { Handler } from '../apply.ts';
import { around, placementOf, siteOf, whyNotStanding } from '../lookup.ts';
import { settle, withPlacements, withSite } from '../settle.ts';
import type { Finding, PlacementId, World } from '../types.ts';
import { linkOf } from './links.ts';

/** A world without a site, a placement or a link, or with it again, and all that follows. */
function without(world: World, what: string, lost: boolean, at: World): World {
  if (what in world.links) {
    const link = { ...linkOf(at, what), state: lost ? 'cut' : linkOf(world, what).state } as const;
    return settle({ ...at, links: { ...at.links, [what]: link } });
  }
  return settle(
    what in world.sites
      ? withSite(at, what, { failed: lost })
      : withPlacements(at, [what], () => ({ failed: lost })),
  );
}

/** What the loss of something says about a placement that fell with it; null where nothing is wrong with that. */
function weakness(
  world: World,
  during: World,
  what: string,
  id: PlacementId,
): Finding['because'] | null {
  if (what in world.links) return 'needs-the-link';
  const { site, zones } = placementOf(world, id);
  if (whyNotStanding(during, id)?.why === 'overloaded') return 'too-small';
  // A service of one zone is meant to go down with it; a service of a whole Region is not.
  const inside = around(world, site).includes(what);
  return !inside && zones.every((zone) => zone === what) ? 'one-zone' : null;
}

/** Loses one thing and gives it back: who fell though it should not have, and who did not come back alone. */
function lose(world: World, what: string, by: Finding['by']): World {
  const runs = (at: World, id: PlacementId) => placementOf(at, id).life === 'running';
  const before = Object.keys(world.placements).filter((id) => runs(world, id));
  const during = without(world, what, true, world);
  const after = without(world, what, false, during);
  const fell = before.flatMap((placement) => {
    const because = runs(during, placement) ? null : weakness(world, during, what, placement);
    return because ? [{ placement, because }] : [];
  });
  const attended = before.filter((id) => !runs(after, id) && placementOf(world, id).attended);
  const byHand = attended.map((placement) => ({ placement, because: 'needs-a-person' }) as const);
  // The people on call start what does not start by itself; the rest follows.
  const back = settle(withPlacements(after, attended, () => ({ life: 'running' })));
  const found = [...fell, ...byHand].map((each): Finding => ({ ...each, by, mended: false }));
  return { ...back, findings: [...world.findings, ...found] };
}

/** Loses each thing in turn and gives it back; customers find the same when they are there first. */
const drill: Handler<'drill'> = (world, event) => {
  const by = world.customers ? 'customers' : 'drill';
  const after = event.lose.reduce((next, what) => lose(next, what, by), world);
  return { ok: true, world: { ...after, drills: after.drills + (world.customers ? 0 : 1) } };
};

/**
 * Mends what has been seen, and only that: callers that an access control list has counted ask by the answer table, and
 * services that a drill has found run in every zone, start alone and ask nobody at a fixed address. What is too small
 * cannot be mended in this way.
 */
const mend: Handler<'mend'> = (world) => {
  const denied = Object.values(world.links).flatMap((link) => link.denied.map((d) => d.from));
  const callers = denied.filter((id) => id in world.placements);
  const seen = world.findings.filter(({ mended, because }) => !mended && because !== 'too-small');
  const found = seen.map((finding) => finding.placement);
  const leaning = seen.filter(({ because }) => because === 'needs-the-link');
  const freed = [...callers, ...leaning.map((finding) => finding.placement)];
  const mended = withPlacements(world, [...new Set([...callers, ...found])], (id) => ({
    ...(freed.includes(id) ? { pinned: {} } : {}),
    ...(found.includes(id) ? { attended: false, zones: allZones(world, id) } : {}),
  }));
  const findings = world.findings.map((finding) =>
    seen.includes(finding) ? { ...finding, mended: true } : finding,
  );
  return { ok: true, world: { ...mended, findings } };
};

/** All zones of a Region; the zones of what stands in one zone do not change. */
function allZones(world: World, id: PlacementId): readonly string[] {
  const { site, zones } = placementOf(world, id);
  const inside = Object.keys(world.sites).filter((zone) => siteOf(world, zone).within === site);
  return inside.length > 0 ? inside : zones;
}

export const drillEvents = { drill, mend } as const;
