import fc from 'fast-check';
import type { Move } from '#model/stories/play.ts';
import type { Story } from '#model/stories/types.ts';
import { kindOf } from '#model/world/catalogue.ts';
import type { Name, PlacementId, SiteId, World } from '#model/world/types.ts';

/** A value that throws when anybody writes to it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

export const steps = (ids: readonly string[]): Move[] => ids.map((id) => ({ do: 'step', id }));
export const told = (story: Story): string[] => story.steps.map(({ id }) => id);

/** Any log of moves: phases in any order, left out, repeated, with departures in between. */
export function anyLog(story: Story): fc.Arbitrary<Move[]> {
  const step = fc.constantFrom(...told(story));
  const departure = fc.constantFrom(...story.departures.map(({ id }) => id));
  const stray = fc.oneof(
    step.map((id): Move => ({ do: 'step', id })),
    departure.map((id): Move => ({ do: 'departure', id })),
  );
  const planned = steps(told(story));
  // Mostly the plan, with departures: a log of pure noise is refused at once and tests little.
  return fc
    .array(fc.tuple(fc.nat({ max: planned.length }), stray), { maxLength: 6 })
    .chain((strays) =>
      fc.subarray(planned, { minLength: Math.ceil(planned.length / 3) }).map((kept) => {
        const log = [...kept];
        for (const [at, move] of strays) log.splice(Math.min(at, log.length), 0, move);
        return log;
      }),
    );
}

/** Any order of the phases that `requires` allows. */
export function anyInterleaving(story: Story): fc.Arbitrary<string[]> {
  const all = story.steps.length;
  return fc.array(fc.nat({ max: 1000 }), { minLength: all, maxLength: all }).map((choices) => {
    const left = [...story.steps];
    const order: string[] = [];
    for (const choice of choices) {
      const ready = left.filter((step) => step.requires.every((id) => order.includes(id)));
      const next = ready[choice % ready.length];
      if (!next) throw new Error('the plan has a circle');
      order.push(next.id);
      left.splice(left.indexOf(next), 1);
    }
    return order;
  });
}

/**
 * Whether a call can pass, written again from the words of the model: the nearest link between the two sites is open. How far
 * a link is from them, is told by how many sites one leaves on both ways to its ends.
 */
function passes(world: World, from: SiteId, to: SiteId): boolean {
  const leaving = (id: SiteId, ends: readonly SiteId[], steps = 0): [SiteId, number] | null => {
    if (ends.includes(id)) return [id, steps];
    const within = world.sites[id]?.within;
    return within ? leaving(within, ends, steps + 1) : null;
  };
  let nearest = { steps: Infinity, open: true };
  for (const { between, state } of Object.values(world.links)) {
    const [one, other] = [leaving(from, between), leaving(to, between)];
    if (!one || !other || one[0] === other[0] || one[1] + other[1] >= nearest.steps) continue;
    nearest = { steps: one[1] + other[1], open: state === 'open' };
  }
  return nearest.open;
}

/**
 * Whether a name is answered, written again from the words of the model and without its code: some
 * registered provider runs, it can be reached over an open link, and so on behind a proxy.
 */
function isAnswered(world: World, from: SiteId, name: Name): boolean {
  const table = world.answers[from]?.[name] ?? world.answers[world.sites[from]!.believes]?.[name];
  return (table ?? []).some((id) => {
    const provider = world.placements[id]!;
    if (provider.life !== 'running' || !passes(world, from, provider.site)) return false;
    const within = world.sites[provider.site]!.within;
    return !kindOf(provider.kind).forwards || !within || isAnswered(world, within, name);
  });
}

/** Placements that run although a name that they need hard is answered by nobody. */
export function runningInVain(world: World): PlacementId[] {
  return Object.entries(world.placements)
    .filter(([, { life }]) => life === 'running')
    .filter(([, { kind, site }]) =>
      kindOf(kind).needs.some(
        ({ name, running }) => running === 'hard' && !isAnswered(world, site, name),
      ),
    )
    .map(([id]) => id);
}

/** The ids that an event or a check is about: what a reason has to name when it never came true. */
export function namedBy(eventOrCheck: object): string[] {
  const tooWide = ['region'];
  return Object.entries(eventOrCheck)
    .filter(([key]) => key !== 'do' && key !== 'check')
    .flatMap(([, value]) => (Array.isArray(value) ? value.map(String) : [String(value)]))
    .filter((id) => !tooWide.includes(id));
}
