import { compose } from './geometry.ts';

export const wide = compose({
  name: 'wide',
  width: 760,
  height: 404,
  frames: {
    bootstrap: { x: 1, y: 1, w: 297, h: 402 },
    vpc: { x: 9, y: 124, w: 264, h: 271 },
    region: { x: 378, y: 1, w: 381, h: 402 },
  },
  inner: { bootstrap: [9, 264, 'left'], vpc: [17, 248, 'left'], region: [404, 347, 'right'] },
  trunks: { left: [279, 6], right: [396, -6] },
  pipe: { x: 298, y: 189, w: 80, h: 36 },
  pill: { x: 300, y: 158, w: 76, h: 24 },
  denied: { x: 300, y: 232, w: 76, h: 24 },
  rows: {
    bootstrap: [
      [32, 22, 'others'],
      [62, 38, 's3:0.8 ddb:1.2 ec2'],
    ],
    vpc: [
      [134, 34, 'proxy'],
      [190, 34, 'ec2'],
      [236, 34, 'network auth'],
    ],
    region: [
      [44, 38, 's3 ddb'],
      [102, 34, 'network ec2:1.45 auth:0.9'],
      [148, 34, 'report:1.1 dns:0.62 pki:0.62 packages:1.05 host-auth:1.1'],
      [194, 34, 'volumes balancing queues'],
      [234, 34, 'databases functions console'],
    ],
  },
  ground: [
    ['vpc', 286, 86, 'vpc-a vpc-b vpc-c', 64],
    ['region', 284, 110, 'zone-a zone-b zone-c', 28],
  ],
});

export const narrow = compose({
  name: 'narrow',
  width: 256,
  height: 716,
  frames: {
    bootstrap: { x: 1, y: 1, w: 254, h: 300 },
    vpc: { x: 6, y: 108, w: 224, h: 186 },
    region: { x: 1, y: 341, w: 254, h: 374 },
  },
  inner: { bootstrap: [6, 224, 'left'], vpc: [11, 214, 'left'], region: [6, 224, 'right'] },
  trunks: { left: [234, 7], right: [234, 7] },
  pipe: { x: 227, y: 301, w: 28, h: 40 },
  pill: { x: 126, y: 309, w: 84, h: 24 },
  denied: { x: 30, y: 309, w: 84, h: 24 },
  rows: {
    bootstrap: [
      [28, 20, 'others'],
      [54, 36, 's3:0.8 ddb:1.3 ec2:0.8'],
    ],
    vpc: [
      [114, 30, 'proxy'],
      [160, 30, 'ec2'],
      [198, 30, 'network auth'],
    ],
    region: [
      [372, 34, 's3 ddb'],
      [422, 32, 'network ec2:1.2 auth:0.9'],
      [462, 28, 'report dns:0.7 pki:0.7'],
      [496, 28, 'packages host-auth'],
      [532, 26, 'volumes balancing'],
      [564, 26, 'queues databases'],
      [596, 26, 'functions console'],
    ],
  },
  ground: [
    ['vpc', 238, 40, 'vpc-a:3 vpc-b vpc-c', 36],
    ['region', 630, 80, 'zone-a zone-b zone-c', 24],
  ],
});
