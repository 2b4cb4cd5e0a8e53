import { dayEvents } from './events/days.ts';
import { drillEvents } from './events/drills.ts';
import { linkEvents } from './events/links.ts';
import { placementEvents } from './events/placements.ts';
import { siteEvents } from './events/sites.ts';
import { zoneEvents } from './events/zones.ts';
import { settle } from './settle.ts';
import type { World, WorldEvent } from './types.ts';
import type { Outcome } from './reasons.ts';

/** How one kind of event changes a world, before what follows from it. */
export type Handler<Do extends WorldEvent['do']> = (
  world: World,
  event: Extract<WorldEvent, { do: Do }>,
) => Outcome;

const handlers: { readonly [Do in WorldEvent['do']]: Handler<Do> } = {
  ...siteEvents,
  ...linkEvents,
  ...placementEvents,
  ...zoneEvents,
  ...dayEvents,
  ...drillEvents,
};

/**
 * The next world after an event and all that follows from it, or a refusal with every reason. The
 * world that is passed in is never changed.
 */
export function apply(world: World, event: WorldEvent): Outcome {
  const handler = handlers[event.do] as Handler<typeof event.do>;
  const outcome = handler(world, event);
  return outcome.ok ? { ok: true, world: settle(outcome.world) } : outcome;
}

/** Applies events in order; the first refusal refuses them all. */
export function applyAll(world: World, events: readonly WorldEvent[]): Outcome {
  let current = world;
  for (const event of events) {
    const outcome = apply(current, event);
    if (!outcome.ok) return outcome;
    current = outcome.world;
  }
  return { ok: true, world: current };
}
