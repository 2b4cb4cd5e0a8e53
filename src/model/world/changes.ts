import { answerChain } from './lookup.ts';
import type {
  DataSetId,
  Finding,
  GroundStage,
  Life,
  LinkId,
  LinkState,
  Name,
  PlacementId,
  SiteId,
  World,
} from './types.ts';

/** One thing that is different between two worlds, for the sentence of what just happened. */
export type Change =
  | { readonly what: 'ground'; readonly stage: GroundStage; readonly zones: readonly SiteId[] }
  | { readonly what: 'site'; readonly site: SiteId }
  | { readonly what: 'life'; readonly life: Life; readonly placements: readonly PlacementId[] }
  | { readonly what: 'link'; readonly link: LinkId; readonly state: LinkState }
  | {
      readonly what: 'answer';
      readonly names: readonly Name[];
      readonly chain: readonly PlacementId[];
    }
  | { readonly what: 'data'; readonly data: readonly DataSetId[]; readonly at: PlacementId }
  | { readonly what: 'days'; readonly days: number }
  | { readonly what: 'denied'; readonly link: LinkId; readonly calls: number }
  | { readonly what: 'failed'; readonly placements: readonly PlacementId[] }
  | {
      readonly what: 'joined';
      readonly placements: readonly PlacementId[];
      readonly zone: SiteId;
    }
  | { readonly what: 'told'; readonly zones: readonly SiteId[]; readonly of: SiteId }
  | { readonly what: 'found'; readonly finding: Finding }
  | { readonly what: 'closed'; readonly zones: readonly SiteId[] }
  | { readonly what: 'customers' };

const stages = ['land', 'growth', 'power', 'racks'] as const;
const lives = ['starting', 'running', 'draining', 'terminated', 'planned'] as const;

function groundChanges(before: World, after: World): Change[] {
  return stages.flatMap((stage) => {
    const zones = Object.keys(after.sites).filter(
      (zone) =>
        Number(after.sites[zone]?.ground?.[stage] ?? 0) >
        Number(before.sites[zone]?.ground?.[stage] ?? 0),
    );
    return zones.length > 0 ? [{ what: 'ground', stage, zones }] : [];
  });
}

function lifeChanges(before: World, after: World): Change[] {
  return lives.flatMap((life) => {
    const placements = Object.keys(after.placements).filter(
      (id) => after.placements[id]?.life === life && before.placements[id]?.life !== life,
    );
    return placements.length > 0 ? [{ what: 'life', life, placements }] : [];
  });
}

function answerChanges(before: World, after: World, at: SiteId): Change[] {
  const changed = new Map<string, { names: Name[]; chain: PlacementId[] }>();
  for (const name of Object.keys(after.answers[at] ?? {})) {
    const chain = answerChain(after, at, name);
    const key = chain.join(' ');
    if (key === answerChain(before, at, name).join(' ')) continue;
    const row = changed.get(key) ?? { names: [], chain };
    row.names.push(name);
    changed.set(key, row);
  }
  return [...changed.values()].map((row) => ({ what: 'answer', ...row }));
}

function linkChanges(before: World, after: World): Change[] {
  return Object.entries(after.links).flatMap(([link, { state, denied }]) => {
    const calls = (world: World) =>
      (world.links[link]?.denied ?? []).reduce((sum, row) => sum + row.count, 0);
    const changes: Change[] = [];
    if (before.links[link]?.state !== state) changes.push({ what: 'link', link, state });
    if (denied.length > 0 && calls(after) > calls(before)) {
      changes.push({ what: 'denied', link, calls: calls(after) - calls(before) });
    }
    return changes;
  });
}

function dataChanges(before: World, after: World): Change[] {
  const stores = new Map<PlacementId, DataSetId[]>();
  for (const [data, { at }] of Object.entries(after.data)) {
    for (const store of at.filter((id) => !before.data[data]?.at.includes(id))) {
      stores.set(store, [...(stores.get(store) ?? []), data]);
    }
  }
  return [...stores].map(([at, data]) => ({ what: 'data', data, at }));
}

/** Zones that know of another one, and placements that took it up as a member, since then. */
function zoneChanges(before: World, after: World): Change[] {
  return Object.keys(after.sites).flatMap((zone): Change[] => {
    const zones = Object.keys(after.sites).filter(
      (other) =>
        after.sites[other]?.knows?.includes(zone) && !before.sites[other]?.knows?.includes(zone),
    );
    const placements = Object.keys(after.placements).filter((id) => {
      const was = before.placements[id]?.zones ?? [];
      // A service with one zone that a drill has found is told as found.
      return was.length > 1 && after.placements[id]?.zones.includes(zone) && !was.includes(zone);
    });
    return [
      ...(zones.length > 0 ? [{ what: 'told', zones, of: zone } as const] : []),
      ...(placements.length > 0 ? [{ what: 'joined', placements, zone } as const] : []),
    ];
  });
}

/** What is different in `after`, in the order in which it is told. `at` is the site whose names count. */
export function changes(before: World, after: World, at: SiteId): readonly Change[] {
  const opened = Object.keys(after.sites).filter(
    (site) => after.sites[site]?.open && !before.sites[site]?.open,
  );
  const failed = Object.keys(after.placements).filter(
    (id) => after.placements[id]?.failed && !before.placements[id]?.failed,
  );
  const closed = Object.keys(after.sites).filter(
    (zone) => after.sites[zone]?.ground?.closed && !before.sites[zone]?.ground?.closed,
  );
  const days = after.day - before.day;
  return [
    ...opened.map((site): Change => ({ what: 'site', site })),
    ...groundChanges(before, after),
    ...(failed.length > 0 ? [{ what: 'failed', placements: failed } as const] : []),
    ...lifeChanges(before, after),
    ...answerChanges(before, after, at),
    ...zoneChanges(before, after),
    ...dataChanges(before, after),
    ...linkChanges(before, after),
    ...(days > 0 ? [{ what: 'days', days } as const] : []),
    ...(after.customers && !before.customers ? [{ what: 'customers' } as const] : []),
    ...after.findings
      .slice(before.findings.length)
      .map((finding): Change => ({ what: 'found', finding })),
    ...(closed.length > 0 ? [{ what: 'closed', zones: closed } as const] : []),
  ];
}
