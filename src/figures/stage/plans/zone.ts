import { compose } from '../geometry.ts';
import type { StagePlan } from '../stage-types.ts';

const groups: StagePlan['groups'] = {
  'others@region': {
    kinds: 'dns pki packages host-auth auth network ec2 hosts'.split(' '),
    always: true,
    label: 'others',
  },
  'ec2@boot-az': {
    kinds: 'ec2 network hosts volumes balancing'.split(' '),
    always: true,
    label: 'first',
  },
};

/** The Region around everything; the bootstrap zone and the new one side by side, shown from 760 pixels on. */
const wide = compose({
  name: 'wide',
  width: 760,
  height: 426,
  frames: {
    region: { x: 1, y: 1, w: 758, h: 424 },
    'boot-az': { x: 9, y: 90, w: 289, h: 262 },
    loan: { x: 17, y: 164, w: 248, h: 180 },
    'new-az': { x: 378, y: 34, w: 373, h: 383 },
  },
  titles: { region: [13, 730], 'boot-az': [17, 250], 'new-az': [407, 336] },
  inner: {
    region: [17, 250, 'old'],
    'boot-az': [17, 248, 'old'],
    loan: [25, 232, 'old'],
    siblings: [17, 250, 'old'],
    'new-az': [407, 336, 'new'],
  },
  trunks: { old: [274, 6], new: [400, -6] },
  pipes: {
    metro: {
      pipe: { x: 298, y: 50, w: 80, h: 28 },
      name: { x: 300, y: 32, w: 76, h: 16 },
      pill: { x: 300, y: 84, w: 76, h: 24 },
      denied: { x: 300, y: 112, w: 76, h: 24 },
    },
    'zonal-path': {
      pipe: { x: 298, y: 222, w: 80, h: 28 },
      name: { x: 300, y: 204, w: 76, h: 16 },
      pill: { x: 300, y: 256, w: 76, h: 24 },
      denied: { x: 300, y: 286, w: 76, h: 24 },
    },
  },
  groups,
  rows: {
    region: [[40, 36, 's3:66 ddb:94 others:80']],
    'boot-az': [[120, 30, 'ec2']],
    loan: [
      [182, 34, 'ec2'],
      [232, 34, 'network'],
    ],
    'new-az': [
      [92, 38, 'network ec2'],
      [166, 38, 'volumes balancing report'],
    ],
  },
  cells: [],
  ground: [
    ['loan', 276, 44, 'lent', '', 0],
    ['siblings', 360, 56, 'zone-b zone-c', '', 0],
    ['new-az', 250, 158, 'new-az', 'hosts@new-az', 36],
  ],
});

/** The same from top to bottom, the links running down at the right: for phones. */
const narrow = compose({
  name: 'narrow',
  width: 256,
  height: 756,
  frames: {
    region: { x: 1, y: 1, w: 254, h: 754 },
    'boot-az': { x: 6, y: 84, w: 220, h: 238 },
    loan: { x: 11, y: 152, w: 210, h: 164 },
    'new-az': { x: 6, y: 466, w: 220, h: 282 },
  },
  titles: { region: [10, 236], 'boot-az': [12, 208], 'new-az': [12, 208] },
  inner: {
    region: [10, 212, 'old'],
    'boot-az': [12, 208, 'old'],
    loan: [17, 198, 'old'],
    siblings: [10, 212, 'old'],
    'new-az': [12, 208, 'new'],
  },
  trunks: { old: [232, 6], new: [232, 6] },
  pipes: {
    metro: {
      pipe: { x: 236, y: 384, w: 18, h: 82 },
      name: { x: 16, y: 388, w: 94, h: 16 },
      pill: { x: 20, y: 406, w: 86, h: 24 },
      denied: { x: 20, y: 434, w: 86, h: 24 },
    },
    'zonal-path': {
      pipe: { x: 228, y: 384, w: 8, h: 82 },
      name: { x: 120, y: 388, w: 94, h: 16 },
      pill: { x: 124, y: 406, w: 86, h: 24 },
      denied: { x: 124, y: 434, w: 86, h: 24 },
      lane: 0,
    },
  },
  groups,
  rows: {
    region: [[38, 34, 's3:46 ddb:98 others:56']],
    'boot-az': [[112, 28, 'ec2']],
    loan: [
      [166, 32, 'ec2'],
      [214, 32, 'network'],
    ],
    'new-az': [
      [498, 36, 'network ec2'],
      [554, 36, 'volumes balancing'],
      [608, 30, 'report'],
    ],
  },
  cells: [],
  ground: [
    ['loan', 256, 34, 'lent', '', 0],
    ['siblings', 328, 52, 'zone-b zone-c', '', 0],
    ['new-az', 650, 92, 'new-az', 'hosts@new-az', 26],
  ],
});

/** The stage of the build of an Availability Zone. */
export const zonePlan: StagePlan = {
  frames: [
    { site: 'region', as: 'around' },
    { site: 'boot-az', as: 'lender' },
    { site: 'loan', as: 'seat', inner: true },
    { site: 'new-az', as: 'place' },
  ],
  place: 'new-az',
  seat: 'loan',
  borrowed: ['boot-az'],
  lent: ['lent'],
  groups,
  wide,
  narrow,
};
