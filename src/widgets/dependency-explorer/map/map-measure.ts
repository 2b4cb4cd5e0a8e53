import type { ShownGroup } from '../dependency-explorer.shown.ts';
import type { Arrow } from '../dependency-explorer.told.ts';
import { MARGIN, headOf, route, type Column, type Point, type Spot } from './map-routes.ts';

/** Where everything stands on the screen now, from the map's own corner. */
export interface Measured {
  readonly columns: readonly Column[];
  readonly spots: ReadonlyMap<string, Spot>;
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Asks the layout where groups and components stand. The text decides how high a box is, so only the browser knows. */
export function measure(map: HTMLElement, members: readonly ShownGroup[]): Measured {
  const corner = map.getBoundingClientRect();
  const rectOf = (element: Element): Rect => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: left - corner.left,
      right: right - corner.left,
      top: top - corner.top,
      bottom: bottom - corner.top,
    };
  };
  const groups = [...map.querySelectorAll<HTMLElement>('[data-group]')].map((element) => ({
    element,
    rect: rectOf(element),
  }));
  const lefts = [...new Set(groups.map(({ rect }) => Math.round(rect.left)))].sort((a, b) => a - b);
  const columnOf = ({ left }: Rect) => lefts.indexOf(Math.round(left));
  const spots = new Map<string, Spot>();
  for (const { element, rect } of groups) {
    const spotAt = ({ left, right, top, bottom }: Rect): Spot => ({
      column: columnOf(rect),
      left,
      right,
      y: (top + bottom) / 2,
    });
    // The components of a folded group are told at its head, also where they are not on the page.
    const head = element.querySelector<HTMLElement>('.fold');
    if (head?.offsetParent) {
      const spot = spotAt(rectOf(head));
      const group = members.find(({ id }) => id === element.dataset['group']);
      for (const { id } of group?.members ?? []) spots.set(id, spot);
    }
    for (const box of element.querySelectorAll<HTMLElement>('[data-id]')) {
      if (box.offsetParent) spots.set(box.dataset['id'] ?? '', spotAt(rectOf(box)));
    }
  }
  const columns = lefts.map((_, i) =>
    columnOfRects(groups.map(({ rect }) => rect).filter((rect) => columnOf(rect) === i)),
  );
  return {
    columns: alignedEnds(
      columns,
      groups.map(({ rect }) => rect),
    ),
    spots,
  };
}

function columnOfRects(rects: readonly Rect[]): Column {
  const sorted = rects.toSorted((a, b) => a.top - b.top);
  const gaps = sorted.slice(1).map(({ top }, i) => (top + (sorted[i]?.bottom ?? top)) / 2);
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    free: gaps,
  };
}

/** Above and below all columns a line may cross any of them at the same height. */
function alignedEnds(columns: readonly Column[], rects: readonly Rect[]): Column[] {
  const top = Math.min(...rects.map((rect) => rect.top)) - MARGIN;
  const bottom = Math.max(...rects.map((rect) => rect.bottom)) + MARGIN;
  return columns.map((column) => ({ ...column, free: [top, ...column.free, bottom] }));
}

export interface Line {
  readonly key: string;
  readonly kind: Arrow['kind'];
  readonly points: readonly Point[];
  readonly head: readonly Point[];
}

/** The arrows as lines. Those from (or to) one hub share a lane. */
export function linesFor(arrows: readonly Arrow[], { columns, spots }: Measured): Line[] {
  const lanes = new Map<string, number>();
  const many = (end: 'from' | 'to') => new Set(arrows.map((arrow) => arrow[end])).size;
  const hub = many('from') <= many('to') ? 'from' : 'to';
  const ways = new Set<string>();
  return arrows.flatMap((arrow) => {
    const [from, to] = [spots.get(arrow.from), spots.get(arrow.to)];
    if (!from || !to || (from.column === to.column && from.y === to.y)) return [];
    const lane = lanes.get(arrow[hub]) ?? lanes.size;
    lanes.set(arrow[hub], lane);
    const points = route(from, to, columns, lane);
    // Arrows between folded groups fall together.
    const way = points.join(' ');
    if (ways.has(way)) return [];
    ways.add(way);
    return [{ key: `${arrow.from} ${arrow.to}`, kind: arrow.kind, points, head: headOf(points) }];
  });
}
