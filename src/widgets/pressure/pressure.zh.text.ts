import { figure } from '#i18n/figure.zh.text.ts';
import type { Brought } from '#model/pressure/pressed-sheet.ts';
import type { Words } from './pressure.en.text.ts';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const number = (value: number) => format.format(value);
const percent = (chance: number) =>
  chance >= 0.1
    ? `${Math.round(100 * chance)}%`
    : chance >= 0.001
      ? `${number(100 * chance)}%`
      : '不到0.1%';
/** “是79%”，或“不到0.1%” */
const is = (chance: number) => (chance >= 0.001 ? `是${percent(chance)}` : percent(chance));
const items: Record<Brought, string> = {
  stick: '装着软件的U盘',
  person: '一个人',
  secrets: '外面来的密钥',
};

export const zh: Words = {
  ...figure,
  title: '操作单的压力测试',
  between: '',
  percent,
  status: {
    calm: '2010年，没有压力',
    holding: '操作单还撑得住',
    broken: (done, all) => `${all}步里有${done}步做得成`,
  },
  keys: '↑ ↓ 在控件间移动 · Enter开关一项压力 · ← → 拉动滑块',
  invented: '示意：步骤、出错率、工时、工程师人数和每天的变更数都是虚构的。',

  pressure: {
    ec2: { name: '所有服务都跑在EC2上', habit: '有台裸机就能开工。' },
    services: { name: '服务更多', habit: '一个人能把全部东西装完。' },
    regions: { name: '区域更多', habit: '派个懂行的人飞过去。' },
    sovereignty: { name: '数字主权', habit: '缺什么，随身带去。' },
    'opt-in': { name: '需选择加入的区域', habit: '装载一次，一直有效。' },
  },
  habitTitle: '2010年的习惯：',
  broken: '被打破',
  on: '已打开',
  off: '已关闭',
  labelled: (name) => `${name}：`,
  services: '要手工安装的服务',
  regions: '一年要建的区域',
  servicesValue: (value) => `${number(value)}个服务`,
  regionsValue: (value) => `${number(value)}个区域`,

  standIn: '由已经在场的人代做',
  none: '没有',

  stepNumber: (value) => `第${value}步`,
  serviceNumber: (value) => `第${value}个服务`,
  named: (place, name) => `${place}“${name}”`,
  added: (count) => `第30步之前：再逐个安装${number(count)}个服务`,
  addedRow: (count) => `${number(count)}个服务`,
  sign: {
    refused: '被拒绝',
    circle: '互相等待',
    stale: '已过时',
    late: '来不及',
    mistakes: '出错太多',
    waits: '在等',
    helped: '由别人代做',
  },
  waitsFor: (place) => `在等${place}`,
  can: '做得成',

  tableTitle: '用表格看',
  columns: { step: '步骤', name: '做什么', within: '至多错两步', state: '现在' },

  legend: {
    solid: '实线：做得成',
    dashed: '虚线：在等别的步骤',
    red: '红色：被拒绝、互相等待，或不再正确',
  },

  finding: {
    circle: (members, loop, openers) =>
      `有${members}步互相等待，怎么排顺序都没用：${loop
        .map((step, at) => `第${step}步等第${loop[(at + 1) % loop.length] ?? ''}步`)
        .join('，')}。${
        openers === 0
          ? '不管由别人代做哪一步，都解不开。'
          : `只要其中${openers === 1 ? '某一步' : `${openers}步里的任意一步`}由别人代做，其余的就都做得成。`
      }`,
    opened: '没有哪一步卡在互相等待里，因为其中一步有别人来应答。',
    mistakes: (expected, usual, service) =>
      `现在一次构建平均出错${number(expected)}步，至多错两步的机会${is(usual)}：从第${service}个服务起，错两步以上更有可能。`,
    fewServices: (count, expected, usual) =>
      `再加${number(count)}个服务还吃得消：平均出错${number(expected)}步，至多错两步的机会${is(usual)}。`,
    late: (region, start, hands, team, one) =>
      (region === 1
        ? `建一次要一名工程师${number(one)}天：一年之内连第一个区域都建不成。`
        : `一共${team}名工程师，建一次要占用其中一人${number(one)}天：到第${region}个区域，第${number(start)}天之前没人有空，年内建不成。`) +
      (hands === null ? '加人也没有用。' : `这样要有${hands}名样样精通的工程师。`),
    fewRegions: (count, team, one) =>
      `建一次要${number(one)}天，${team}名工程师一年之内还能建成${number(count)}个区域。`,
    refused: (brought) =>
      `${brought.map(({ step, what }) => `第${step}步要带进${items[what]}`).join('，')}：现在都进不来。`,
    fresh: '代做装载的人，当天就知道谁选择了加入。',
    stale: (age, rows, daily) =>
      `谁选择了加入，是在准备U盘时拷下来的，而客户要到${number(age)}天之后才来。每天变更${number(daily)}条，到那时已有${number(rows)}条是错的。`,
  },

  sentence: {
    all: (all) => `${number(all)}步全都做得成。`,
    some: (done, all) =>
      done === 0
        ? `${number(all)}步里一步也做不成。`
        : `${number(all)}步里只有${number(done)}步做得成。`,
    calm: (usual, one) => `一次构建至多错两步的机会${is(usual)}，要一名工程师${number(one)}天。`,
    holds: '在这样的压力下，2010年的做法还撑得住。',
    helped: (place) => `${place}由已经在场的人代做。`,
    holdsHelped: '有了这份帮助，操作单上没有什么坏掉，可这已经不是2010年的做法了。',
    first: (place) => `最先出问题的是${place}。`,
    further: (more) => `后面还有：${more.join('，')}。`,
    at: (sign, place) => `${place}${sign}`,
  },

  stepsTitle: '用文字看全部步骤',
  step: {
    none: '没有压力。',
    only: (name) => `只打开“${name}”。`,
    all: '五项同时打开。',
  },
};
