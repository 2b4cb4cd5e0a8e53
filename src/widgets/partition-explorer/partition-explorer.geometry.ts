import type { ShownPartition, ShownRegion } from './partition-explorer.scene.ts';

/** Id of the path that the page holds once and every window shows. */
export const LAND = 'partition-explorer-land';
/** What lies south of it, in degrees, is not drawn: nobody has a Region there. */
export const SOUTHERNMOST = -56;

/** A part of the map, in its units. */
export interface MapWindow {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole inhabited world, for a wide stage. */
export const world: MapWindow = { id: 'world', x: 70, y: 22, width: 782, height: 372 };

/** For a narrow stage: three parts, each enlarged, that together hold every Region once. */
export const parts: readonly MapWindow[] = [
  { id: 'americas', x: 100, y: 42, width: 240, height: 306 },
  { id: 'europe-africa', x: 346, y: 42, width: 239, height: 306 },
  { id: 'asia-pacific', x: 585, y: 70, width: 268, height: 306 },
];

/** A sign at a place of a window, in per cent of it. */
export interface Sign {
  readonly region: ShownRegion;
  readonly x: number;
  readonly y: number;
}

/** The signs of a partition that stand in a window. */
export function signsIn(window: MapWindow, { regions }: ShownPartition): Sign[] {
  return regions.flatMap((region) => {
    if (region.x === null || region.y === null) return [];
    const x = (100 * (region.x - window.x)) / window.width;
    const y = (100 * (region.y - window.y)) / window.height;
    return x < 0 || x >= 100 || y < 0 || y >= 100 ? [] : [{ region, x: tenths(x), y: tenths(y) }];
  });
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The sign of each partition on the map, around its middle; a shape of its own for each, so that no colour has to tell. */
const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'M-4-4h8v8h-8z',
  'M0-5.5L5 4h-10z',
  'M0-6L6 0L0 6L-6 0z',
];
export const shapeOf = (index: number): string => shapes[index % shapes.length] ?? '';
