import type { Graph, Need, Strength } from '../graph/types.ts';
import { kindOf } from './catalogue.ts';
import {
  answerChain,
  asked as providersFor,
  behind,
  choose,
  placementOf,
  registered,
  siteOf,
  whyNotStanding,
  whyUnanswered,
} from './lookup.ts';
import type { Life, Name, PlacementId, World } from './types.ts';
import type { Reason } from './reasons.ts';

/** A need of one placement in this world: whom it asks, and why that does not work, if it does not. */
export interface ResolvedNeed extends Need {
  readonly name: Name;
  readonly reason: Reason | null;
}

/** The world as a graph of placements, each need with its provider and the reason if it is not met. */
export interface Resolved extends Graph {
  readonly needs: readonly ResolvedNeed[];
}

/** Lives in which a placement is something that can start or run. */
const present: ReadonlySet<Life> = new Set<Life>(['planned', 'starting', 'running']);

/**
 * Turns placements, answers, links and data into a graph of components and needs. A need that
 * cannot be met by starting its provider (no path, no data, no answer) points at an id that is no
 * component, so it is never met.
 */
export function resolve(world: World): Resolved {
  const components = Object.keys(world.placements).filter((id) =>
    present.has(placementOf(world, id).life),
  );
  return { components, needs: components.flatMap((id) => needsOf(world, id)) };
}

/** The needs of one placement as they stand: all of them, or only those that are hard in one phase. */
export function needsOf(
  world: World,
  id: PlacementId,
  hardWhile?: 'starting' | 'running',
): ResolvedNeed[] {
  const { kind: kindId, pinned, begun } = placementOf(world, id);
  const kind = kindOf(kindId);
  const needs = begun
    ? kind.needs.map((need) => (need.once ? { ...need, starting: need.running } : need))
    : kind.needs;
  const asked = hardWhile ? needs.filter((need) => need[hardWhile] === 'hard') : needs;
  const own = asked.flatMap((need) => [
    named(world, id, need.name, need.starting, need.running),
    ...dataOf(world, id, need.name, need.starting, need.running),
  ]);
  const fixed = Object.keys(pinned ?? {}).map((name) => named(world, id, name, 'hard', 'hard'));
  const forwarded = kind.forwards ? kind.provides.map((name) => backNeed(world, id, name)) : [];
  const broken = whyNotStanding(world, id);
  const machine = broken ? [edge(id, 'machine', 'machine', 'hard', 'hard', broken)] : [];
  return [...own, ...fixed, ...forwarded, ...machine];
}

function edge(
  from: PlacementId,
  to: string,
  name: Name,
  starting: Strength,
  running: Strength,
  reason: Reason | null,
): ResolvedNeed {
  return { from, to, name, starting, running, reason };
}

function named(
  world: World,
  id: PlacementId,
  name: Name,
  starting: Strength,
  running: Strength,
): ResolvedNeed {
  const { site, every } = placementOf(world, id);
  const candidates = providersFor(world, id, name);
  const provider = choose(world, site, candidates);
  const reason = whyUnanswered(world, id, site, name, candidates);
  const to = provider === null || reason?.why === 'no-path' ? `${name}, unreachable` : provider;
  // A job asks now and then: between two calls it does not notice that nobody would answer.
  return edge(id, to, name, starting, every ? 'soft' : running, reason);
}

function backNeed(world: World, id: PlacementId, name: Name): ResolvedNeed {
  const { within } = siteOf(world, placementOf(world, id).site);
  const back = within ?? placementOf(world, id).site;
  const reason = whyUnanswered(world, id, back, name, registered(world, back, name));
  return edge(id, behind(world, id, name)[0] ?? `${name}, behind`, name, 'hard', 'hard', reason);
}

function dataOf(
  world: World,
  id: PlacementId,
  name: Name,
  starting: Strength,
  running: Strength,
): ResolvedNeed[] {
  const { kind, site } = placementOf(world, id);
  const written = kindOf(kind).data?.filter((data) => {
    const set = world.data[data];
    return set?.name === name && set.at.length > 0;
  });
  if (!written?.length) return [];
  const store = answerChain(world, site, name).at(-1);
  return written.flatMap((data) => {
    if (store === undefined || world.data[data]?.at.includes(store)) return [];
    const reason: Reason = { why: 'no-data', of: id, data, store };
    return [edge(id, `${data} in ${store}`, name, starting, running, reason)];
  });
}

/** Why a placement cannot start, or cannot go on, as far as its own hard needs say. */
export function unmet(
  world: World,
  id: PlacementId,
  phase: 'starting' | 'running',
): readonly Reason[] {
  return needsOf(world, id, phase).flatMap((need) =>
    need[phase] === 'hard' && need.reason ? [need.reason] : [],
  );
}
