import type { Trouble } from '#model/stories/play.ts';
import { kindOf } from '#model/world/catalogue.ts';
import { answerChain, asked, behind, belief, choose, linkBetween } from '#model/world/lookup.ts';
import type { PlacementId, SiteId, World } from '#model/world/types.ts';
import type { Role, View } from './stage-types.ts';

/**
 * `lends` machines, `forwards` what it is asked, `asks` for a name, `launches` hosts, `copies` data;
 * `stopped` is a call that ends at the link; `waits` is one step of a circle.
 */
export type ArrowKind = 'lends' | 'forwards' | 'asks' | 'launches' | 'copies' | 'stopped' | 'waits';

export interface Arrow {
  readonly kind: ArrowKind;
  readonly from: PlacementId;
  /** A placement, a site that is lent to, or the link where a call stops. */
  readonly to: string;
  readonly role: Role;
  /** Not there one move earlier. */
  readonly changed: boolean;
}

type Line = Omit<Arrow, 'changed'>;

const here: SiteId = 'region';
const alive = (world: World, id: PlacementId) => {
  const life = world.placements[id]?.life;
  return life === 'running' || life === 'starting';
};
const runs = (world: World, id: PlacementId | null): id is PlacementId =>
  id !== null && world.placements[id]?.life === 'running';

/** The Region around the VPC gives it machines. */
function lending(world: World): Line[] {
  return Object.entries(world.sites).flatMap(([site, { within, open }]): Line[] => {
    if (within === null || !open || world.sites[site]?.ground) return [];
    const from = choose(world, site, world.answers[site]?.['compute'] ?? []);
    const taken = Object.values(world.placements).some(
      (p) => p.site === site && p.life !== 'planned' && p.life !== 'terminated',
    );
    return runs(world, from) && taken ? [{ kind: 'lends', from, to: site, role: 'borrowed' }] : [];
  });
}

/** Whom a proxy hands its questions on to, for the names that it answers now. */
function forwarding(world: World): Line[] {
  return Object.entries(world.placements).flatMap(([from, { kind }]) =>
    kindOf(kind).provides.flatMap((name): Line[] => {
      const answers = runs(world, from) && answerChain(world, here, name)[0] === from;
      const to = answers ? behind(world, from, name)[0] : undefined;
      return to === undefined ? [] : [{ kind: 'forwards', from, to, role: 'borrowed' }];
    }),
  );
}

const stores = ['object-store', 'key-value'];

/** Calls worth telling: EC2 asks for its stores, and whoever is in the new Region asks elsewhere. */
function asking(world: World, view: View): Line[] {
  const all = Object.entries(world.placements).flatMap(([from, { kind, site }]) => {
    if (!alive(world, from) || site === 'bootstrap') return [];
    return kindOf(kind).needs.flatMap(({ name }): Line[] => {
      const tells = site === here || (kind === 'ec2' && stores.includes(name));
      const really = tells ? choose(world, site, asked(world, from, name)) : null;
      if (really === null || name === 'instances') return [];
      const meant = belief(world, site, name) ?? really;
      if (really === meant && !(kind === 'ec2' && stores.includes(name))) {
        const launch = name === 'compute' && kind === 'hosts' && runs(world, really);
        return launch ? [{ kind: 'launches', from: really, to: from, role: 'own' }] : [];
      }
      const to = view === 'belief' ? meant : really;
      const link = linkBetween(world, site, world.placements[to]?.site ?? site);
      if (view === 'reality' && link !== null && world.links[link]?.state !== 'open') {
        return world.placements[to]?.life === 'planned'
          ? []
          : [{ kind: 'stopped', from, to: link, role: 'fault' }];
      }
      if (name === 'compute') {
        return kind === 'hosts' ? [{ kind: 'launches', from: to, to: from, role: 'own' }] : [];
      }
      const lent =
        view === 'reality' && answerChain(world, site, name).at(-1)?.endsWith('@bootstrap');
      return [{ kind: 'asks', from, to, role: lent && site === here ? 'borrowed' : 'own' }];
    });
  });
  return covering(all);
}

/** Enough of the calls that everyone who asks and everyone who is asked has a line. */
function covering(arrows: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return arrows.filter(({ kind, from, to }) => {
    const keys =
      kind === 'asks' && from.endsWith('@region')
        ? [`${from} asks`, `asks ${to}`]
        : [`${kind} ${from} ${to}`];
    const fresh = keys.filter((key) => !seen.has(key));
    fresh.forEach((key) => seen.add(key));
    return fresh.length > 0;
  });
}

/** Jobs that a fixed address still leads to the old Region, once the list has counted them. */
function calling(world: World): Line[] {
  return Object.entries(world.links).flatMap(([to, { denied }]) =>
    denied
      .filter(({ from, name }) => world.placements[from]?.pinned?.[name] !== undefined)
      .map(({ from }): Line => ({ kind: 'stopped', from, to, role: 'fault' })),
  );
}

/** Data that this move has brought to another store. */
function copying(world: World, before: World | null): Line[] {
  const moved = Object.entries(world.data).flatMap(([id, { at }]) => {
    const [from] = before?.data[id]?.at ?? [];
    return at
      .filter((to) => from !== undefined && !before?.data[id]?.at.includes(to))
      .map((to): Line => ({ kind: 'copies', from: from ?? to, to, role: 'own' }));
  });
  return covering(moved);
}

function told(world: World, before: World | null, view: View): Line[] {
  return [
    ...(view === 'reality' ? [...lending(world), ...forwarding(world), ...calling(world)] : []),
    ...asking(world, view),
    ...copying(world, before),
  ];
}

/** Every arrow of the picture; a circle is told nearly alone, since it is what the reader has to see. */
export function arrowsOf(
  world: World,
  { before, view, trouble }: { before: World | null; view: View; trouble: Trouble | null },
): readonly Arrow[] {
  const circle = trouble?.circle ?? [];
  const waits = circle.map((from, index): Arrow => {
    const to = circle[(index + 1) % circle.length] ?? from;
    return { kind: 'waits', from, to, role: 'fault', changed: false };
  });
  const key = ({ kind, from, to }: Line) => `${kind} ${from} ${to}`;
  const known = new Set(before ? told(before, null, view).map(key) : []);
  const lines = told(world, before, view).map((line) => ({
    ...line,
    changed: before !== null && !known.has(key(line)),
  }));
  return waits.length > 0 ? [...waits, ...lines.filter((line) => line.kind === 'lends')] : lines;
}
