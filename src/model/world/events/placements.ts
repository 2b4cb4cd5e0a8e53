import type { Handler } from '../apply.ts';
import { kindOf } from '../catalogue.ts';
import {
  available,
  placementOf,
  reaches,
  registered,
  siteOf,
  stands,
  whyUnanswered,
} from '../lookup.ts';
import { unless } from '../outcome.ts';
import { unmet } from '../resolve.ts';
import { withLife } from '../settle.ts';
import { lacking } from './sites.ts';
import { changedToday, sameDay } from './zones.ts';
import type { DataSet, Life, PlacementId, SiteId, World } from '../types.ts';
import type { Reason } from '../reasons.ts';

function wrongLife(world: World, ids: readonly PlacementId[], allowed: readonly Life[]): Reason[] {
  return ids.flatMap((placement) => {
    const { life } = placementOf(world, placement);
    return allowed.includes(life) ? [] : [{ why: 'life', placement, life }];
  });
}

/** Servers that a lending Region still has, once what already runs in it is counted. */
function spareLeft(world: World, site: SiteId): number {
  const taken = Object.values(world.placements)
    .filter((p) => siteOf(world, p.site).within === site)
    .filter((p) => p.life !== 'planned' && p.life !== 'terminated')
    .reduce((sum, p) => sum + kindOf(p.kind).servers, 0);
  return (siteOf(world, site).spare ?? Infinity) - taken;
}

/** Why a site cannot take placements: not opened, or the Region around it has nothing to lend. */
function noRoom(world: World, site: SiteId, ids: readonly PlacementId[]): Reason[] {
  const { open, within } = siteOf(world, site);
  if (!open) return [{ why: 'no-site', site }];
  if (within === null) return [];
  const wanted = ids
    .filter((id) => placementOf(world, id).site === site)
    .reduce((sum, id) => sum + kindOf(placementOf(world, id).kind).servers, 0);
  const spare = spareLeft(world, within);
  return wanted > spare ? [{ why: 'no-spare', site: within, wanted, spare }] : [];
}

/** Machines come from whoever answers for `compute`, on racks that stand in the zones asked for. */
function noMachines(world: World, id: PlacementId): Reason[] {
  const { site, zones } = placementOf(world, id);
  const launch = whyUnanswered(world, id, site, 'compute', registered(world, site, 'compute'));
  const onGround = zones.filter((zone) => siteOf(world, zone).ground);
  return [...(launch ? [launch] : []), ...lacking(world, onGround, 'racks')];
}

/** Every reason why machines cannot be had for these placements: what a dry-run launch returns. */
export function whyNotPlaced(world: World, ids: readonly PlacementId[]): Reason[] {
  const sites = [...new Set(ids.map((id) => placementOf(world, id).site))];
  const rooms = sites.flatMap((site) => noRoom(world, site, ids));
  if (rooms.length > 0) return rooms;
  return ids.flatMap((id) => noMachines(world, id));
}

const place: Handler<'place'> = (world, { placements }) => {
  const sites = new Set(placements.map((id) => placementOf(world, id).site));
  const zones = [...sites].filter((site) => siteOf(world, site).ground);
  const reasons = [
    ...wrongLife(world, placements, ['planned']),
    ...whyNotPlaced(world, placements),
    ...sameDay(world, zones),
  ];
  return unless(world, reasons, () => withLife(changedToday(world, zones), placements, 'starting'));
};

/** A person starts what does not start by itself, or takes a draining placement back into service. */
const start: Handler<'start'> = (world, { placements }) =>
  unless(
    world,
    [
      ...wrongLife(world, placements, ['starting', 'draining', 'running']),
      ...placements.flatMap((id) => unmet(world, id, 'starting')),
    ],
    () => withLife(world, placements, 'running'),
  );

const drain: Handler<'drain'> = (world, { placements }) =>
  unless(world, wrongLife(world, placements, ['running', 'starting', 'draining']), () =>
    withLife(world, placements, 'draining'),
  );

/** Ends placements and takes them out of every answer. */
const terminate: Handler<'terminate'> = (world, { placements }) =>
  unless(
    world,
    wrongLife(world, placements, ['running', 'starting', 'draining', 'terminated', 'planned']),
    () => {
      const tables = Object.entries(world.answers).map(([site, table]) => {
        const rows = Object.entries(table).map(
          ([name, by]) => [name, by.filter((id) => !placements.includes(id))] as const,
        );
        return [site, Object.fromEntries(rows)] as const;
      });
      return withLife({ ...world, answers: Object.fromEntries(tables) }, placements, 'terminated');
    },
  );

/** Puts a provider first for some names; those that answered before stay registered behind it. */
const answer: Handler<'answer'> = (world, { site, names, by }) =>
  unless(world, wrongLife(world, [by], ['starting', 'running', 'draining']), () => {
    const table = world.answers[site] ?? {};
    const rows = names.map(
      (name) => [name, [by, ...(table[name] ?? []).filter((id) => id !== by)]] as const,
    );
    return {
      ...world,
      answers: { ...world.answers, [site]: { ...table, ...Object.fromEntries(rows) } },
    };
  });

function dataSetOf(world: World, id: string): DataSet {
  const set = world.data[id];
  if (!set) throw new RangeError(`no data set "${id}" in this world`);
  return set;
}

function withHolder(world: World, id: string, store: PlacementId): World {
  const set = dataSetOf(world, id);
  const at = set.at.includes(store) ? set.at : [...set.at, store];
  return { ...world, data: { ...world.data, [id]: { ...set, at } } };
}

/** Copies a data set from a store that holds it to another that runs and can be reached. */
const copy: Handler<'copy'> = (world, { data, from, to }) => {
  const source = placementOf(world, from).site;
  const target = placementOf(world, to);
  const { name } = dataSetOf(world, data);
  const reasons: Reason[] = [];
  if (!dataSetOf(world, data).at.includes(from)) {
    reasons.push({ why: 'no-holder', data, store: from });
  }
  if (!reaches(world, source, target.site)) {
    const path = whyUnanswered(world, from, source, name, [to]);
    if (path) reasons.push(path);
  } else if (!available(world, source, to)) {
    const life = stands(world, to) ? target.life : 'failed';
    reasons.push({ why: 'life', placement: to, life });
  }
  return unless(world, reasons, () => withHolder(world, data, to));
};

export const placementEvents = { place, start, drain, terminate, answer, copy } as const;
