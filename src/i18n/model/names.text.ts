import type { Life, LinkState, GroundStage } from '#model/world/types.ts';

/** What the model's ids are called, but for kinds of component. */
const en = {
  sites: {
    bootstrap: 'the bootstrap Region',
    vpc: 'the bootstrap VPC',
    region: 'the new Region',
    'zone-a': 'zone a',
    'zone-b': 'zone b',
    'zone-c': 'zone c',
    'vpc-a': 'zone a of the VPC',
    'vpc-b': 'zone b of the VPC',
    'vpc-c': 'zone c of the VPC',
  },
  at: {
    bootstrap: 'in the bootstrap Region',
    vpc: 'in the bootstrap VPC',
    region: 'in the new Region',
  },
  /** What a host types to ask for a name. */
  names: {
    dns: 'dns',
    pki: 'pki',
    packages: 'rpm',
    'host-auth': 'host-auth',
    identity: 'auth.new-region',
    network: 'network.new-region',
    compute: 'ec2.new-region',
    'object-store': 's3.new-region',
    'key-value': 'dynamodb.new-region',
    instances: 'instances',
    report: 'report',
    volumes: 'volumes',
    balancing: 'balancing',
    queues: 'queues',
    databases: 'databases',
    functions: 'functions',
    console: 'console',
  },
  data: {
    'launch-records': 'launch records',
    'machine-images': 'machine images',
    identities: 'identities',
    'network-map': 'the network map',
  },
  links: { backbone: 'the link between the two Regions' },
  life: {
    planned: 'only planned',
    starting: 'waiting to start',
    running: 'running',
    draining: 'draining',
    terminated: 'terminated',
    failed: 'broken',
  } satisfies Record<Life | 'failed', string>,
  link: {
    absent: 'not laid yet',
    open: 'open',
    blocked: 'blocked by the access control list',
    cut: 'cut',
  } satisfies Record<LinkState, string>,
  ground: {
    land: 'land',
    growth: 'room for growth',
    power: 'power and a building',
    racks: 'racks',
  } satisfies Record<GroundStage, string>,
  nobody: 'nobody',
};

const zh: typeof en = {
  sites: {
    bootstrap: '引导区域',
    vpc: '引导VPC',
    region: '新建区域',
    'zone-a': '可用区a',
    'zone-b': '可用区b',
    'zone-c': '可用区c',
    'vpc-a': '引导VPC的可用区a',
    'vpc-b': '引导VPC的可用区b',
    'vpc-c': '引导VPC的可用区c',
  },
  at: {
    bootstrap: '引导区域里的',
    vpc: '引导VPC里的',
    region: '新建区域里的',
  },
  names: en.names,
  data: {
    'launch-records': '启动记录',
    'machine-images': '机器映像',
    identities: '身份数据',
    'network-map': '网络映射',
  },
  links: { backbone: '两个区域之间的链路' },
  life: {
    planned: '还只在计划中',
    starting: '还在等待启动',
    running: '正在运行',
    draining: '正在排空',
    terminated: '已经终止',
    failed: '已经损坏',
  },
  link: {
    absent: '尚未铺设',
    open: '畅通',
    blocked: '被访问控制列表阻断',
    cut: '已经切断',
  },
  ground: {
    land: '土地',
    growth: '扩展空间',
    power: '机房与供电',
    racks: '机架',
  },
  nobody: '无人应答',
};

export type ModelNames = typeof en;
export const modelNames = { en, zh };
