import type { Arrow } from './cut-the-knot.arrows.ts';
import type { Box, Layout, Gutter, Place, Side } from './cut-the-knot.geometry.ts';

export type Point = readonly [x: number, y: number];

/** An arrow as it is drawn: corners from its tail to its head, all level or upright. */
export interface Line extends Arrow {
  readonly points: readonly Point[];
}

/** One end of an arrow at a box; `y` is given out once all ends at that side are known. */
interface End {
  readonly place: Place;
  readonly side: Side;
  readonly other: number;
  y: number;
}

interface Draft {
  readonly arrow: Arrow;
  readonly tail: End;
  readonly head: End;
  readonly gutters: readonly Gutter[];
}

const middle = ({ y, h }: Box): number => y + h / 2;
const edge = ({ x, w }: Box, side: Side): number => (side === 'left' ? x : x + w);
/** A straight line between neighbours of one column needs this much room for its head. */
const SHORTEST = 22;
/** Ends at one side keep this distance from one another and from the corners. */
const APART = 8;
/** Ends at facing sides, of different lines: never at one height, or they would look like one line. */
const FACING = 5;

/**
 * Lines for these arrows. Neighbours of a column are joined by an upright; all others go out into the gutter that both boxes
 * open to, along it in a lane of their own, and in again. Where there is no such gutter, the line changes from one to the other
 * through a passage. An arrow whose boxes are not in the layout is left out.
 */
export function linesFor(arrows: readonly Arrow[], layout: Layout): Line[] {
  const { boxes } = layout;
  const uprights: Line[] = [];
  const drafts: Draft[] = [];
  for (const arrow of arrows) {
    const [from, to] = [arrow.from, arrow.to].map((end) => boxes.find(({ id }) => id === end));
    if (!from || !to) continue;
    const straight = upright(from, to, layout);
    if (straight) uprights.push({ ...arrow, points: straight });
    else drafts.push(...draft(arrow, from, to));
  }
  shareSides(drafts);
  drafts.forEach(straighten(drafts));
  return [...uprights, ...inLanes(drafts, layout)];
}

function upright(from: Place, to: Place, { boxes }: Layout): Point[] | null {
  if (from.x !== to.x || from.w !== to.w) return null;
  const down = from.y < to.y;
  const [upper, lower] = down ? [from, to] : [to, from];
  const top = upper.y + upper.h;
  const blocked = boxes.some((at) => at.x === from.x && at.y > upper.y && at.y < lower.y);
  if (blocked || lower.y - top < SHORTEST) return null;
  const x = from.x + from.w * (down ? 0.62 : 0.38);
  return down
    ? [
        [x, top],
        [x, lower.y],
      ]
    : [
        [x, lower.y],
        [x, top],
      ];
}

function draft(arrow: Arrow, from: Place, to: Place): Draft[] {
  const shared = (['far', 'mid', 'near'] as const).find((one) => from.faces[one] && to.faces[one]);
  const gutters: Gutter[] = shared ? [shared] : ['near', 'mid'];
  const [first, last] = [gutters[0], gutters.at(-1)];
  const out = first && from.faces[first];
  const into = last && to.faces[last];
  if (!out || !into) return [];
  const tail: End = { place: from, side: out, other: middle(to), y: middle(from) };
  const head: End = { place: to, side: into, other: middle(from), y: middle(to) };
  return [{ arrow, tail, head, gutters }];
}

/** Ends at the same side of a box stand one below the other, in the order of the boxes that they lead to. */
function shareSides(drafts: readonly Draft[]): void {
  const ends = drafts.flatMap(({ tail, head }) => [tail, head]);
  for (const end of ends) {
    const same = ends
      .filter(({ place, side }) => place === end.place && side === end.side)
      .sort((a, b) => a.other - b.other);
    const y = end.place.y + (end.place.h * (same.indexOf(end) + 1)) / (same.length + 1);
    end.y = same.length > 1 && end.side === 'left' ? y + FACING : y;
  }
}

/** Moves the head to the height of the tail, or the tail to that of the head, where the other ends leave room for it. */
function straighten(drafts: readonly Draft[]): (draft: Draft) => void {
  const ends = drafts.flatMap(({ tail, head }) => [tail, head]);
  return ({ tail, head, gutters }) => {
    if (gutters.length > 1) return;
    const fits = ({ place, side }: End, y: number): boolean =>
      y >= place.y + APART &&
      y <= place.y + place.h - APART &&
      ends.every((one) => {
        if (one === tail || one === head) return true;
        const same = one.place === place && one.side === side;
        return Math.abs(one.y - y) >= (same ? APART : FACING);
      });
    if (fits(head, tail.y)) head.y = tail.y;
    else if (fits(tail, head.y)) tail.y = head.y;
  };
}

/** Gives each line its own lane in each gutter that it runs along, the nearer to a side the more of its ends are there. */
function inLanes(drafts: readonly Draft[], { gutters, passages }: Layout): Line[] {
  const onTheRight = ({ tail, head }: Draft): number =>
    [tail, head].filter(({ side }) => side === 'left').length;
  const users = (gutter: Gutter): Draft[] =>
    drafts
      .filter(({ tail, head, gutters: used }) => {
        const bends = Math.abs(tail.y - head.y) > 0.5 || [head.side, tail.side].includes('top');
        return used.includes(gutter) && (used.length > 1 || bends);
      })
      .sort((a, b) => onTheRight(a) - onTheRight(b));
  const lane = (draft: Draft, gutter: Gutter): number => {
    const all = users(gutter);
    const { from, to } = gutters[gutter];
    return from + ((to - from) * (all.indexOf(draft) + 1)) / (all.length + 1);
  };
  return drafts.map((one) => {
    const { arrow, tail, head, gutters: used } = one;
    const [first = 'near', second] = used;
    const x = lane(one, first);
    const begin: Point =
      tail.side === 'top' ? [x, tail.place.y] : [edge(tail.place, tail.side), tail.y];
    const end: Point =
      head.side === 'top' ? [x, head.place.y] : [edge(head.place, head.side), head.y];
    if (second) {
      const through = nearest(passages, (tail.y + head.y) / 2);
      const far = lane(one, second);
      return line(arrow, [begin, [x, tail.y], [x, through], [far, through], [far, head.y], end]);
    }
    return line(arrow, [begin, [x, begin[1]], [x, end[1]], end]);
  });
}

const nearest = (all: readonly number[], y: number): number =>
  all.reduce((best, one) => (Math.abs(one - y) < Math.abs(best - y) ? one : best), Infinity);

/** A line without corners that are none. */
function line(arrow: Arrow, points: readonly Point[]): Line {
  const kept = points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const level = before[1] === y && after[1] === y;
    const plumb = before[0] === x && after[0] === x;
    return !level && !plumb;
  });
  return { ...arrow, points: kept };
}

/** The head of an arrow: a triangle that ends at its last point. */
export function headOf(points: readonly Point[]): Point[] {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return [];
  const [dx, dy] = [Math.sign(tip[0] - before[0]), Math.sign(tip[1] - before[1])];
  const [x, y] = [tip[0] - 8 * dx, tip[1] - 8 * dy];
  return [tip, [x + 4.5 * dy, y + 4.5 * dx], [x - 4.5 * dy, y - 4.5 * dx]];
}
