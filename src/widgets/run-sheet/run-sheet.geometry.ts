import { DAYS_OF_YEAR } from '#model/run-sheet/year.ts';

/** Heights of the chart, in px: 1 unit is 1 px, so that its text keeps its size. Places across are in per cent. */
export const CHART = { height: 320, base: 280, top: 24 } as const;

/** Ends of the scale upwards that leave the highest bar well seen. */
const tops = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.75, 1];

/** The end of the scale for these shares. */
export function scaleFor(shares: readonly number[]): number {
  const highest = Math.max(...shares);
  return tops.find((top) => top >= highest) ?? 1;
}

/** Where a share stands, in px from the top of the chart. */
export function heightOf(share: number, scale: number): number {
  const { base, top } = CHART;
  return base - ((base - top) * Math.min(share, scale)) / scale;
}

/** Whether a share is told above its bar; the many small ones would stand in one another's way, and are in the table. */
export function isTold(share: number): boolean {
  return share >= 0.005;
}

/** The middle and the width of bar `index` of `count`, in per cent. */
export function columnOf(index: number, count: number): { middle: number; width: number } {
  const width = 100 / count;
  return { middle: (index + 0.5) * width, width: width * 0.62 };
}

/** Whether a stretch of the year has room for the number of its build, also on a small phone. */
export function hasRoom(start: number, end: number): boolean {
  return dayOf(end) - dayOf(start) >= 15;
}

/** Where a day of the year stands, in per cent; what lies beyond the year ends with it. */
export function dayOf(day: number): number {
  return (100 * Math.min(day, DAYS_OF_YEAR)) / DAYS_OF_YEAR;
}
