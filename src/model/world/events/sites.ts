import type { Handler } from '../apply.ts';
import { siteOf } from '../lookup.ts';
import { unless } from '../outcome.ts';
import { withPlacements, withSite } from '../settle.ts';
import type { Ground, GroundStage, SiteId, World } from '../types.ts';
import type { Reason } from '../reasons.ts';

/** Racks that arrive first, and again when a zone grows; an illustration. */
const racksPerDelivery = 4;

/** @throws RangeError for a site that is no zone */
function groundOf(world: World, zone: SiteId): Ground {
  const { ground } = siteOf(world, zone);
  if (!ground) throw new RangeError(`"${zone}" is no zone with ground of its own`);
  return ground;
}

/** The stage that a stage stands on. */
const under: Readonly<Record<GroundStage, 'land' | 'power' | null>> = {
  land: null,
  growth: 'land',
  power: 'land',
  racks: 'power',
};

/** The zones that lack a stage of ground, as one reason; none if all have it. */
export function lacking(world: World, zones: readonly SiteId[], stage: GroundStage): Reason[] {
  const bare = zones.filter((zone) => !groundOf(world, zone)[stage]);
  return bare.length > 0 ? [{ why: 'no-ground', zones: bare, stage }] : [];
}

function whyNotReady(world: World, zones: readonly SiteId[], stage: GroundStage): Reason[] {
  const below = under[stage];
  const missing = below === null ? [] : lacking(world, zones, below);
  // Land beside a building that already stands cannot be kept free any more.
  const built = stage === 'growth' ? zones.filter((zone) => groundOf(world, zone).power) : [];
  return [...missing, ...(built.length > 0 ? [{ why: 'built-over', zones: built } as const] : [])];
}

const prepare: Handler<'prepare'> = (world, { zones, stage }) =>
  unless(world, whyNotReady(world, zones, stage), () =>
    zones.reduce((next, zone) => {
      const ground = groundOf(next, zone);
      const done =
        stage === 'racks' ? { racks: ground.racks + racksPerDelivery } : { [stage]: true };
      return withSite(next, zone, { ground: { ...ground, ...done } });
    }, world),
  );

/** Opens a site that lies in an open one. */
const openSite: Handler<'open-site'> = (world, { site }) => {
  const { within } = siteOf(world, site);
  const reasons: Reason[] =
    within !== null && !siteOf(world, within).open ? [{ why: 'no-site', site: within }] : [];
  return unless(world, reasons, () => withSite(world, site, { open: true }));
};

function setFailed(world: World, what: string, failed: boolean): World {
  if (what in world.sites) return withSite(world, what, { failed });
  return withPlacements(world, [what], () => ({ failed }));
}

/** Loses a site or a placement; what was never placed, or is gone, cannot be lost. */
const fail: Handler<'fail'> = (world, { what }) => {
  const life = world.placements[what]?.life;
  const absent = life === 'planned' || life === 'terminated';
  const reasons: Reason[] = absent ? [{ why: 'life', placement: what, life }] : [];
  return unless(world, reasons, () => setFailed(world, what, true));
};

const repair: Handler<'repair'> = (world, { what }) => ({
  ok: true,
  world: setFailed(world, what, false),
});

export const siteEvents = { prepare, 'open-site': openSite, fail, repair } as const;
