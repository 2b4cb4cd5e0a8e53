/**
 * The picture: two rails on top, two columns of boxes, and the wires in the gutter between them. The boxes are buttons of the page,
 * in rows of equal height; so the gutter is drawn in shares of its width and height and fits every screen.
 */
import type { Service } from '#model/power/data-centre.ts';
import { rails, type Wire } from './power-cut.wires.ts';

export const columns: Readonly<Record<'left' | 'right', readonly Service[]>> = {
  left: ['time', 'dns', 'auth', 'config', 'packages', 'servers'],
  right: ['monitoring', 'database', 'objects', 'control', 'data'],
};
/** The data plane stands in the last row, across from the servers that it runs on. */
const ROWS = 6;
const rowOf = new Map<Service, number>([
  ...columns.left.map((id, row) => [id, row] as const),
  ...columns.right.map((id, row) => [id, id === 'data' ? ROWS - 1 : row] as const),
]);

export type Side = 'left' | 'right' | 'top';
/** Where a wire meets a box: a share of the gutter, 0 to 100 across and down. */
export interface End {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

export interface DrawnWire extends Wire {
  /** A path in the gutter, 100 units wide and high. */
  readonly path: string;
  readonly head: End;
}

const sideOf = (id: Service): Side =>
  rails.includes(id) ? 'top' : columns.left.includes(id) ? 'left' : 'right';

export function draw(wires: readonly Wire[]): DrawnWire[] {
  return wires.map((wire) => {
    const tail = endOf(wires, wire, 'from');
    const head = endOf(wires, wire, 'to');
    return { ...wire, path: pathOf(tail, head), head };
  });
}

/** Ends at one box stand one below the other, in the order of the boxes that they lead to. */
function endOf(wires: readonly Wire[], wire: Wire, which: 'from' | 'to'): End {
  const id = wire[which];
  const side = sideOf(id);
  const row = (end: Service): number => rowOf.get(end) ?? -1;
  const ends = wires
    .flatMap(({ key, from, to }) => [
      { name: `from ${key}`, at: from, other: to },
      { name: `to ${key}`, at: to, other: from },
    ])
    .filter(({ at }) => at === id)
    .sort((a, b) => row(a.other) - row(b.other));
  const place = ends.findIndex(({ name }) => name === `${which} ${wire.key}`);
  const share = (place + 1) / (ends.length + 1);
  if (side === 'top') return { side, x: (100 * (rails.indexOf(id) + share)) / rails.length, y: 0 };
  const y = (100 * (row(id) + 0.12 + 0.76 * share)) / ROWS;
  return { side, x: side === 'left' ? 0 : 100, y };
}

/** A curve that leaves and meets every side at a right angle. Between boxes of one column it bends the deeper the longer it is. */
function pathOf(tail: End, head: End): string {
  const depth = tail.side === head.side ? 14 + 0.5 * Math.abs(tail.y - head.y) : 46;
  const bend = ({ side, x, y }: End): string => {
    if (side === 'top') return `${x} ${y + 22}`;
    return side === 'left' ? `${depth} ${y}` : `${100 - depth} ${y}`;
  };
  return `M${tail.x} ${tail.y}C${bend(tail)} ${bend(head)} ${head.x} ${head.y}`;
}
