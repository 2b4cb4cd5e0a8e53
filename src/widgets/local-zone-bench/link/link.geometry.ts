import { customers, type Part, type Placement } from '#model/local-zone/zone-graph.ts';

/** A box of the picture: across in per cent of its width, down in px. */
export interface Box {
  readonly id: Part;
  readonly owner: 'parent' | 'edge' | 'customer';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** The picture of the link in one of its compositions: side by side, or one below the other on a phone. */
export interface Layout {
  readonly height: number;
  /** Region, parent zone and Local Zone, outermost first; their names stand at their tops. */
  readonly frames: readonly Box[];
  readonly boxes: readonly Box[];
  /** Baseline of the words above the customers. */
  readonly wanting: number;
  /** Where the racks of the site stand in a row; `y` is their top. */
  readonly racks: { readonly x: number; readonly width: number; readonly y: number };
  /** From the Region to the Local Zone; the middle is free for its name. */
  readonly link: {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly name: readonly [number, number];
    readonly state: readonly [number, number];
  };
}

export const compositions = ['wide', 'narrow'] as const;
export type Composition = (typeof compositions)[number];

const NAME = 32;
const BOX = 44;
const GAP = 8;
/** Height of the row of racks and its words. */
const RACKS = 48;

/** Parts that stand in the Region, and at the edge, from top to bottom; the parent zone's own are told apart. */
function partsOf(placement: Placement): Readonly<Record<'zone' | 'region' | 'edge', Part[]>> {
  const edge: Part[] = ['routes', 'instance', 'volume', 'uplink'];
  if (placement === 'parent') {
    return { zone: ['control-plane'], region: ['stores', 'view'], edge };
  }
  if (placement === 'edge') {
    return { zone: [], region: ['stores', 'view'], edge: ['control-plane', ...edge] };
  }
  return { zone: [], region: ['view'], edge: ['control-plane', 'stores', ...edge] };
}

export function layoutOf(placement: Placement, composition: Composition): Layout {
  const parts = partsOf(placement);
  const stacked = composition === 'narrow';
  const [regionWidth, edgeX] = stacked ? [100, 0] : [38, 62];
  const region = column('parent', { x: 0, width: regionWidth, y: 0 }, parts.region, parts.zone);
  const gapBelow = 76;
  const edgeY = stacked ? region.bottom + gapBelow : 0;
  const edge = column('edge', { x: edgeX, width: regionWidth, y: edgeY }, parts.edge);
  const ground = edge.bottom + RACKS;
  const bottom = stacked ? ground : Math.max(region.bottom, ground);
  const wantingY = bottom + 2 * NAME - 6;
  const wanting = customerBoxes(wantingY, stacked);
  const middle = region.bottom / 2;
  return {
    height: Math.max(...wanting.map(({ y, height }) => y + height)) + 2,
    frames: [
      {
        id: 'region',
        owner: 'parent',
        x: 0,
        width: regionWidth,
        y: 1,
        height: region.bottom - 2,
      },
      ...region.frames,
      {
        id: 'local-zone',
        owner: 'edge',
        x: edgeX,
        width: regionWidth,
        y: edgeY + 1,
        height: bottom - edgeY - 2,
      },
    ],
    boxes: [...region.boxes, ...edge.boxes, ...wanting],
    wanting: wantingY - 12,
    racks: { x: edgeX + 0.04 * regionWidth, width: 0.92 * regionWidth, y: edge.bottom },
    link: stacked
      ? {
          from: [12, region.bottom],
          to: [12, edgeY],
          name: [18, edgeY - 42],
          state: [18, edgeY - 24],
        }
      : {
          from: [38, middle],
          to: [62, middle],
          name: [50, middle - 14],
          state: [50, middle + 26],
        },
  };
}

/** Boxes one below the other inside a frame; those of the parent zone, if there is one, in a frame of their own. */
function column(
  owner: 'parent' | 'edge',
  { x, width, y }: { readonly x: number; readonly width: number; readonly y: number },
  own: readonly Part[],
  zone?: readonly Part[],
): { frames: Box[]; boxes: Box[]; bottom: number } {
  const inset = (by: number) => ({ x: x + (width * by) / 100, width: width * (1 - by / 50) });
  let at = y + NAME;
  const place = (id: Part, by: number): Box => {
    const box = { id, owner, ...inset(by), y: at, height: BOX };
    at += BOX + GAP;
    return box;
  };
  const frames: Box[] = [];
  const boxes: Box[] = [];
  if (zone) {
    const top = at;
    at += NAME;
    boxes.push(...zone.map((id) => place(id, 8)));
    frames.push({ id: 'parent-zone', owner, ...inset(4), y: top, height: at - top });
    at += GAP;
  }
  boxes.push(...own.map((id) => place(id, 4)));
  return { frames, boxes, bottom: at + 4 };
}

function customerBoxes(y: number, stacked: boolean): Box[] {
  const height = 62;
  return customers.map((id, at) =>
    stacked
      ? { id, owner: 'customer', x: 0, width: 100, y: y + at * (height + GAP), height }
      : { id, owner: 'customer', x: at * 34, width: 32, y, height },
  );
}
