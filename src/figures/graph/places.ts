/**
 * Places for the components of any service graph, cheap enough for thousands: layers of the condensation from the bottom
 * (needs nobody) to the top, circles kept together, everybody near what they need. Pure; O(components + needs).
 */
import { condensationLayers } from '#model/graph/layers.ts';
import type { Graph, Over } from '#model/graph/types.ts';

/** Centre and size of a box, in pixels at a zoom of 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  wish: number;
}

const gap = { between: 16, row: 26, layer: 64 } as const;
/** Width to height of the whole: what a screen has. */
const aspect = 1.7;
const everyNeed: Over = { phase: 'starting', strengths: ['hard', 'soft', 'cached'] };

/** Where each component stands. `labels` gives what each box has to hold. */
export function placesOf(
  graph: Graph,
  labels: ReadonlyMap<string, string>,
  over: Over = everyNeed,
): Map<string, Place> {
  const boxes = new Map(graph.components.map((id) => [id, boxFor(id, labels.get(id) ?? id)]));
  const layers = condensationLayers(graph, over);
  const area = [...boxes.values()].reduce((sum, box) => sum + outerArea(box), 0);
  const rowWidth = Math.max(640, Math.sqrt(area * aspect));
  const providers = providersOf(graph, boxes);
  const places = new Map<string, Place>();
  let bottom = 0;
  for (const layer of layers) {
    const ordered = inOrder(layer, boxes, providers, places);
    const rows = dealt(ordered, rowWidth);
    for (const row of rows) {
      const height = Math.max(...row.map((box) => box.height));
      put(row, bottom - height / 2, places);
      bottom -= height + gap.row;
    }
    bottom -= gap.layer - gap.row;
  }
  return places;
}

/** A box that holds its label in one line, or a long one in two. Latin letters are about 7 px wide at 13 px, Han 13. */
function boxFor(id: string, label: string): Box {
  let text = 0;
  for (const character of label) text += character > '\u2e7f' ? 13.2 : 7.2;
  const oneLine = text <= 190;
  const width = Math.max(64, Math.min(190, oneLine ? text : text / 2 + 24) + 22);
  return { id, width: Math.min(width, 240), height: oneLine ? 30 : 46, wish: 0 };
}

function outerArea({ width, height }: Box): number {
  return (width + gap.between) * (height + gap.row);
}

function providersOf(graph: Graph, boxes: ReadonlyMap<string, Box>): Map<string, string[]> {
  const providers = new Map<string, string[]>();
  for (const { from, to } of graph.needs) {
    if (!boxes.has(from) || !boxes.has(to)) continue;
    const known = providers.get(from);
    if (known) known.push(to);
    else providers.set(from, [to]);
  }
  return providers;
}

/** A group wishes to stand over the middle of what it needs; who needs nobody keeps the order of the file. */
function inOrder(
  layer: readonly (readonly string[])[],
  boxes: ReadonlyMap<string, Box>,
  providers: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, Place>,
): Box[] {
  const groups = layer.map((ids) => {
    let sum = 0;
    let count = 0;
    for (const id of ids) {
      for (const to of providers.get(id) ?? []) {
        const place = places.get(to);
        if (!place) continue;
        sum += place.x;
        count++;
      }
    }
    return { ids, wish: count === 0 ? 0 : sum / count };
  });
  groups.sort((a, b) => a.wish - b.wish);
  return groups.flatMap(({ ids, wish }) =>
    ids.flatMap((id) => {
      const box = boxes.get(id);
      return box ? [{ ...box, wish }] : [];
    }),
  );
}

/**
 * A layer that is too long for one row is dealt onto several, each from left to right over the whole width; circles, which stand
 * next to each other in the order, end up above each other.
 */
function dealt(boxes: readonly Box[], rowWidth: number): Box[][] {
  const length = boxes.reduce((sum, { width }) => sum + width + gap.between, 0);
  const count = Math.max(1, Math.ceil(length / rowWidth));
  const rows: Box[][] = Array.from({ length: count }, () => []);
  boxes.forEach((box, i) => rows[i % count]?.push(box));
  return rows.filter((row) => row.length > 0);
}

function put(row: readonly Box[], y: number, places: Map<string, Place>): void {
  const length = row.reduce((sum, { width }) => sum + width + gap.between, -gap.between);
  let x = -length / 2;
  for (const { id, width, height } of row) {
    places.set(id, { x: x + width / 2, y, width, height });
    x += width + gap.between;
  }
}
