import { membersOf, type StagePlan } from './stage-types.ts';

/** In units of the drawing; one unit is one pixel where the composition is shown at its own width. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Which Region's trunk a shelf uses. */
export type Side = 'old' | 'new';

/** A shelf is a row of boxes; every line runs in the lane above it or in the trunk at its side. */
export interface Shelf {
  readonly side: Side;
  /** Middle of the lane above, and below. */
  readonly above: number;
  readonly below: number;
  readonly slots: Readonly<Record<string, Rect>>;
}

/** Where a link is drawn, its pill, and the pill of denied calls; its name, where there are several. */
export interface Pipe {
  readonly pipe: Rect;
  readonly pill: Rect;
  readonly denied: Rect;
  readonly name?: Rect;
  /** The lane that a stopped call takes to it, where not every lane leads there. */
  readonly lane?: number;
}

export interface Composition {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, Rect>>;
  readonly zones: Readonly<Record<string, Rect>>;
  readonly slots: Readonly<Record<string, Rect>>;
  readonly shelves: readonly Shelf[];
  /** How far below the top of a zone its ground begins. */
  readonly heads: Readonly<Record<string, number>>;
  readonly pipes: Readonly<Record<string, Pipe>>;
  /** Where the trunk of each side begins, and which way its lanes go. */
  readonly trunks: Readonly<Record<Side, readonly [x: number, pitch: number]>>;
  /** Left edge and width of the title of a frame, where its rows do not say so. */
  readonly titles: Readonly<Record<string, readonly [x: number, w: number]>>;
  /** Left edge and width of the rows of a site, and whose trunk they use. */
  readonly inner: Readonly<Record<string, readonly [x: number, w: number, side: Side]>>;
}

type Row = readonly [y: number, h: number, items: string];

/** A row of zones: y, height, the zones, the placement that stands in them and how high its box is (0 for none). */
type GroundRow = readonly [
  site: string,
  y: number,
  h: number,
  items: string,
  key: string,
  box: number,
];

interface Plan extends Omit<Composition, 'zones' | 'slots' | 'shelves' | 'heads' | 'titles'> {
  readonly titles?: Composition['titles'];
  /** The box of a group takes the room of all its members. */
  readonly groups: StagePlan['groups'];
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Rows of zones in which one box stands for the whole row. */
  readonly ground: readonly GroundRow[];
  /** The same where the box stands in the first zone alone. */
  readonly cells: readonly GroundRow[];
}

const gap = 6;

/** Puts items side by side: `id:weight` in a row; what has no weight weighs 1. */
function row(items: string, x: number, y: number, w: number, h: number): Record<string, Rect> {
  const cells = items.split(' ').map((item) => item.split(':'));
  const unit =
    (w - gap * (cells.length - 1)) / cells.reduce((sum, [, weight = 1]) => sum + Number(weight), 0);
  let at = x;
  return Object.fromEntries(
    cells.map(([id = '', weight = 1]) => {
      const rect = { x: Math.round(at), y, w: Math.round(unit * Number(weight)), h };
      at += unit * Number(weight) + gap;
      return [id, rect];
    }),
  );
}

/** The smallest rectangle around others. */
function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((r) => r.x));
  const y = Math.min(...rects.map((r) => r.y));
  const right = Math.max(...rects.map((r) => r.x + r.w));
  return { x, y, w: right - x, h: Math.max(...rects.map((r) => r.y + r.h)) - y };
}

/** Where lines run between two rows: in the middle, or near the lower row where there is much room. */
const lane = (low: number, high: number) => (high - low > 22 ? high - 11 : (low + high) / 2);

const roomAbove = { wide: 8, narrow: 6 };

/** A row of zones: its cells, and the slots in it. */
function groundRow(
  [, y, h, items, key, box]: GroundRow,
  inFirst: boolean,
  x: number,
  w: number,
): { y: number; h: number; cells: Record<string, Rect>; slots: Record<string, Rect> } {
  const cells = row(items, x, y, w, h);
  const all = around(Object.values(cells));
  if (!inFirst)
    return { y, h, cells, slots: box > 0 ? { [key]: { ...all, y: y + 4, h: box } } : cells };
  const [first = all, ...others] = Object.entries(cells).map(([, rect]) => rect);
  const names = Object.keys(cells).slice(1);
  const slot = { ...first, x: first.x + 4, y: y + 4, w: first.w - 8, h: box };
  const rest = names.map((name, index) => [name, others[index] ?? all] as const);
  return { y, h, cells, slots: { ...Object.fromEntries(rest), [key]: slot } };
}

/** Places every slot of a plan. */
export function compose(plan: Plan): Composition {
  const zones: Record<string, Rect> = {};
  const heads: Record<string, number> = {};
  const shelves: Shelf[] = [];
  for (const [site, [x, w, side]] of Object.entries(plan.inner)) {
    const rows = (plan.rows[site] ?? []).map(([y, h, items]) => ({
      y,
      h,
      slots: row(
        items.replace(/([\w-]+)(?=:|\s|$)/g, (id) => (/^\d/.test(id) ? id : `${id}@${site}`)),
        x,
        y,
        w,
        h,
      ),
    }));
    for (const [some, inFirst] of [
      [plan.ground, false],
      [plan.cells, true],
    ] as const) {
      for (const each of some.filter(([of]) => of === site)) {
        const { cells, ...shelf } = groundRow(each, inFirst, x, w);
        const head = each[5] > 0 ? each[5] + roomAbove[plan.name] : 4;
        Object.assign(zones, cells);
        Object.assign(heads, Object.fromEntries(Object.keys(cells).map((zone) => [zone, head])));
        rows.push(shelf);
      }
    }
    rows.forEach(({ y, h, slots }, index) => {
      const last = rows[index - 1];
      const next = rows[index + 1];
      const above = last ? lane(last.y + last.h, y) : y - 11;
      const below = next ? lane(y + h, next.y) : y + h + 6;
      shelves.push({ side, above, below, slots });
    });
  }
  const slots = Object.assign({}, ...shelves.map((shelf) => shelf.slots)) as Record<string, Rect>;
  for (const group of Object.keys(plan.groups)) {
    slots[group] ??= around(membersOf(plan.groups, group).flatMap((id) => slots[id] ?? []));
  }
  return { ...plan, titles: plan.titles ?? {}, zones, heads, slots, shelves };
}
