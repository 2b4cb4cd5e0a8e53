import { compose } from '../geometry.ts';
import type { StagePlan } from '../stage-types.ts';

const groups: StagePlan['groups'] = {
  'others@parent': {
    kinds: 'dns pki packages host-auth hosts'.split(' '),
    always: true,
    label: 'others',
  },
};

/** The parent Region and, a long way off, the Local Zone: shown from 760 pixels on. */
const wide = compose({
  name: 'wide',
  width: 760,
  height: 400,
  frames: {
    parent: { x: 1, y: 1, w: 297, h: 398 },
    'parent-az': { x: 9, y: 134, w: 258, h: 257 },
    local: { x: 438, y: 1, w: 321, h: 398 },
  },
  titles: {},
  inner: { parent: [9, 258, 'old'], 'parent-az': [17, 242, 'old'], local: [467, 284, 'new'] },
  trunks: { old: [274, 6], new: [460, -6] },
  pipes: {
    wan: {
      pipe: { x: 298, y: 180, w: 140, h: 40 },
      name: { x: 304, y: 124, w: 128, h: 16 },
      pill: { x: 325, y: 146, w: 86, h: 24 },
      denied: { x: 325, y: 230, w: 86, h: 24 },
    },
  },
  groups,
  rows: {
    parent: [[54, 38, 's3:44 ddb:88 auth:48 others:60']],
    'parent-az': [
      [150, 38, 'ec2'],
      [210, 38, 'network'],
    ],
    local: [[70, 40, 'volumes nodes buckets']],
  },
  cells: [],
  ground: [
    ['parent-az', 270, 94, 'parent-az', '', 0],
    ['local', 210, 164, 'local', 'hosts@local', 36],
  ],
});

/** The Local Zone below its parent, the link running down at the right: for phones. */
const narrow = compose({
  name: 'narrow',
  width: 256,
  height: 614,
  frames: {
    parent: { x: 1, y: 1, w: 254, h: 290 },
    'parent-az': { x: 6, y: 112, w: 220, h: 173 },
    local: { x: 1, y: 377, w: 254, h: 236 },
  },
  titles: {},
  inner: { parent: [6, 220, 'old'], 'parent-az': [12, 208, 'old'], local: [6, 220, 'new'] },
  trunks: { old: [232, 6], new: [232, 6] },
  pipes: {
    wan: {
      pipe: { x: 227, y: 291, w: 28, h: 86 },
      name: { x: 70, y: 304, w: 146, h: 16 },
      pill: { x: 124, y: 324, w: 86, h: 24 },
      denied: { x: 28, y: 324, w: 86, h: 24 },
    },
  },
  groups,
  rows: {
    parent: [
      [40, 34, 's3:62 ddb:92 auth:62'],
      [82, 22, 'others'],
    ],
    'parent-az': [
      [122, 32, 'ec2'],
      [168, 32, 'network'],
    ],
    local: [[416, 36, 'volumes nodes buckets']],
  },
  cells: [],
  ground: [
    ['parent-az', 210, 56, 'parent-az', '', 0],
    ['local', 480, 126, 'local', 'hosts@local', 30],
  ],
});

/** The stage of the build of a Local Zone. */
export const localZonePlan: StagePlan = {
  frames: [
    { site: 'parent', as: 'around' },
    { site: 'parent-az', as: 'lender', inner: true },
    { site: 'local', as: 'place' },
  ],
  place: 'local',
  seat: 'parent-az',
  borrowed: ['parent', 'parent-az'],
  lent: [],
  groups,
  wide,
  narrow,
};
