import { kindOf } from '#model/world/catalogue.ts';
import { around } from '#model/world/lookup.ts';
import type { Life, SiteId, World } from '#model/world/types.ts';
import { arrowsOf } from './stage-arrows.ts';
import { boxesOf } from './stage-boxes.ts';
import { badgesOf, type Badges } from './stage-trouble.ts';
import type {
  Frame,
  FrameAs,
  LinkView,
  Role,
  StageModel,
  StagePlan,
  Told,
  Zone,
} from './stage-types.ts';

const gone = (life: Life | undefined) => life === 'planned' || life === 'terminated';

/** What the stage of a plan shows of a world: plain data, no places and no words. */
export function stageOf(world: World, plan: StagePlan, told: Told): StageModel {
  const badges = badgesOf(told.trouble, plan.place);
  return {
    frames: framesOf(world, plan, told, badges),
    zones: zonesOf(world, plan, told, badges),
    boxes: boxesOf(world, plan, told, badges),
    links: linksOf(world, told, badges),
    arrows: arrowsOf(world, plan, told),
  };
}

function framesOf(
  world: World,
  plan: StagePlan,
  { before, view }: Told,
  badges: Badges,
): readonly Frame[] {
  return plan.frames.map(({ site, as, inner }): Frame => {
    const { open = false, believes = site } = world.sites[site] ?? {};
    const lives = Object.values(world.placements).flatMap((p) => (p.site === site ? p.life : []));
    const empty = lives.includes('terminated') && lives.every((life) => gone(life));
    const notes: Readonly<Record<FrameAs, Frame['note']>> = {
      around: 'around',
      lender: open ? 'production' : 'unchosen',
      seat: !open ? 'unopened' : empty ? 'empty' : view === 'belief' ? 'believed' : 'zones',
      place: world.customers ? 'customers' : 'nobody',
    };
    const begun = as !== 'place' || lives.some((life) => !gone(life)) || hasLand(world, site);
    return {
      site,
      title: as === 'seat' && view === 'belief' && open && !empty ? believes : site,
      inner: inner ?? false,
      role: frameRole(world, plan, site, as),
      life: !open || !begun ? 'planned' : empty ? 'terminated' : 'running',
      note: notes[as],
      changed: before !== null && before.sites[site]?.open !== open,
      badge: badges.get(site) ?? (world.sites[site]?.ground?.closed ? 'closed' : null),
    };
  });
}

function frameRole(world: World, { borrowed }: StagePlan, site: SiteId, as: FrameAs): Role {
  if (as === 'place') return world.customers ? 'live' : 'own';
  if (as === 'seat') return 'own';
  return borrowed.includes(site) ? 'borrowed' : 'context';
}

const hasLand = (world: World, place: SiteId) =>
  Object.entries(world.sites).some(
    ([site, { ground }]) => ground?.land && around(world, site).includes(place),
  );

function zonesOf(world: World, plan: StagePlan, { before }: Told, badges: Badges): Zone[] {
  return Object.keys(plan.wide.zones).map((zone): Zone => {
    const lends = plan.lent.includes(zone);
    // A zone that is a frame too has its badge there.
    const framed = plan.frames.some(({ site }) => site === zone);
    const one = plan.lent.length === 1;
    const seated = Object.values(world.placements).filter(
      ({ site, zones }) => site === plan.seat && (one || zones.includes(zone)),
    );
    const servers = seated
      .filter(({ life }) => !gone(life))
      .reduce((sum, { kind, zones }) => sum + kindOf(kind).servers / (one ? 1 : zones.length), 0);
    const ground = world.sites[zone]?.ground ?? null;
    const came = (at: World) =>
      Object.values(at.placements).filter((p) => p.zones.length > 1 && p.zones.includes(zone))
        .length;
    const shape = (at: World) =>
      JSON.stringify([
        { ...at.sites[zone]?.ground, used: 0 },
        at.sites[zone]?.knows,
        zone === plan.place && came(at),
      ]);
    return {
      zone,
      ground: lends ? null : ground,
      lent: lends ? servers : 0,
      houses: lends && !one && seated.some(({ zones }) => zones.length === 1),
      framed,
      members: zone === plan.place ? came(world) : 0,
      role: zoneRole(world, plan, zone),
      changed: before !== null && shape(before) !== shape(world),
      badge: framed ? null : (badges.get(zone) ?? (ground?.closed ? 'closed' : null)),
    };
  });
}

function zoneRole(world: World, plan: StagePlan, zone: SiteId): Role {
  if (plan.borrowed.includes(zone)) return 'borrowed';
  const mine = plan.lent.includes(zone) || around(world, zone).includes(plan.place);
  return mine ? 'own' : 'context';
}

function linksOf(world: World, { before }: Told, badges: Badges): LinkView[] {
  const calls = (at: World | null, id: string) =>
    (at?.links[id]?.denied ?? []).reduce((sum, { count }) => sum + count, 0);
  return Object.entries(world.links).map(([link, { state }]) => ({
    link,
    state,
    denied: calls(world, link),
    role: badges.has(link) ? 'fault' : 'own',
    changed:
      before !== null &&
      (before.links[link]?.state !== state || calls(before, link) !== calls(world, link)),
    badge: badges.get(link) ?? null,
  }));
}
