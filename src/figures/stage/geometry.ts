import { membersOf } from './stage-types.ts';

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

export interface Composition {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, Rect>>;
  readonly zones: Readonly<Record<string, Rect>>;
  readonly slots: Readonly<Record<string, Rect>>;
  readonly shelves: readonly Shelf[];
  /** The pipe between the Regions, its pill, and the pill of denied calls. */
  readonly pipe: Rect;
  readonly pill: Rect;
  readonly denied: Rect;
  /** Where the trunk of each side begins, and which way its lanes go. */
  readonly trunks: Readonly<Record<Side, readonly [x: number, pitch: number]>>;
  /** Left edge and width of the rows of a site, and whose trunk they use. */
  readonly inner: Readonly<Record<string, readonly [x: number, w: number, side: Side]>>;
}

type Row = readonly [y: number, h: number, items: string];

interface Plan extends Omit<Composition, 'zones' | 'slots' | 'shelves'> {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Rows of zones: y, height, and where in each zone its placement stands (from its top). */
  readonly ground: readonly (readonly [
    site: string,
    y: number,
    h: number,
    items: string,
    box: number,
  ])[];
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
export function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((r) => r.x));
  const y = Math.min(...rects.map((r) => r.y));
  const right = Math.max(...rects.map((r) => r.x + r.w));
  return { x, y, w: right - x, h: Math.max(...rects.map((r) => r.y + r.h)) - y };
}

/** Where lines run between two rows: in the middle, or near the lower row where there is much room. */
const lane = (low: number, high: number) => (high - low > 22 ? high - 11 : (low + high) / 2);

/** Places every slot of a plan. */
export function compose(plan: Plan): Composition {
  const zones: Record<string, Rect> = {};
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
    for (const [at, y, h, items, box] of plan.ground.filter(([of]) => of === site)) {
      const cells = row(items, x, y, w, h);
      Object.assign(zones, cells);
      const all = around(Object.values(cells));
      const first = Object.values(cells)[0] ?? all;
      const slot =
        at === 'vpc'
          ? { ...first, x: first.x + 4, y: y + 4, w: first.w - 8, h: box }
          : { ...all, y: y + 4, h: box };
      const key = at === 'vpc' ? 'franken@vpc' : 'hosts@region';
      const others = Object.entries(cells).slice(1);
      rows.push({
        y,
        h,
        slots: { ...(at === 'vpc' ? Object.fromEntries(others) : {}), [key]: slot },
      });
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
  for (const group of ['control@region', 'jobs@region', 'services@region']) {
    slots[group] = around(membersOf(group).flatMap((id) => slots[id] ?? []));
  }
  return { ...plan, zones, slots, shelves };
}
