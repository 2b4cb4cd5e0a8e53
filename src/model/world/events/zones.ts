import type { Handler } from '../apply.ts';
import { placementOf, regionOf, registered, siteOf, whyUnanswered } from '../lookup.ts';
import { unless } from '../outcome.ts';
import { withPlacements, withSite } from '../settle.ts';
import type { Reason } from '../reasons.ts';
import type { SiteId, World } from '../types.ts';
import { lacking } from './sites.ts';

/** No two zones of a Region are changed on one day (talk 52:00 to 57:00). */
export function sameDay(world: World, zones: readonly SiteId[]): Reason[] {
  const [first] = zones;
  if (first === undefined) return [];
  const region = regionOf(world, first);
  const changed = Object.keys(world.sites).filter(
    (zone) =>
      zones.includes(zone) ||
      (siteOf(world, zone).changed === world.day && regionOf(world, zone) === region),
  );
  return changed.length > 1 ? [{ why: 'same-day', zones: changed }] : [];
}

/** Zones that were changed today. */
export function changedToday(world: World, zones: readonly SiteId[]): World {
  return zones.reduce((next, zone) => withSite(next, zone, { changed: world.day }), world);
}

const knows = (world: World, zone: SiteId) => siteOf(world, zone).knows ?? [];

/** The members of a Region have to know a zone before one of its services puts a part there. */
function notTold(world: World, zones: readonly SiteId[], of: SiteId): Reason[] {
  const left = zones.filter((zone) => zone !== of && !knows(world, zone).includes(of));
  return left.length > 0 ? [{ why: 'not-told', zones: left, of }] : [];
}

const tell: Handler<'tell'> = (world, { zones, of }) =>
  unless(world, sameDay(world, zones), () =>
    zones.reduce(
      (next, zone) => withSite(next, zone, { knows: [...new Set([...knows(next, zone), of])] }),
      changedToday(world, zones),
    ),
  );

const join: Handler<'join'> = (world, { placements, zone }) => {
  const members = [...new Set(placements.flatMap((id) => placementOf(world, id).zones))];
  const asked = registered(world, zone, 'compute');
  const launch = whyUnanswered(world, zone, zone, 'compute', asked);
  const lives = placements.flatMap((placement): Reason[] => {
    const { life } = placementOf(world, placement);
    return life === 'running' ? [] : [{ why: 'life', placement, life }];
  });
  const reasons = [
    ...lives,
    ...(launch ? [launch] : []),
    ...lacking(world, [zone], 'racks'),
    ...notTold(world, members, zone),
    ...sameDay(world, [zone]),
  ];
  return unless(world, reasons, () =>
    withPlacements(changedToday(world, [zone]), placements, (id) => ({
      zones: [...new Set([...placementOf(world, id).zones, zone])],
    })),
  );
};

export const zoneEvents = { tell, join } as const;
