import type { Place } from '#model/local-zone/residency.ts';

/** Where a place stands between the edges of the picture of flows, in per cent, and the border. */
export const PLACE_AT: Readonly<Record<Place, number>> = {
  users: 8,
  office: 31,
  zone: 55,
  parent: 90,
};
export const BORDER_AT = 73;
/** Height of a flow with its name, in px, and of the names above. */
export const ROW = 46;
export const HEAD = 50;
