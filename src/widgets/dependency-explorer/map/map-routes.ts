/**
 * Ways for arrows over a map of boxes that stand in columns. A line leaves its box sideways into a gutter, runs there, and crosses
 * another column only at a free height: above it, below it, or between two groups. So no line ever runs through a text.
 * All numbers are pixels of the map.
 */
export type Point = readonly [x: number, y: number];

export interface Column {
  readonly left: number;
  readonly right: number;
  /** Heights at which a line may cross it. */
  readonly free: readonly number[];
}

/** Where a box stands: a component, or its group where that is folded. */
export interface Spot {
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Between two lines that run side by side. */
const LANE = 4;
/** Lines that find room side by side in a gutter or in the gap between two groups. */
const LANES = [0, 1, -1, 2, -2] as const;
/** What a bend costs, in pixels of way. */
const BEND = 10;

/**
 * The way from one spot to another. `lane` keeps lines of different hubs apart: lines of one lane share their way as far as it is the
 * same, which draws them as a tree.
 */
export function route(from: Spot, to: Spot, columns: readonly Column[], lane: number): Point[] {
  const shift = (LANES[lane % LANES.length] ?? 0) * LANE;
  const step = Math.sign(to.column - from.column);
  const out = gutterFrom(from.column, step, columns.length);
  const last = step === 0 ? out : gutterFrom(to.column, -step, columns.length);
  const crossed = columnsBetween(from.column, to.column, columns);
  const heights = crossings(from.y, crossed, to.y);
  const points: Point[] = [[edgeTowards(from, out), from.y]];
  let y = from.y;
  heights.forEach((height, i) => {
    const x = gutterX(out + i * step, columns) + shift;
    points.push([x, y], [x, height + shift / 2]);
    y = height + shift / 2;
  });
  const x = gutterX(last, columns) + shift;
  points.push([x, y], [x, to.y], [edgeTowards(to, last), to.y]);
  return straightened(points);
}

/** Gutter `i` lies left of column `i`; the last one right of all. Within one column the right one is used, alone the left one. */
function gutterFrom(column: number, step: number, count: number): number {
  if (step === 0) return count === 1 ? 0 : column + 1;
  return step > 0 ? column + 1 : column;
}

function gutterX(gutter: number, columns: readonly Column[]): number {
  const [before, after] = [columns[gutter - 1], columns[gutter]];
  if (before && after) return (before.right + after.left) / 2;
  const margin = MARGIN;
  return before ? before.right + margin : (after?.left ?? 0) - margin;
}

/** From the outermost columns to the lines beside them, and from all columns to the lines above and below. */
export const MARGIN = 11;

const edgeTowards = (spot: Spot, gutter: number): number =>
  gutter > spot.column ? spot.right : spot.left;

function columnsBetween(from: number, to: number, columns: readonly Column[]): readonly Column[] {
  if (from < to) return columns.slice(from + 1, to);
  return columns.slice(to + 1, from).toReversed();
}

/** At which height to cross each column, so that the whole way is shortest. */
function crossings(begin: number, crossed: readonly Column[], end: number): readonly number[] {
  let ways = [{ y: begin, cost: 0, heights: [] as readonly number[] }];
  const detour = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) + BEND);
  const cheapest = (to: number) =>
    ways
      .map((way) => ({ way, cost: way.cost + detour(way.y, to) }))
      .reduce((best, one) => (one.cost < best.cost ? one : best));
  for (const { free } of crossed) {
    ways = free.map((y) => {
      const { way, cost } = cheapest(y);
      return { y, cost, heights: [...way.heights, y] };
    });
  }
  return cheapest(end).way.heights;
}

/** Without points that are no corners. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const plumb = before[0] === x && after[0] === x;
    const level = before[1] === y && after[1] === y;
    return !plumb && !level;
  });
}

/** The head of an arrow: a triangle that ends at the last point. */
export function headOf(points: readonly Point[]): Point[] {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return [];
  const x = tip[0] - 7 * Math.sign(tip[0] - before[0]);
  return [tip, [x, tip[1] - 3.5], [x, tip[1] + 3.5]];
}
