import type { RoundTrip } from '#model/layers/light.ts';

/** Milliseconds at the right end of the bars; what is longer runs out of the picture. */
export const SCALE = 16;

const kinds = ['glass', 'detour', 'equipment'] as const;

/** A stretch of a bar, in per cent of the scale. */
export interface Stretch {
  readonly kind: (typeof kinds)[number];
  readonly from: number;
  readonly width: number;
}

/** The parts of a round trip, one after the other; those of no length are left out. */
export function barOf(trip: RoundTrip): Stretch[] {
  let from = 0;
  return kinds.flatMap((kind) => {
    const width = (100 * trip[kind]) / SCALE;
    const stretch = { kind, from, width };
    from += width;
    return width > 0 ? [stretch] : [];
  });
}
