/** Pixels from the top; the width of a chart is in per cent, so that it fits every screen without another drawing. */
export const Y = { height: 190, top: 10, bottom: 166 } as const;
/** Room for the numbers at the left, and for half a mark at the right, in per cent. */
const LEFT = 9;
const RIGHT = 98;

export interface Chart {
  /** The value at the upper edge. */
  readonly top: number;
  /** The place of the n-th value, from 0, in per cent. */
  readonly x: (index: number) => number;
  /** The place of a value, in pixels; what lies above the chart stands at its edge. */
  readonly y: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** So many times the least value is worth drawing; beyond it a curve only says “far too long”. */
const WORTH = 8;

/** A chart from zero up, for values side by side. Its top is the given one, or a round number above what is worth drawing. */
export function chartOf(values: readonly number[], given?: number): Chart {
  const least = Math.min(...values);
  const most = Math.max(...values.filter((value) => value <= least * WORTH));
  const step = given ? given / 4 : roundStep(most / 4);
  const top = given ?? Math.ceil(most / step) * step;
  const y = (value: number) => Y.bottom - (Math.min(value, top) / top) * (Y.bottom - Y.top);
  return {
    top,
    x: (index) => LEFT + (index / Math.max(1, values.length - 1)) * (RIGHT - LEFT),
    y,
    ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, tick) => ({
      value: tick * step,
      y: y(tick * step),
    })),
  };
}

/** The next of 1, 2, 5, 10, 20, … that is not below the value. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ([1, 2, 5].find((each) => each * power >= value) ?? 10) * power;
}
