import { lacking } from './events/sites.ts';
import { linkOf } from './events/links.ts';
import { whyNotPlaced } from './events/placements.ts';
import { kindOf } from './catalogue.ts';
import {
  answerChain,
  placementOf,
  registered,
  siteOf,
  whyNotStanding,
  whyUnanswered,
} from './lookup.ts';
import { needsOf, unmet } from './resolve.ts';
import { crossings, settle, withSite } from './settle.ts';
import type { GroundStage, LinkId, LinkState, Name, PlacementId, SiteId, World } from './types.ts';
import type { Reason } from './reasons.ts';

/** A condition on a world, as data. It holds when it yields no reason. */
export type Check =
  | { readonly check: 'prepared'; readonly zones: readonly SiteId[]; readonly stage: GroundStage }
  | { readonly check: 'link'; readonly link: LinkId; readonly state: LinkState }
  | { readonly check: 'lends'; readonly site: SiteId; readonly to: readonly PlacementId[] }
  | { readonly check: 'believes'; readonly site: SiteId; readonly in: SiteId }
  | {
      readonly check: 'answered';
      readonly at: SiteId;
      readonly names: readonly Name[];
      /** Where the one that truly answers has to stand. */
      readonly by?: SiteId;
    }
  | { readonly check: 'running'; readonly placements: readonly PlacementId[] }
  | { readonly check: 'launchable'; readonly placements: readonly PlacementId[]; from: SiteId }
  | { readonly check: 'copied'; readonly data: readonly string[]; readonly to: SiteId }
  | { readonly check: 'empty'; readonly site: SiteId; readonly but?: readonly PlacementId[] }
  | { readonly check: 'no-denials'; readonly link: LinkId }
  | { readonly check: 'quiet'; readonly link: LinkId; readonly days: number }
  | { readonly check: 'alone'; readonly site: SiteId; readonly link: LinkId }
  | {
      readonly check: 'joined';
      readonly placements: readonly PlacementId[];
      readonly zone: SiteId;
    }
  /** Nothing that runs at a site would go without what it needs if one of some zones were lost. */
  | { readonly check: 'independent'; readonly site: SiteId; readonly of: readonly SiteId[] }
  | { readonly check: 'drilled' }
  | { readonly check: 'serving'; readonly site: SiteId };

type Evaluate<C extends Check['check']> = (
  world: World,
  check: Extract<Check, { check: C }>,
) => Reason[];

/** Why a placement that should run does not: its own life, and every hard need that is not met. */
export function whyNotRunning(world: World, id: PlacementId): Reason[] {
  const { life, attended } = placementOf(world, id);
  if (life === 'running') return [];
  if (life !== 'starting') return [{ why: 'life', placement: id, life }];
  const broken = whyNotStanding(world, id);
  if (broken) return [broken];
  const reasons = unmet(world, id, 'starting');
  return attended && reasons.length === 0 ? [{ why: 'attended', placement: id }] : [...reasons];
}

const linkIs = (world: World, link: LinkId, wanted: LinkState): Reason[] => {
  const { state } = linkOf(world, link);
  return state === wanted ? [] : [{ why: 'link-state', link, state }];
};

const stillThere = (world: World, link: LinkId): Reason[] => {
  const { state } = linkOf(world, link);
  return state === 'cut' ? [] : [{ why: 'not-cut', link, state }];
};

const denials = (world: World, link: LinkId): Reason[] =>
  linkOf(world, link).denied.map((denial) => ({ why: 'denied', link, denial }));

const answeredAt = (world: World, at: SiteId, name: Name, by: SiteId | undefined): Reason[] => {
  const reason = whyUnanswered(world, at, at, name, registered(world, at, name));
  if (reason) return [reason];
  const store = answerChain(world, at, name).at(-1);
  if (store === undefined) return [{ why: 'no-answer', of: at, name }];
  const elsewhere = by !== undefined && placementOf(world, store).site !== by;
  return elsewhere ? [{ why: 'lands-elsewhere', name, store, wanted: by }] : [];
};

/** The needs that would not be met if a zone were lost, of what runs at a site. */
const leaning = (world: World, site: SiteId, zone: SiteId): Reason[] => {
  const lost = settle(withSite(world, zone, { failed: true }));
  return Object.entries(world.placements)
    .filter(([, { site: at, life }]) => at === site && life === 'running')
    .flatMap(([of]) => needsOf(lost, of, 'starting').filter(({ reason }) => reason))
    .map(({ from, name }) => ({ why: 'leans-on', of: from, name, zone }));
};

const evaluators: { readonly [C in Check['check']]: Evaluate<C> } = {
  prepared: (world, { zones, stage }) => lacking(world, zones, stage),
  link: (world, { link, state }) => linkIs(world, link, state),
  lends: (world, { site, to }) => {
    const { open, spare = 0 } = siteOf(world, site);
    if (!open) return [{ why: 'no-site', site }];
    const wanted = to.reduce((sum, id) => sum + kindOf(placementOf(world, id).kind).servers, 0);
    return wanted > spare ? [{ why: 'no-spare', site, wanted, spare }] : [];
  },
  believes: (world, { site, in: wanted }) => {
    const { open, believes } = siteOf(world, site);
    if (!open) return [{ why: 'no-site', site }];
    return believes === wanted ? [] : [{ why: 'wrong-belief', site, believes }];
  },
  answered: (world, { at, names, by }) => names.flatMap((name) => answeredAt(world, at, name, by)),
  running: (world, { placements }) => placements.flatMap((id) => whyNotRunning(world, id)),
  // A dry run from beside the control plane: no room yet is no fault, whatever else stops it is.
  launchable: (world, { placements, from }) => [
    ...answeredAt(world, from, 'network', undefined),
    ...whyNotPlaced(world, placements).filter(
      (reason) => reason.why !== 'no-ground' && reason.why !== 'no-path',
    ),
  ],
  copied: (world, { data, to }) =>
    data.flatMap((id): Reason[] => {
      const set = world.data[id];
      const store = registered(world, to, set?.name ?? '').find(
        (holder) => placementOf(world, holder).site === to,
      );
      if (store === undefined || set?.at.includes(store)) return [];
      return [{ why: 'no-holder', data: id, store }];
    }),
  empty: (world, { site, but = [] }) =>
    Object.entries(world.placements).flatMap(([placement, { site: at, life }]): Reason[] => {
      const gone = life === 'planned' || life === 'terminated' || life === 'draining';
      const counts = at === site && !but.includes(placement);
      const there = but.length > 0 ? !gone : life !== 'planned' && life !== 'terminated';
      return counts && there ? [{ why: 'life', placement, life }] : [];
    }),
  'no-denials': (world, { link }) => [...linkIs(world, link, 'blocked'), ...denials(world, link)],
  quiet: (world, { link, days: wanted }) => {
    const { since, denied } = linkOf(world, link);
    const { state } = linkOf(world, link);
    if (state !== 'blocked') return [{ why: 'not-counted', link, state }];
    const days = world.day - Math.max(since, ...denied.map((denial) => denial.day));
    return days < wanted ? [{ why: 'not-quiet', link, days, wanted }] : [];
  },
  alone: (world, { site, link }) => [
    ...stillThere(world, link),
    ...crossings(world, link).map((denial): Reason => ({ why: 'denied', link, denial })),
    ...Object.entries(world.placements).flatMap(([id, { site: at, life }]) =>
      at === site && life === 'starting' ? whyNotRunning(world, id) : [],
    ),
  ],
  joined: (world, { placements, zone }) => {
    const left = placements.filter((id) => !placementOf(world, id).zones.includes(zone));
    return left.length > 0 ? [{ why: 'not-member', placements: left, zone }] : [];
  },
  independent: (world, { site, of }) => of.flatMap((zone) => leaning(world, site, zone)),
  drilled: (world) => {
    if (world.drills === 0) return [{ why: 'no-drill' }];
    return world.findings
      .filter((finding) => !finding.mended)
      .map((finding) => ({ why: 'found', finding }));
  },
  serving: (world, { site }) => {
    const closed = Object.keys(world.sites).filter((zone) => {
      const { within, ground } = siteOf(world, zone);
      return within === site && ground?.closed;
    });
    return [
      ...(world.customers ? [] : [{ why: 'no-customers' } as const]),
      ...world.findings
        .filter((finding) => finding.by === 'customers')
        .map((finding): Reason => ({ why: 'found', finding })),
      ...(closed.length > 0 ? [{ why: 'closed', zones: closed } as const] : []),
    ];
  },
};

/** The reasons why a check does not hold on a world; empty when it holds. */
export function evaluate(world: World, check: Check): readonly Reason[] {
  return (evaluators[check.check] as Evaluate<typeof check.check>)(world, check);
}

/** The reasons of several checks together. */
export function evaluateAll(world: World, checks: readonly Check[]): readonly Reason[] {
  return checks.flatMap((check) => evaluate(world, check));
}
