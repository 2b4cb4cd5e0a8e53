import { kindOf } from '../world/catalogue.ts';
import type { Ground, Life, Name, Placement, PlacementId, Site, SiteId } from '../world/types.ts';

/* What first worlds of stories are made of. */

/** A zone before anything is done to it. */
export const bare: Ground = {
  land: false,
  growth: false,
  power: false,
  racks: 0,
  used: 0,
  closed: false,
};

/** A zone that has long been at work; its sizes are an illustration. */
export const grown: Ground = {
  land: true,
  growth: true,
  power: true,
  racks: 12,
  used: 8,
  closed: false,
};

/** An open site that uses its own names, unless said otherwise. */
export const siteNamed = (
  id: SiteId,
  within: SiteId | null,
  rest: Partial<Site> = {},
): [SiteId, Site] => [id, { within, open: true, believes: id, failed: false, ...rest }];

/** Components of several kinds at a site, in a life. */
export const placed = (
  kinds: readonly string[],
  site: SiteId,
  life: Life,
  rest: Partial<Placement> = {},
): [PlacementId, Placement][] =>
  kinds.map((kind) => [`${kind}@${site}`, { kind, site, zones: [], life, failed: false, ...rest }]);

/** Before anything is registered, a name means the permanent service of the place that it names. */
export function answersOf(
  kinds: readonly string[],
  site: SiteId,
): Record<Name, readonly PlacementId[]> {
  const rows = kinds.flatMap((kind) =>
    kindOf(kind).provides.map((name) => [name, [`${kind}@${site}`]] as const),
  );
  return Object.fromEntries(rows);
}

export const at = (site: SiteId, kinds: readonly string[]): PlacementId[] =>
  kinds.map((kind) => `${kind}@${site}`);
