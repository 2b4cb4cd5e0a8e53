import type { Handler } from '../apply.ts';
import { siteOf, whyUnanswered } from '../lookup.ts';
import { crossings, settle, withPlacements, withSite } from '../settle.ts';
import type { Denial, Link, PlacementId, World } from '../types.ts';

/** Racks that customers fill in a month in each zone; an illustration. */
const racksPerMonth = 4;
const month = 30;

/** Jobs that ask today for a name of a fixed provider, and what became of it. */
function callsToday(world: World): { id: PlacementId; denial: Denial; link: string | null }[] {
  return Object.entries(world.placements).flatMap(([id, { pinned, every, site, life }]) => {
    const due = every && (world.day + every.offset) % every.days === 0;
    if (!due || life !== 'running') return [];
    return Object.entries(pinned ?? {}).flatMap(([name, to]) => {
      const reason = whyUnanswered(world, id, site, name, [to]);
      if (!reason) return [];
      const link = reason.why === 'no-path' && reason.state === 'blocked' ? reason.link : null;
      return [{ id, denial: { day: world.day, count: 1, from: id, name, to }, link }];
    });
  });
}

/** Adds a stopped call to the list, one row for each caller, name and provider. */
function counted(list: readonly Denial[], call: Denial): readonly Denial[] {
  const same = (row: Denial) =>
    row.from === call.from && row.name === call.name && row.to === call.to;
  if (!list.some(same)) return [...list, call];
  return list.map((row) => (same(row) ? { ...row, day: call.day, count: row.count + 1 } : row));
}

function withDenials(world: World, id: string, denied: readonly Denial[]): World {
  const link = world.links[id];
  if (!link || denied.length === 0) return world;
  const next: Link = { ...link, denied: denied.reduce(counted, link.denied) };
  return { ...world, links: { ...world.links, [id]: next } };
}

/** Customers fill racks; a full zone grows if land was kept for it, else it closes (facts C12). */
function filled(world: World): World {
  if (!world.customers || world.day % month !== 0) return world;
  return Object.keys(world.sites).reduce((next, zone) => {
    const { ground } = siteOf(next, zone);
    if (!ground) return next;
    const used = ground.used + racksPerMonth;
    const full = used >= ground.racks;
    const change = full && ground.growth ? { racks: used + racksPerMonth } : {};
    return withSite(next, zone, {
      ground: { ...ground, ...change, used, closed: full && !ground.growth },
    });
  }, world);
}

function oneDay(world: World): World {
  const today: World = { ...world, day: world.day + 1 };
  const calls = callsToday(today);
  const listed = Object.keys(today.links).reduce((next, id) => {
    const blocked = today.links[id]?.state === 'blocked';
    const jobs = calls.filter((call) => call.link === id).map((call) => call.denial);
    return withDenials(next, id, [...(blocked ? crossings(today, id) : []), ...jobs]);
  }, today);
  const missed = [...new Set(calls.map((call) => call.id))];
  const after = filled(listed);
  // A quiet day changes nobody's needs.
  if (missed.length === 0) return after;
  return settle(withPlacements(after, missed, () => ({ life: 'starting' })));
}

/** Lets days pass: jobs make their rare calls, the access control list counts, customers grow. */
const days: Handler<'days'> = (world, event) => {
  let current = world;
  for (let day = 0; day < event.days; day += 1) current = oneDay(current);
  return { ok: true, world: current };
};

/** Opens what was built to customers; a zone that had none yet has them from now on. */
const welcome: Handler<'welcome'> = (world) => {
  const closed = Object.keys(world.sites).filter((id) => siteOf(world, id).customers === false);
  const opened = closed.reduce((next, id) => withSite(next, id, { customers: true }), world);
  return { ok: true, world: { ...opened, customers: true } };
};

export const dayEvents = { days, welcome } as const;
