import { kindOf } from '#model/world/catalogue.ts';
import { placementOf } from '#model/world/lookup.ts';
import type { SiteId, World } from '#model/world/types.ts';
import type { Badges } from './stage-trouble.ts';
import {
  membersOf,
  type Box,
  type Role,
  type StagePlan,
  type Told,
  type View,
} from './stage-types.ts';

/** Every placement of a world in a box of its own or of its group. */
export function boxesOf(world: World, plan: StagePlan, told: Told, badges: Badges): Box[] {
  const grouped = Object.entries(plan.groups).flatMap(([key, { always }]) => {
    const calm = membersOf(plan.groups, key).every(
      (id) => world.placements[id]?.life === 'planned' && !badges.has(id),
    );
    return always || calm ? [key] : [];
  });
  const inGroups = new Set(grouped.flatMap((key) => membersOf(plan.groups, key)));
  const single = Object.keys(world.placements).filter((id) => !inGroups.has(id));
  return [...grouped, ...single].map((key) =>
    boxOf(
      world,
      plan,
      grouped.includes(key) ? membersOf(plan.groups, key) : [key],
      key,
      told,
      badges,
    ),
  );
}

function boxOf(
  world: World,
  plan: StagePlan,
  of: readonly string[],
  key: string,
  { before, view }: Told,
  badges: Badges,
): Box {
  const [id = key] = of;
  const placement = placementOf(world, id);
  const kind = kindOf(placement.kind);
  const sets = (at: World) => Object.values(at.data).filter((set) => set.at.includes(id));
  const held = sets(world);
  const was = before && placementOf(before, id);
  const moved =
    was !== null &&
    (was.life !== placement.life ||
      was.failed !== placement.failed ||
      was.zones.length !== placement.zones.length);
  const named = of.map((member) => badges.get(member)).find(Boolean);
  const badge = named ?? (placement.failed ? 'failed' : null);
  const isAround = plan.frames.some(({ site, as }) => as === 'around' && site === placement.site);
  return {
    key,
    of,
    life: placement.life,
    role: badge ? 'fault' : roleOf(world, plan, id, key, before, view),
    changed: moved || (before !== null && sets(before).length < held.length),
    badge,
    holds: isAround || !held[0] ? null : { name: held[0].name, sets: held.length },
    jobs: kind.provides.length > 1 && !kind.forwards ? kind.provides : [],
    spans: isAround && placement.zones.length > 1 ? placement.zones.length : null,
  };
}

function roleOf(
  world: World,
  plan: StagePlan,
  id: string,
  key: string,
  before: World | null,
  view: View,
): Role {
  const { site, kind, life } = placementOf(world, id);
  const { standIn, forwards } = kindOf(kind);
  if (plan.borrowed.includes(site))
    return plan.groups[key]?.label === 'others' ? 'context' : 'borrowed';
  if (standIn && view === 'belief') return 'context';
  if (forwards) return 'borrowed';
  if (site === plan.seat) return 'own';
  if (site !== plan.place) return 'context';
  // Green is for who serves customers, and for the first thing that ever ran here.
  const first = life === 'running' && before !== null && !anyRuns(before, site);
  return world.customers || first ? 'live' : 'own';
}

const anyRuns = (world: World, site: SiteId) =>
  Object.values(world.placements).some((p) => p.site === site && p.life === 'running');
