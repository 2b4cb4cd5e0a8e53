import type { Arrow } from './stage-arrows.ts';
import type { Composition, Pipe, Rect, Shelf } from './geometry.ts';

export type Point = readonly [x: number, y: number];

/** Which lane of trunk and pipe a kind of arrow keeps to; a circle uses all, one step after another. */
function laneOf({ kind, role }: Arrow, index: number): number {
  if (kind === 'waits') return index % 4;
  if (kind === 'launches') return 0;
  if (kind === 'copies') return 3;
  return role === 'own' ? 1 : 2;
}

/** How far from the middle of a box or of the pipe a lane is. */
const off = (lane: number) => (lane - 1.5) * 6;

interface End {
  readonly rect: Rect;
  readonly shelf: Shelf;
  readonly index: number;
}

function endOf(comp: Composition, key: string): End | null {
  const rect = comp.slots[key];
  const index = comp.shelves.findIndex((shelf) =>
    Object.values(shelf.slots).some(
      (slot) => rect && slot.y === rect.y && slot.x >= rect.x && slot.x < rect.x + rect.w,
    ),
  );
  const shelf = comp.shelves[index];
  return rect && shelf ? { rect, shelf, index } : null;
}

/** From a box to the trunk: straight out at its side if nothing stands there, else by the lane above or below it. */
function toTrunk(comp: Composition, { rect, shelf }: End, lane: number, down: boolean): Point[] {
  const [start, step] = comp.trunks[shelf.side];
  const trunk = start + step * lane;
  const out = trunk > rect.x ? 1 : -1;
  const beside = Object.values(shelf.slots).some((slot) =>
    out > 0 ? slot.x >= rect.x + rect.w : slot.x + slot.w <= rect.x,
  );
  if (!beside) {
    const y = rect.y + rect.h / 2 + off(lane);
    return [
      [out > 0 ? rect.x + rect.w : rect.x, y],
      [trunk, y],
    ];
  }
  const x = rect.x + (out > 0 ? rect.w - 14 - lane * 6 : 14 + lane * 6);
  const y = (down ? shelf.below : shelf.above) + off(lane) / 6;
  return [
    [x, down ? rect.y + rect.h : rect.y],
    [x, y],
    [trunk, y],
  ];
}

/** Between two neighbouring rows: straight if the boxes face each other, else along the lane between. */
function near(a: Rect, b: Rect, lane: number): Point[] {
  const left = Math.max(a.x, b.x);
  const right = Math.min(a.x + a.w, b.x + b.w);
  const down = a.y < b.y;
  const [from, to] = down ? [a.y + a.h, b.y] : [a.y, b.y + b.h];
  const x = Math.round((left + right) / 2);
  if (right - left >= 20)
    return [
      [x, from],
      [x, to],
    ];
  const [near, far] = a.x < b.x ? [a.x + a.w - 14, b.x + 14] : [a.x + 14, b.x + b.w - 14];
  return [
    [near, from],
    [near, lane],
    [far, lane],
    [far, to],
  ];
}

/** Where a call that is stopped ends: at the wall in the middle of the pipe. */
function toPipe(comp: Composition, { pipe }: Pipe, trunk: number, lane: number): Point[] {
  const { x, y, w, h } = pipe;
  if (comp.name === 'narrow') return [[trunk, y + h / 2 + 4]];
  const at = y + h / 2 + off(lane);
  return [
    [trunk, at],
    [x + w / 2 + 6, at],
  ];
}

/**
 * The corners of an arrow, or null if one of its ends has no place in this composition. Lines leave
 * a box for a lane between two rows or for the trunk at the side, so they never cross a text.
 */
export function route(
  comp: Composition,
  arrow: Arrow,
  index: number,
  slotOf: (id: string) => string,
): Point[] | null {
  const pipe = comp.pipes[arrow.via ?? ''];
  const narrow = comp.name === 'narrow';
  const lane =
    (narrow && arrow.kind === 'stopped' ? pipe?.lane : undefined) ?? laneOf(arrow, index);
  const from = endOf(comp, slotOf(arrow.from));
  if (!from) return null;
  const frame = comp.frames[arrow.to];
  if (frame) return near(from.rect, frame, from.shelf.below);
  const [start, step] = comp.trunks[from.shelf.side];
  if (arrow.kind === 'stopped') {
    if (!pipe) return null;
    return [...toTrunk(comp, from, lane, false), ...toPipe(comp, pipe, start + step * lane, lane)];
  }
  const to = endOf(comp, slotOf(arrow.to));
  if (!to || to.rect === from.rect) return null;
  const same = from.shelf.side === to.shelf.side;
  if (same && Math.abs(from.index - to.index) === 1) {
    return near(from.rect, to.rect, to.index > from.index ? from.shelf.below : from.shelf.above);
  }
  const leave = toTrunk(comp, from, lane, same && to.index > from.index);
  const enter = toTrunk(comp, to, lane, same && to.index < from.index).reverse();
  if (same || narrow || !pipe) return [...leave, ...enter];
  const y = pipe.pipe.y + pipe.pipe.h / 2 + off(lane);
  const [other, pitch] = comp.trunks[to.shelf.side];
  return [...leave, [start + step * lane, y], [other + pitch * lane, y], ...enter];
}

const round = 5;

/** A polyline with round corners, and the triangle at its end. */
export function pathOf(corners: readonly Point[]): { line: string; head: string } {
  const points = corners.filter(
    ([x, y], i) => i === 0 || x !== corners[i - 1]?.[0] || y !== corners[i - 1]?.[1],
  );
  const toward = ([ax, ay]: Point, [bx, by]: Point, by_: number): Point => {
    const far = Math.hypot(bx - ax, by - ay) || 1;
    const part = Math.min(by_, far / 2) / far;
    return [ax + (bx - ax) * part, ay + (by - ay) * part];
  };
  const show = (point: Point) => point.map((n) => Math.round(n * 10) / 10).join(' ');
  const line = points.map((point, i) => {
    const [last, next] = [points[i - 1], points[i + 1]];
    if (!last) return `M${show(point)}`;
    if (!next) return `L${show(point)}`;
    return `L${show(toward(point, last, round))}Q${show(point)} ${show(toward(point, next, round))}`;
  });
  const [tip = [0, 0], before = [0, 0]] = [points.at(-1), points.at(-2)];
  const [dx, dy] = [Math.sign(tip[0] - before[0]), Math.sign(tip[1] - before[1])];
  const [bx, by] = [tip[0] - dx * 8, tip[1] - dy * 8];
  return {
    line: line.join(''),
    head: `M${show(tip)}L${show([bx + dy * 4, by + dx * 4])}L${show([bx - dy * 4, by - dx * 4])}z`,
  };
}
