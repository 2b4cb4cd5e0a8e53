import { ways, type Scene, type WayId } from './opening-strip.scene.ts';

/** A bar in per cent of the strip's length; heights are pixels and the same at every width. */
export interface Bar {
  readonly id: string;
  /** Number beside the name in the key, unique in its way. */
  readonly number: number;
  readonly kind: 'own' | 'borrowed' | 'serving';
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

export interface Strip {
  readonly way: WayId;
  readonly bars: readonly Bar[];
}

export const BAR = { height: 34, gap: 6 } as const;
/** Physical lane above, software lane below. */
export const HEIGHT = 2 * BAR.height + BAR.gap;
/** What lies beyond the last day of the longer way, in per cent: there both serve. */
const BEYOND = 7;

/** Both strips on one scale. */
export function stripsOf(scene: Scene): Strip[] {
  const scale = (100 - BEYOND) / scene.days;
  return ways.map((way) => ({
    way,
    bars: scene.ways[way].stretches.map(({ id, from, to }, index): Bar => {
      const opens = to === scene.ways[way].total;
      return {
        id,
        number: index + 1,
        kind: opens ? 'serving' : id === 'borrowed' ? 'borrowed' : 'own',
        x: round(from * scale),
        // Once it is open it stays so, to the end of the strip.
        width: round(opens ? 100 - from * scale : (to - from) * scale),
        y: id === 'site' || opens ? 0 : BAR.height + BAR.gap,
      };
    }),
  }));
}

/** Where a day stands on the strip, in per cent. */
export const placeOf = (scene: Scene, day: number): number =>
  round((day * (100 - BEYOND)) / scene.days);

const round = (value: number): number => Math.round(value * 100) / 100;
