import type { Trouble } from '#model/stories/play.ts';
import { kindOf } from '#model/world/catalogue.ts';
import { answerChain, asked, behind, belief, choose, linkBetween } from '#model/world/lookup.ts';
import type { LinkId, PlacementId, World } from '#model/world/types.ts';
import type { Role, StagePlan, View } from './stage-types.ts';

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
  /** The link that it runs along, or null where none is between its ends. */
  readonly via: LinkId | null;
  /** Not there one move earlier. */
  readonly changed: boolean;
}

type Line = Omit<Arrow, 'changed' | 'via'>;

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
function forwarding(world: World, { place }: StagePlan): Line[] {
  return Object.entries(world.placements).flatMap(([from, { kind }]) =>
    kindOf(kind).provides.flatMap((name): Line[] => {
      const answers = runs(world, from) && answerChain(world, place, name)[0] === from;
      const to = answers ? behind(world, from, name)[0] : undefined;
      return to === undefined ? [] : [{ kind: 'forwards', from, to, role: 'borrowed' }];
    }),
  );
}

const stores = ['object-store', 'key-value'];

/** Calls worth telling: EC2 asks for its stores, and whoever is in the new place asks those that it borrows from. */
function asking(world: World, { place, seat, borrowed }: StagePlan, view: View): Line[] {
  const lent = (id: PlacementId) => borrowed.includes(world.placements[id]?.site ?? '');
  const all = Object.entries(world.placements).flatMap(([from, { kind, site }]) => {
    if (!alive(world, from) || (site !== place && site !== seat) || lent(from)) return [];
    return kindOf(kind).needs.flatMap(({ name }): Line[] => {
      const tells = site === place || (kind === 'ec2' && stores.includes(name));
      const really = tells ? choose(world, site, asked(world, from, name)) : null;
      if (really === null || name === 'instances') return [];
      const meant = belief(world, site, name) ?? really;
      const launched = kind === 'hosts' && name === 'compute';
      if (really === meant && !lent(really) && !(kind === 'ec2' && stores.includes(name))) {
        return launched && runs(world, really)
          ? [{ kind: 'launches', from: really, to: from, role: 'own' }]
          : [];
      }
      const to = view === 'belief' ? meant : really;
      const link = linkBetween(world, site, world.placements[to]?.site ?? site);
      if (view === 'reality' && link !== null && world.links[link]?.state !== 'open') {
        return world.placements[to]?.life === 'planned'
          ? []
          : [{ kind: 'stopped', from, to: link, role: 'fault' }];
      }
      if (name === 'compute') {
        const role = lent(to) && view === 'reality' ? 'borrowed' : 'own';
        return launched ? [{ kind: 'launches', from: to, to: from, role }] : [];
      }
      const last = view === 'reality' ? answerChain(world, site, name).at(-1) : undefined;
      const away = last !== undefined && lent(last) && site === place;
      return [{ kind: 'asks', from, to, role: away ? 'borrowed' : 'own' }];
    });
  });
  return covering(all, place);
}

/** Enough of the calls that everyone who asks and everyone who is asked has a line. */
function covering(arrows: readonly Line[], place: string): Line[] {
  const seen = new Set<string>();
  return arrows.filter(({ kind, from, to }) => {
    const keys =
      kind === 'asks' && from.endsWith(`@${place}`)
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
function copying(world: World, { place }: StagePlan, before: World | null): Line[] {
  const moved = Object.entries(world.data).flatMap(([id, { at }]) => {
    const [from] = before?.data[id]?.at ?? [];
    return at
      .filter((to) => from !== undefined && !before?.data[id]?.at.includes(to))
      .map((to): Line => ({ kind: 'copies', from: from ?? to, to, role: 'own' }));
  });
  return covering(moved, place);
}

function told(world: World, plan: StagePlan, before: World | null, view: View): Line[] {
  return [
    ...(view === 'reality'
      ? [...lending(world), ...forwarding(world, plan), ...calling(world)]
      : []),
    ...asking(world, plan, view),
    ...copying(world, plan, before),
  ];
}

function viaOf(world: World, from: PlacementId, to: string): LinkId | null {
  if (to in world.links) return to;
  const [one, other] = [from, to].map((id) => world.placements[id]?.site ?? id);
  return one === undefined || other === undefined ? null : linkBetween(world, one, other);
}

/** Every arrow of the picture; a circle is told nearly alone, since it is what the reader has to see. */
export function arrowsOf(
  world: World,
  plan: StagePlan,
  { before, view, trouble }: { before: World | null; view: View; trouble: Trouble | null },
): readonly Arrow[] {
  const circle = trouble?.circle ?? [];
  const waits = circle.map((from, index): Arrow => {
    const to = circle[(index + 1) % circle.length] ?? from;
    return { kind: 'waits', from, to, role: 'fault', via: viaOf(world, from, to), changed: false };
  });
  const key = ({ kind, from, to }: Line) => `${kind} ${from} ${to}`;
  const known = new Set(before ? told(before, plan, null, view).map(key) : []);
  const lines = told(world, plan, before, view).map((line) => ({
    ...line,
    via: viaOf(world, line.from, line.to),
    changed: before !== null && !known.has(key(line)),
  }));
  return waits.length > 0 ? [...waits, ...lines.filter((line) => line.kind === 'lends')] : lines;
}
