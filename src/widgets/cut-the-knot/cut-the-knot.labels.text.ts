import { figure as sharedEn } from '#i18n/figure.en.text.ts';
import { figure as sharedZh } from '#i18n/figure.zh.text.ts';
import type { Locale } from '#i18n/locales.ts';

/** Words that stand as they are. The page passes those of its language to the island; the other one is never sent. */
const en = {
  ...sharedEn,
  title: 'Cut the knot',
  /** What stands between two sentences. */
  between: ' ',

  goal: 'Goal: every service of the new Region starts.',
  place: 'Place, or take back',
  franken: 'Franken instance',
  tryIt: 'Try a cold start',
  tryAgain: 'Try again',
  undo: 'Undo',
  hint: 'Hint',
  stepper: { back: 'Back', next: 'Next wave', scrub: 'Wave', play: 'Play', pause: 'Pause' },
  keys: '↑ ↓ walk over the controls · ← → a wave back or on · space plays',

  frames: {
    bootstrap: 'Bootstrap Region',
    region: 'New Region',
    franken: 'Franken instance',
    waits: 'waits for',
  },
  picture: 'The services of the new Region and the devices in the bootstrap Region',
  states: {
    absent: 'not placed',
    placed: 'placed',
    idle: 'not started',
    circle: 'in a circle',
    waits: 'waits',
  },
  /** Follows the wave of a service that runs on lent machines. */
  inVpc: ', in VPC',

  wavesTitle: 'Who starts when',
  noWaves: 'No wave: nothing can start first.',
  why: 'Why does this one not start?',
  waitsFor: 'waits for',

  namesTitle: { belief: 'Who is believed to answer', reality: 'Who really answers' },
  nameColumn: 'A host asks for',
  answerColumn: { belief: 'It believes', reality: 'It is' },

  tableTitle: 'The same as a table',
  columns: { name: 'Component', state: 'State', needs: 'Waits for' },

  closeProof: 'Close the proof',
  setLabel: 'Look at a set',
  placeSet: 'Place this set',
  cellNote:
    'A square is a set of devices; its number says how many do not start, ✓ that all do. Tables of all this stand below the figure.',

  legend: {
    fault: 'red: waits in a circle',
    boot: 'amber: borrowed; an amber arrow leads to whoever really answers',
    build: 'blue: its own',
    dashed: 'dashed: does not run',
    badge: 'numbers: the order in which the waiting is told',
  },
  illustration: 'An illustration: ten services, chosen to show the knot.',
};

export type Labels = typeof en;

const zh: Labels = {
  ...sharedZh,
  title: '解开这个结',
  between: '',

  goal: '目标：新建区域的服务全部启动。',
  place: '放上，或拿掉',
  franken: 'Franken实例',
  tryIt: '试一次冷启动',
  tryAgain: '再试一次',
  undo: '撤销',
  hint: '提示',
  stepper: { back: '上一轮', next: '下一轮', scrub: '轮次', play: '播放', pause: '暂停' },
  keys: '↑ ↓ 在控件间移动 · ← → 前后一轮 · 空格播放',

  frames: {
    bootstrap: '引导区域',
    region: '新建区域',
    franken: 'Franken实例',
    waits: '在等',
  },
  picture: '新建区域的服务，和引导区域里的手段',
  states: {
    absent: '未放',
    placed: '已放',
    idle: '未启动',
    circle: '在循环里',
    waits: '在等待',
  },
  inVpc: '，在VPC里',

  wavesTitle: '启动的先后',
  noWaves: '一轮也没有：没有谁能第一个启动。',
  why: '它为什么没起来？',
  waitsFor: '在等',

  namesTitle: { belief: '以为谁在应答', reality: '实际由谁应答' },
  nameColumn: '主机请求的名称',
  answerColumn: { belief: '它以为是', reality: '实际是' },

  tableTitle: '用表格看',
  columns: { name: '组件', state: '状态', needs: '在等' },

  closeProof: '收起',
  setLabel: '看其中一种组合',
  placeSet: '照此放置',
  cellNote: '一格是一种组合；数字表示有几个起不来，✓表示全部启动。图的下方有同样内容的表格。',

  legend: {
    fault: '红：在循环里等待',
    boot: '琥珀：借来的；琥珀箭头指向实际应答者',
    build: '蓝：自己的',
    dashed: '虚线：没有运行',
    badge: '数字：讲述等待链的次序',
  },
  illustration: '示意：十个服务，选来是为了把这个结看清楚。',
};

export const labels: Readonly<Record<Locale, Labels>> = { en, zh };
