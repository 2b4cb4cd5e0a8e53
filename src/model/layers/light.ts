/** Kilometres per second in empty space; exact by definition of the metre. */
const SPEED_OF_LIGHT = 299_792.458;

/** A way between two places, in the reader's numbers. */
export interface Way {
  /** As the crow flies. */
  readonly km: number;
  /** How much longer the cable is than that, in per cent. */
  readonly detour: number;
  /** What switches, routers and hosts take, one way, in microseconds. */
  readonly equipment: number;
  /** Refractive index of the glass: how many times slower light is in it than in empty space. */
  readonly index: number;
}

/** Parts of a round trip, in milliseconds. */
export interface RoundTrip {
  readonly glass: number;
  readonly detour: number;
  readonly equipment: number;
  readonly total: number;
}

/** Milliseconds that light needs for `km` kilometres of glass, one way. */
export function millisecondsInGlass(km: number, index: number): number {
  return (1000 * km * index) / SPEED_OF_LIGHT;
}

/** There and back over the same way. */
export function roundTripOf({ km, detour, equipment, index }: Way): RoundTrip {
  const glass = 2 * millisecondsInGlass(km, index);
  const longer = (glass * detour) / 100;
  const boxes = (2 * equipment) / 1000;
  return { glass, detour: longer, equipment: boxes, total: glass + longer + boxes };
}

/** The claim of the talk (8:00-12:00), read strictly: a round trip has one digit before the point. */
export const SINGLE_DIGIT_ENDS = 10;
export const isSingleDigit = ({ total }: RoundTrip): boolean => total < SINGLE_DIGIT_ENDS;

/** The distance at which the round trip reaches `limit` milliseconds, all else as in `way`; 0 when the equipment takes it all. */
export function reachWithin(limit: number, { detour, equipment, index }: Omit<Way, 'km'>): number {
  const left = limit - (2 * equipment) / 1000;
  const perKm = 2 * millisecondsInGlass(1, index) * (1 + detour / 100);
  return Math.max(0, left / perKm);
}
