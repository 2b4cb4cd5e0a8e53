import { compose } from '../geometry.ts';
import type { StagePlan } from '../stage-types.ts';

const others = 'dns pki packages host-auth auth network'.split(' ');
const groups: StagePlan['groups'] = {
  'others@bootstrap': { kinds: others, always: true, label: 'others' },
  'ec2@bootstrap': { kinds: ['ec2', 'hosts'], always: true, label: 'first' },
  'control@region': { kinds: ['network', 'ec2', 'auth'], always: false },
  'jobs@region': { kinds: ['dns', 'pki', 'packages', 'host-auth'], always: false },
  'services@region': {
    kinds: 'volumes balancing queues databases functions console'.split(' '),
    always: false,
    label: 'later',
  },
};

/** Both Regions side by side, with the link between them: shown where 760 units are 760 pixels or more. */
const wide = compose({
  name: 'wide',
  width: 760,
  height: 426,
  frames: {
    bootstrap: { x: 1, y: 1, w: 297, h: 424 },
    vpc: { x: 9, y: 128, w: 258, h: 289 },
    region: { x: 378, y: 1, w: 381, h: 424 },
  },
  inner: { bootstrap: [9, 258, 'old'], vpc: [17, 242, 'old'], region: [407, 344, 'new'] },
  trunks: { old: [274, 6], new: [400, -6] },
  pipes: {
    backbone: {
      pipe: { x: 298, y: 191, w: 80, h: 40 },
      pill: { x: 300, y: 159, w: 76, h: 24 },
      denied: { x: 300, y: 239, w: 76, h: 24 },
    },
  },
  groups,
  rows: {
    bootstrap: [
      [32, 22, 'others'],
      [66, 38, 's3:64 ddb:94 ec2:80'],
    ],
    vpc: [
      [140, 34, 'proxy'],
      [194, 34, 'ec2'],
      [246, 34, 'network auth:1.1'],
    ],
    region: [
      [46, 38, 's3 ddb'],
      [104, 34, 'network:102 ec2:137 auth:93'],
      [154, 34, 'report:83 dns:41 pki:38 packages:79 host-auth:79'],
      [206, 34, 'volumes balancing queues'],
      [252, 34, 'databases functions console'],
    ],
  },
  cells: [['vpc', 300, 92, 'vpc-a:1.25 vpc-b vpc-c', 'franken@vpc', 66]],
  ground: [['region', 308, 110, 'zone-a zone-b zone-c', 'hosts@region', 30]],
});

/** The new Region below the bootstrap Region, the link running down at the right: for phones. */
const narrow = compose({
  name: 'narrow',
  width: 256,
  height: 752,
  frames: {
    bootstrap: { x: 1, y: 1, w: 254, h: 330 },
    vpc: { x: 6, y: 110, w: 220, h: 215 },
    region: { x: 1, y: 373, w: 254, h: 378 },
  },
  inner: { bootstrap: [6, 220, 'old'], vpc: [12, 208, 'old'], region: [6, 220, 'new'] },
  trunks: { old: [232, 6], new: [232, 6] },
  pipes: {
    backbone: {
      pipe: { x: 227, y: 331, w: 28, h: 42 },
      pill: { x: 124, y: 340, w: 84, h: 24 },
      denied: { x: 28, y: 340, w: 84, h: 24 },
    },
  },
  groups,
  rows: {
    bootstrap: [
      [30, 20, 'others'],
      [54, 36, 's3:62 ddb:88 ec2:58'],
    ],
    vpc: [
      [118, 32, 'proxy'],
      [166, 32, 'ec2'],
      [210, 32, 'network:1.1 auth'],
    ],
    region: [
      [412, 36, 's3:62 ddb:88 report:58'],
      [466, 32, 'network:72 ec2:78 auth:58'],
      [514, 32, 'dns:41 pki:38 packages:45 host-auth:78'],
      [562, 30, 'volumes balancing'],
      [596, 30, 'queues databases'],
      [630, 30, 'functions console'],
    ],
  },
  cells: [['vpc', 248, 54, 'vpc-a:3.5 vpc-b vpc-c', 'franken@vpc', 50]],
  ground: [['region', 670, 78, 'zone-a zone-b zone-c', 'hosts@region', 24]],
});

/** The stage of the 2025 build of a Region. */
export const regionPlan: StagePlan = {
  frames: [
    { site: 'bootstrap', as: 'lender' },
    { site: 'vpc', as: 'seat', inner: true },
    { site: 'region', as: 'place' },
  ],
  place: 'region',
  seat: 'vpc',
  borrowed: ['bootstrap'],
  lent: ['vpc-a', 'vpc-b', 'vpc-c'],
  groups,
  wide,
  narrow,
};
