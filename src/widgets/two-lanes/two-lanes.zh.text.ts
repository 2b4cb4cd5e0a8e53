import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './two-lanes.en.text.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const days = (value: number) => `${number(value)}天`;

export const zh: Words = {
  ...figure,
  title: '两条工作流',
  between: '',
  number,
  days,
  viewLabel: '工作顺序',
  views: { parallel: '并行', serial: '依次进行' },
  lanes: { physical: '物理工作流', software: '软件工作流' },
  status: (order, total) => `${order === 'parallel' ? '并行' : '依次进行'}，共${days(total)}`,
  keys: '↑ ↓ 在控件间移动 · ← → 改天数 · Esc离开控件',
  invented: '示意：工期没有公开资料，是虚构的；谁等谁，与第9章的构建过程一致。',

  axis: (value) => (value === 0 ? '第0天' : number(value)),
  critical: '关键',
  slack: (value) => `可拖${days(value)}`,
  span: (value, start, end) => `${days(value)}，第${number(start)}天到第${number(end)}天`,

  daysLabel: '天数',
  less: '少一天',
  more: '多一天',
  facts: {
    earliest: '最早',
    latest: '最晚',
    waits: '要等',
  },
  fromTo: (start, end) => `第${number(start)}天到第${number(end)}天`,
  waitsFor: (names) => (names.length === 0 ? '不等谁' : names.join('、')),

  tableTitle: '用表格看',
  columns: {
    activity: '工作',
    days: '天数',
    when: '起止',
    slack: '可拖',
    atMost: '压缩最多省',
  },
  range: (start, end) => `${number(start)}–${number(end)}`,
  whole: '总工期',

  legend: {
    thick: '粗边框和粗线：关键路径',
    dashed: '虚线：可以往后拖多久',
    amber: '琥珀色：在借来的地方',
    blue: '蓝色：在新建区域',
    green: '绿色：迎来客户',
  },

  sentence: {
    parallel: (total, other) => `并行需要${days(total)}；同样的工作依次做，要${days(other)}。`,
    serial: (total, other) => `依次做需要${days(total)}；同样的工作并行，只要${days(other)}。`,
    path: (names) => `关键路径：${names.join('→')}。`,
    everyDay: (name, value) =>
      value === 1
        ? `“${name}”只有一天，但全局都在等它。`
        : `“${name}”的${days(value)}，每一天都算数：少一天，总工期就少一天。`,
    slack: (name, value) => `“${name}”少一天，总工期一天也不少：它甚至还可以再拖${days(value)}。`,
    tied: (name) => `“${name}”在关键路径上，但只压缩它没有用：还有一条路径同样长。`,
    saves: (name, most) =>
      `“${name}”每少一天，总工期就少一天，最多少${days(most)}；再往下，另一条路径就同样长了。`,
  },

  stepsTitle: '用文字看全部步骤',
  step: {
    parallel: '两条工作流同时进行。',
    serial: '同样的工作，排成一条链。',
    pick: (name) => `看“${name}”。`,
    shorten: (name, value) => `把“${name}”压缩到${days(value)}。`,
  },
};
