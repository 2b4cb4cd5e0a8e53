import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './dependency-explorer.en.text.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
/** “甲、乙和丙” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;
const components = (many: number) => `${number(many)}个组件`;

export const zh: Words = {
  ...figure,
  title: '一次RunInstances调用',
  locale: 'zh',
  number,
  list,
  join: (sentences) => sentences.join(''),
  status: (many, needs, cold) =>
    `${components(many)}，${number(needs)}条依赖 · ${cold ? '冷启动' : '健康的既有区域'}`,
  countOf: (many, group) => `“${group}”${number(many)}个`,
  ungrouped: '未分组',
  keys: '↑ ↓ ← → 移动 · / 查找 · n依赖谁 · d谁依赖它 · k停掉 · Esc离开',
  loading: '正在载入这个视图。',
  failed: '这一部分没能载入。请检查网络，然后再选一次。',

  viewLabel: '视图',
  views: { map: '地图', graph: '自由图', tree: '树', table: '表格' },
  phaseLabel: '看哪些依赖',
  phases: { warm: '运行中', cold: '冷启动' },
  questionLabel: '问题',
  questions: {
    reach: '谁依赖谁',
    why: '为什么',
    start: '从零启动',
    kill: '停掉一个',
    launch: '跟随一次启动',
  },
  own: '你自己的图',
  allInWords: '用文字看全部组件和依赖',

  find: {
    label: '查找组件',
    hits: (many) => (many === 0 ? '没有叫这个名称的组件。' : `找到${number(many)}个。`),
  },
  filter: {
    title: (active) => (active === 0 ? '筛选' : `筛选（${active}）`),
    group: '分组',
    plane: '平面',
    scope: '范围',
    strength: '依赖',
    all: '全部',
    clear: '清除筛选',
  },
  planes: { control: '控制平面', data: '数据平面' },
  scopes: { zonal: '可用区级', regional: '区域级', global: '全球', bootstrap: '引导环境' },
  strengths: { hard: '硬', soft: '软', cached: '缓存' },

  signs: {
    picked: '已选中',
    need: '被依赖',
    dependant: '依赖它',
    both: '互相依赖',
    onWay: '在路径上',
    goal: '所问的对象',
    killed: '被你停掉',
    fell: '停了',
    stale: '靠最后的已知值继续',
    less: '功能减少，但还在继续',
    circle: '在圈里互相等待',
    waits: '在等待',
    runs: '在运行',
    starts: '此时启动',
    later: '之后启动',
    absent: '不在场',
    refuses: '调用在此停下',
    now: '当前这一步',
    done: '已经应答',
    ahead: '还没轮到',
  },
  bet: '你标记的',
  comma: '，',
  numbered: (sign, number) => {
    if (sign === 'circle') return `圈${number}`;
    if (sign === 'runs' || sign === 'starts' || sign === 'later') return `第${number}波`;
    if (sign === 'need' || sign === 'dependant' || sign === 'both') return `相距${number}步`;
    return `第${number}步`;
  },

  map: '按分组排列的组件地图',
  more: '再显示一些',
  fold: (group, members) => `${group}，${components(members)}。`,
  folded: (many, sign) => `${number(many)}个${sign}。`,

  mark: {
    talk: (times) => `演讲${times}`,
    inference: '推断',
    illustration: '示意',
  },
  opening: {
    pickOne: '在地图上选一个组件，或者按名称查找。',
    fromCall: '从调用开始展开',
    launch: (many) => `一次启动需要什么：${number(many)}`,
    instance: (many) => `运行中的实例需要什么：${number(many)}`,
  },

  sentence: {
    counts: (many, groups, needs) =>
      groups < 2
        ? `${components(many)}，${number(needs)}条依赖。`
        : `${components(many)}，分${number(groups)}组，之间有${number(needs)}条依赖。`,
    launchAgainst: (launch, instance) =>
      `一次新的启动背后，有${number(launch)}个缺一不可；已经在运行的实例，只要${number(instance)}个。`,
    filtered: (left, all) => `筛选后留下${number(all)}个中的${number(left)}个。`,
  },

  legend: {
    model: '由公开事实拼成的教学模型，并非AWS的内部架构。',
    lines: {
      need: '实线：硬依赖',
      soft: '虚线：软',
      cached: '点线：缓存',
      fault: '红色：停了，或在圈里等待',
    },
    boot: '琥珀色：借来的',
    own: '你的图不会离开这个浏览器。',
  },
};
