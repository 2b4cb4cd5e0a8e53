import type { Box, Composition, Place } from './cut-the-knot.geometry.ts';

const box = (x: number, y: number, w: number, h: number): Box => ({ x, y, w, h });
const place = (at: Box, faces: Place['faces']): Place => ({ ...at, faces });

/** Boxes below one another, all of one size. */
const column = (
  { x, w, h }: Omit<Box, 'y'>,
  faces: Place['faces'],
  ys: Readonly<Record<string, number>>,
): Record<string, Place> =>
  Object.fromEntries(Object.entries(ys).map(([id, y]) => [id, place(box(x, y, w, h), faces)]));

/** The bootstrap Region on the left; each device stands beside the services that it stands in for. */
export const wide: Composition = {
  width: 760,
  height: 488,
  size: 13,
  gutters: {
    far: { from: 112, to: 148 },
    mid: { from: 362, to: 404 },
    near: { from: 528, to: 612 },
  },
  frames: {
    bootstrap: box(1, 1, 361, 486),
    vpc: box(136, 32, 214, 444),
    franken: box(148, 210, 192, 256),
    region: box(404, 1, 355, 486),
  },
  letterings: [
    { text: 'bootstrap', x: 13, y: 22, room: 330, anchor: 'start' },
    { text: 'region', x: 416, y: 22, room: 330, anchor: 'start' },
    { text: 'franken', x: 158, y: 229, room: 176, anchor: 'start' },
    { text: 'waits', x: 570, y: 76, room: 150, anchor: 'middle' },
  ],
  places: {
    ...column(
      { x: 12, w: 100, h: 30 },
      { far: 'right' },
      {
        'hosts@bootstrap': 47,
        's3@bootstrap': 105,
        'ddb@bootstrap': 161,
      },
    ),
    vpc: place(box(148, 40, 192, 44), { far: 'left', mid: 'right' }),
    proxy: place(box(148, 94, 192, 104), { far: 'left', mid: 'right' }),
    ...column(
      { x: 158, w: 172, h: 44 },
      { mid: 'right' },
      {
        'franken-dns': 240,
        'franken-pki': 296,
        'franken-packages': 352,
        'franken-host-auth': 408,
      },
    ),
    ...column(
      { x: 416, w: 112, h: 44 },
      { mid: 'left', near: 'right' },
      {
        s3: 94,
        ddb: 154,
        dns: 240,
        pki: 296,
        packages: 352,
        'host-auth': 408,
      },
    ),
    ec2: place(box(612, 94, 135, 60), { near: 'left' }),
    ...column({ x: 612, w: 135, h: 44 }, { near: 'left' }, { hosts: 188, network: 296, auth: 352 }),
  },
  passages: [146, 219, 290, 346, 402],
};

/** The new Region on top, one gutter from top to bottom. */
export const narrow: Composition = {
  width: 312,
  height: 880,
  size: 13.75,
  gutters: {
    far: { from: 0, to: 0 },
    mid: { from: 0, to: 0 },
    near: { from: 113, to: 167 },
  },
  frames: {
    bootstrap: box(1, 432, 310, 447),
    vpc: box(8, 476, 296, 352),
    franken: box(14, 554, 284, 182),
    region: box(1, 1, 310, 416),
  },
  letterings: [
    { text: 'region', x: 10, y: 22, room: 290, anchor: 'start' },
    { text: 'waits', x: 140, y: 47, room: 150, anchor: 'middle' },
    { text: 'bootstrap', x: 10, y: 451, room: 100, anchor: 'start' },
    { text: 'franken', x: 22, y: 572, room: 90, anchor: 'start' },
  ],
  places: {
    ...column(
      { x: 9, w: 104, h: 48 },
      { near: 'right' },
      {
        s3: 58,
        ddb: 118,
        dns: 178,
        pki: 238,
        packages: 298,
        'host-auth': 358,
      },
    ),
    ec2: place(box(167, 58, 136, 64), { near: 'left' }),
    hosts: place(box(167, 146, 136, 64), { near: 'left' }),
    ...column({ x: 167, w: 136, h: 48 }, { near: 'left' }, { network: 238, auth: 298 }),
    vpc: place(box(14, 482, 99, 66), { near: 'right' }),
    'franken-dns': place(box(19, 604, 94, 48), { near: 'right' }),
    'franken-pki': place(box(167, 604, 125, 48), { near: 'left' }),
    'franken-packages': place(box(19, 662, 94, 66), { near: 'right' }),
    'franken-host-auth': place(box(167, 662, 125, 66), { near: 'left' }),
    proxy: place(box(14, 744, 284, 76), { near: 'top' }),
    's3@bootstrap': place(box(9, 838, 50, 32), {}),
    'ddb@bootstrap': place(box(67, 838, 110, 32), {}),
    'hosts@bootstrap': place(box(185, 838, 118, 32), {}),
  },
  passages: [],
};
