import { figure } from '#i18n/figure.zh.text.ts';
import type { Part, Region } from '#model/resilience/application.ts';
import type { Words } from './resilience-lab.en.text.ts';

/** “甲、乙和丙” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;
const region = (id: Region) => `区域${id.toUpperCase()}`;
const zone = (id: Region, number: number) => `可用区${id.toUpperCase()}${number}`;
const part: Record<Part, string> = { servers: '服务器', database: '数据库', storage: '存储' };
const thing = (id: string): string => {
  const [, kind, where = '', number] =
    /^(?:(disks|compute)-)?([ab])?(\d)?/.exec(id) ?? ([] as string[]);
  const place = where as Region;
  if (id === 'dns-control') return 'DNS控制平面';
  if (kind === 'compute') return `${region(place)}的计算控制平面`;
  if (kind === 'disks') return `${zone(place, Number(number))}的磁盘`;
  return number === undefined ? region(place) : zone(place, Number(number));
};

export const zh: Words = {
  ...figure,
  title: '弹性实验台',
  between: '',
  list,
  region,
  zone,
  thing,
  part,
  status: (served) => (served === null ? '一切正常' : `最终，${served}的客户得到服务`),
  percent: (share) => `${Math.round(share * 100)}%`,

  designTitle: '你的设计',
  choice: {
    zones: '可用区数',
    servers: '服务器',
    database: '数据库',
    storage: '存储',
    second: '第二个区域',
    dns: '靠什么切过去',
  },
  option: {
    '1': '1',
    '2': '2',
    '3': '3',
    replace: '刚好够用',
    spare: '多备一个可用区',
    'one-zone': '单可用区',
    pair: '一主一备',
    regional: '区域级',
    none: '不用',
    standby: '待命',
    active: '双活',
    'health-checks': '健康检查',
    'by-hand': '人工',
  },
  failTitle: '拿掉',
  fail: {
    a1: '可用区A1',
    'disks-a1': 'A1的磁盘',
    'compute-a': '计算控制平面',
    'dns-control': 'DNS控制平面',
    a: '区域A',
  },
  keys: '↑ ↓：在控件间移动 · 回车：选定 · Esc：离开控件',

  customers: '客户',
  moments: { atOnce: '当下', later: '随后' },
  served: (percent) => `${percent}得到服务`,
  servers: (number) => `${number}台服务器`,
  computePlane: '计算控制平面',
  regionWide: '横跨整个区域',
  lost: '已失去',
  runs: '在运行',
  state: { serves: '在服务', ready: '待命', launched: '新启动', fell: '已失去' },

  costTitle: '代价',
  units: (number) => `${number}个单位`,
  costParts: ({ servers, database, storage }) =>
    `服务器${servers}，数据库${database}，存储${storage}`,
  dnsWork: (entries) =>
    entries === 0 ? '没有DNS要维护。' : `有${entries}项DNS配置要维护、要演练。`,
  goalTitle: '用最低代价扛过去',
  goal: {
    zone: '失去一个可用区',
    'zone-compute': '失去一个可用区，同时什么也启动不了',
    region: '失去整个区域',
    'region-dns': '失去整个区域，同时DNS记录改不了',
  },
  noGoal: '不设目标',
  met: '你的设计扛住了。',
  notMet: '你的设计没有扛住。',
  notMetWrites: '客户都得到了服务，但你的设计没有扛住：这个目标不许丢失写入。',
  prove: '试遍所有设计',
  take: '看最省的一种',
  invented:
    '数字仅作示意：客户需要6台服务器；一台服务器、一份数据库副本、一份存储副本各算一个单位。',
  legend: ['绿色：在服务客户', '无色：待命', '红色加删除线：已失去'],

  tableTitle: '用表格看',
  columns: { what: '是什么', where: '在哪里', state: '状态', because: '起因' },

  sentence: {
    calm: '一切正常，所有客户都得到服务。',
    lost: (things) => `失去了${list(things)}。`,
    allAtOnce: '所有客户自始至终都得到服务。',
    atOnce: (percent) => `当下，得到服务的客户占${percent}。`,
    launched: (zones) => `新服务器在${list(zones)}启动。`,
    moved: (to) => `所有客户被引到${to}。`,
    allLater: '随后所有客户恢复服务。',
    later: (percent) => `随后占${percent}。`,
    writes: '最后写入的数据不在那里：还没来得及复制过去。',
    cost: (total, dns) =>
      `这个设计花费${total}个单位，${dns === 0 ? '没有DNS要维护' : `有${dns}项DNS配置要维护`}。`,
    proof: (tried, survivors, least) =>
      `${tried}种设计里有${survivors}种扛得住，最省的花费${least}个单位。`,
  },
  lack: (lack) => {
    const where = region(lack.region);
    if ('because' in lack && lack.because === lack.region) return `${where}已经全部失去。`;
    if (lack.kind === 'servers') return `${where}需要${lack.need}台服务器，只剩${lack.have}台。`;
    if (lack.kind === 'data')
      return `${where}的${part[lack.part]}一份副本也没剩下，起因是失去${thing(lack.because)}。`;
    if (lack.kind === 'launch')
      return `${where}启动不了任何新服务器，起因是失去${thing(lack.because)}。`;
    return `${where}的客户没法切走，起因是失去${thing(lack.because)}。`;
  },

  stepsTitle: '用文字看全部步骤',
  step: {
    start: '开始时：',
    fail: (failure) => `拿掉${failure}。`,
    goal: (goal) => `目标：${goal}。`,
  },
};
