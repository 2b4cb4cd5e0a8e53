import type { BuildNeed, Verdict } from '#model/choice.ts';
import type { Offer } from './choose-bootstrap.scene.ts';

/** Ends of the two scales, the same for every row, so that the rows line up. */
export interface Scales {
  readonly units: number;
  readonly ms: number;
}

/** The longest bar and the farthest candidate fill the scales, the latter with a little room. */
export function scalesOf({ candidates }: Offer): Scales {
  return {
    units: Math.max(...candidates.map((candidate) => candidate.spareUnits)),
    ms: Math.ceil(Math.max(...candidates.map((candidate) => candidate.roundTripMs)) * 1.05),
  };
}

/** A stretch of a bar, in per cent of the scale. */
export interface Stretch {
  /**
   * `spare`: all that is free; `kept`: the part of it that stays with production; `lent`: borrowed without touching
   * that part; `lost`: taken from it.
   */
  readonly kind: 'spare' | 'kept' | 'lent' | 'lost';
  readonly from: number;
  readonly width: number;
}

/** The bar of free servers of one candidate, in drawing order; what is borrowed stands at its far end. */
export function barOf({ candidate }: Verdict, need: BuildNeed, scales: Scales): Stretch[] {
  const { spareUnits } = candidate;
  const stretch = (kind: Stretch['kind'], from: number, to: number): Stretch => ({
    kind,
    from: percentOf(from, scales.units),
    width: percentOf(to - from, scales.units),
  });
  const from = Math.max(0, spareUnits - need.units);
  const kept = Math.min(need.reserveUnits, spareUnits);
  const bar = [
    stretch('spare', 0, spareUnits),
    stretch('kept', 0, kept),
    stretch('lent', Math.max(from, kept), spareUnits),
  ];
  return from < kept ? [...bar, stretch('lost', from, kept)] : bar;
}

/** Where a number of servers stands on the scale, in per cent. */
export function percentOf(units: number, scale: number): number {
  return (100 * units) / scale;
}

/** Where a round trip stands: the new site is at 100, at 0 ms. */
export function placeOf(ms: number, scales: Scales): number {
  return 100 - percentOf(ms, scales.ms);
}

export const PATH_GAP = 7;

/** Heights of the fibre paths of a row, in px, around the middle of a drawing `height` high. */
export function pathHeights(paths: number, height: number): number[] {
  const top = height / 2 - ((paths - 1) * PATH_GAP) / 2;
  return Array.from({ length: paths }, (_, path) => top + path * PATH_GAP);
}
