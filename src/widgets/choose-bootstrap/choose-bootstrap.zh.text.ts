import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './choose-bootstrap.en.text.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
/** “a、b和c” */
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`;

export const zh: Words = {
  ...figure,
  title: '选择引导区域',
  region: (id) => `区域${id.toUpperCase()}`,
  zone: (id) => `可用区${id}`,
  list,
  between: '',
  labelled: (name) => `${name}：`,
  criterion: { capacity: '容量', latency: '延迟', fibre: '光纤' },

  status: {
    weighing: (able, all) => `${all}个候选中，${able}个能借`,
    refused: (region) => `${region}被拒绝`,
    chosen: (region) => `已选定${region}`,
    opened: (region) => `引导VPC已在${region}打开`,
  },

  invented: '示意：候选区域和所有数字都是虚构的。',
  size: '引导环境的规模',
  sizeValue: (units) => `${number(units)}台服务器`,
  weightsTitle: '每条标准占多大分量',
  weightValue: (weight, max) => `${weight}（满分${max}）`,
  choose: '选它',
  chooseRegion: (region) => `选它：${region}`,
  rank: (rank) => `第${rank}名`,
  number,
  chosen: '已选定',
  refused: '被拒绝',
  open: '打开引导VPC',
  back: '返回',
  keys: '↑ ↓ 在控件间移动 · ← → 拉动滑块 · Esc离开控件',

  capacityAxis: '生产高峰时空闲的服务器',
  reserve: (units) => `生产预留：${number(units)}台`,
  distanceAxis: '到新址的往返时间',
  limit: (ms) => `上限：${ms}毫秒`,
  newRegion: '新建区域',
  planned: '规划中',
  plannedEmpty: '规划中，还没有机架',
  freeFact: (spare) => `空闲${number(spare)}台`,
  keepsFact: (rest) => `借出后剩${number(rest)}台`,
  losesFact: (short) => `客户损失${number(short)}台`,
  paths: (fibre) => `${fibre}条光纤`,

  ranking: '排名',
  score: (score) => `${score}分（满分100）`,
  decides: (first, second, criterion) => `${first}排在${second}前面，靠的是${criterion}。`,
  even: (first, second) => `${first}和${second}得分相同，分不出先后。`,
  nobody: '没有候选能借。',
  refusedTitle: '被拒绝，与权重无关',
  part: (criterion, part) => `${criterion}${part}`,
  partsNote: '单项0分表示刚好达到底线，100分为满分。',
  shortReason: (reason) => {
    if (reason.kind === 'capacity') return `差${number(reason.short)}台服务器`;
    if (reason.kind === 'latency') return `往返超出${reason.over}毫秒`;
    return `少${reason.missing}条光纤路径`;
  },

  tableTitle: '用表格看',
  columns: {
    region: '候选',
    spare: '空闲服务器',
    lendable: '可借出',
    roundTrip: '往返（毫秒）',
    fibre: '光纤路径',
    verdict: '名次与得分，或拒绝的原因',
  },
  milliseconds: (ms) => `${ms}毫秒`,

  vpc: '引导VPC',
  threeZones: (zones) => `跨${zones}个可用区`,
  lender: '引导区域',
  production: '生产中的客户',
  runsIn: (region) => `实际在${region}`,
  believesIn: '新建区域',
  outside: '从里面看，外面什么也看不到。',
  namesTitle: { belief: '里面的服务得到的答案', reality: '名称背后是谁' },
  namesNote: {
    belief: '没有一个名称透露主机在哪里。',
    reality: '名称一个都没变，只是把背后的东西画了出来。',
  },
  nameColumn: '名称',
  whereColumn: { belief: '它以为自己在', reality: '它实际运行在' },
  link: (ms, fibre) => `${fibre}条光纤路径，往返${ms}毫秒`,

  legend: {
    choosing: ['斜线：生产预留', '琥珀色：向候选借来的', '红色：超出底线', '蓝色虚线：规划中'],
    opened: ['蓝色：新建区域，或以为自己在其中', '琥珀色：实际运行在引导区域', '虚线：规划中'],
  },

  sentence: {
    ranked: (first, score, others) =>
      others.length === 0
        ? `只有${first}能借，得${score}分（满分100）。`
        : `${first}以${score}分（满分100）排第一，后面是${list(others)}。`,
    other: (region, score) => `${region}（${score}分）`,
    noWeights: (regions) => `三条标准都不占分量，${list(regions)}分不出先后。`,
    refusedOnes: (refused) => `被拒绝的有：${list(refused)}。`,
    refusedOne: (region, criteria) => `${region}（${list(criteria)}）`,
    nobody: (units) => `引导环境要${number(units)}台服务器，没有候选能借。`,
    refused: (region) => `${region}不能当引导区域。`,
    capacity: (units, short, reserve) =>
      short > reserve
        ? `引导环境要${number(units)}台服务器，会从客户那里拿走${number(short)}台：预留的${number(reserve)}台全部用光，还要占用正在使用的机器。`
        : `引导环境要${number(units)}台服务器，会从客户的预留里拿走${number(short)}台。`,
    latency: (ms, over, limit) =>
      `到新址往返要${ms}毫秒，比上限${limit}毫秒多${over}毫秒，而且每次借用的调用都要多等这么久。`,
    fibre: (have, needed) =>
      `通往新址的独立光纤路径只有${have}条，至少要${needed}条：断一处，构建就可能停下。`,
    chosen: (region, units, rest, reserve) =>
      `${region}借出${number(units)}台服务器，还剩${number(rest)}台空闲，预留的${number(reserve)}台没有动。`,
    path: (ms, fibre) => `一次调用往返${ms}毫秒，走${fibre}条光纤路径。`,
    higher: (region) => `按你的权重，${region}排名更靠前。`,
    belief: (names) => `里面用的名称是${list(names)}：照这些名称看，引导VPC就在新建区域。`,
    reality: (names, region, zones) =>
      `应答${list(names)}的主机全都在${region}，位于跨${list(zones)}的引导VPC里。`,
  },

  stepsTitle: '用文字看全部步骤',
  step: {
    start: '一开始，三条标准分量相同。',
    only: (criterion) => `只看${criterion}。`,
    ask: (region) => `想向${region}借。`,
    choose: (region) => `选定${region}。`,
    belief: '打开它的VPC，从里面看。',
    reality: '同一个VPC，看它的实际情况。',
  },
};
