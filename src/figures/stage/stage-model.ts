import type { Trouble } from '#model/stories/play.ts';
import { kindOf } from '#model/world/catalogue.ts';
import { placementOf } from '#model/world/lookup.ts';
import type { Life, SiteId, World } from '#model/world/types.ts';
import { arrowsOf } from './stage-arrows.ts';
import { badgesOf, type BadgeWord, type Place } from './stage-trouble.ts';
import {
  groups,
  membersOf,
  type Box,
  type Frame,
  type LinkView,
  type Role,
  type StageModel,
  type View,
  type Zone,
} from './stage-types.ts';

interface Told {
  readonly before: World | null;
  readonly view: View;
  readonly trouble: Trouble | null;
}

const gone = (life: Life | undefined) => life === 'planned' || life === 'terminated';

/** What the stage shows of a world: plain data, no places and no words. */
export function stageOf(world: World, told: Told): StageModel {
  const badges = badgesOf(told.trouble);
  return {
    frames: framesOf(world, told, badges),
    zones: zonesOf(world, told, badges),
    boxes: boxesOf(world, told, badges),
    links: linksOf(world, told, badges),
    arrows: arrowsOf(world, told),
  };
}

type Badges = ReadonlyMap<Place, BadgeWord>;

function framesOf(world: World, { before, view }: Told, badges: Badges): Frame[] {
  return ['bootstrap', 'vpc', 'region'].map((site): Frame => {
    const { open = false, believes = site } = world.sites[site] ?? {};
    const inside = Object.values(world.placements).filter((p) => p.site === site);
    const lives = inside.map((p) => p.life);
    const empty = lives.includes('terminated') && lives.every((life) => gone(life));
    const notes: Record<string, Frame['note']> = {
      bootstrap: open ? 'production' : 'unchosen',
      vpc: !open ? 'unopened' : empty ? 'empty' : view === 'belief' ? 'believed' : 'zones',
      region: world.customers ? 'customers' : 'nobody',
    };
    const begun = site !== 'region' || lives.some((life) => !gone(life)) || hasLand(world);
    return {
      site,
      title: view === 'belief' && open && !empty ? believes : site,
      role:
        site === 'bootstrap' ? 'borrowed' : site === 'region' && world.customers ? 'live' : 'own',
      life: !open || !begun ? 'planned' : empty ? 'terminated' : 'running',
      note: notes[site] ?? 'zones',
      changed: before !== null && before.sites[site]?.open !== open,
      badge: badges.get(site) ?? null,
    };
  });
}

const hasLand = (world: World) => Object.values(world.sites).some(({ ground }) => ground?.land);

function zonesOf(world: World, { before }: Told, badges: Badges): Zone[] {
  return Object.entries(world.sites).flatMap(([zone, { within, ground }]): Zone[] => {
    if (within !== 'vpc' && within !== 'region') return [];
    const lent = (at: World) =>
      Object.values(at.placements)
        .filter((p) => p.zones.includes(zone) && !p.site.endsWith('region') && !gone(p.life))
        .reduce((sum, p) => sum + kindOf(p.kind).servers / p.zones.length, 0);
    const shape = (at: World) => JSON.stringify({ ...at.sites[zone]?.ground, used: 0 });
    return [
      {
        zone,
        ground: ground ?? null,
        lent: lent(world),
        houses: Object.values(world.placements).some(
          (p) =>
            p.site === within && p.zones.length === 1 && p.zones[0] === zone && within === 'vpc',
        ),
        role: 'own',
        changed: before !== null && shape(before) !== shape(world),
        badge: badges.get(zone) ?? (ground?.closed ? 'closed' : null),
      },
    ];
  });
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

function boxesOf(world: World, told: Told, badges: Badges): Box[] {
  const grouped = Object.keys(groups).filter((group) => {
    const members = membersOf(group);
    const calm = members.every((id) => world.placements[id]?.life === 'planned' && !badges.has(id));
    return group.endsWith('@bootstrap') || calm;
  });
  const inGroups = new Set(grouped.flatMap(membersOf));
  const single = Object.keys(world.placements).filter((id) => !inGroups.has(id));
  return [...grouped, ...single].map((key) => boxOf(world, key, told, badges));
}

function boxOf(world: World, key: string, { before, view }: Told, badges: Badges): Box {
  const of = membersOf(key);
  const [id = key] = of;
  const placement = placementOf(world, id);
  const kind = kindOf(placement.kind);
  const sets = (at: World) => Object.values(at.data).filter((set) => set.at.includes(id));
  const held = sets(world);
  const was = before && placementOf(before, id);
  const moved = was !== null && (was.life !== placement.life || was.failed !== placement.failed);
  const named = of.map((member) => badges.get(member)).find(Boolean);
  const badge = named ?? (placement.failed ? 'failed' : null);
  return {
    key,
    of,
    life: placement.life,
    role: badge ? 'fault' : roleOf(world, key, before, view),
    changed: moved || (before !== null && sets(before).length < held.length),
    badge,
    holds: held[0] ? { name: held[0].name, sets: held.length } : null,
    jobs: kind.provides.length > 1 && !kind.forwards ? kind.provides : [],
  };
}

function roleOf(world: World, key: string, before: World | null, view: View): Role {
  const { site, kind, life } = placementOf(world, membersOf(key)[0] ?? key);
  const { standIn, forwards } = kindOf(kind);
  if (site === 'bootstrap') return key === 'others@bootstrap' ? 'context' : 'borrowed';
  if (standIn && view === 'belief') return 'context';
  if (forwards) return 'borrowed';
  if (site === 'vpc') return 'own';
  // Green is for who serves customers, and for the first thing that ever ran here.
  const first = life === 'running' && before !== null && !anyRuns(before, site);
  return world.customers || first ? 'live' : 'own';
}

const anyRuns = (world: World, site: SiteId) =>
  Object.values(world.placements).some((p) => p.site === site && p.life === 'running');
