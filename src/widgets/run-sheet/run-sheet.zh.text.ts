import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './run-sheet.en.text.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const hours = (value: number) => `${number(value)}小时`;
const mistakes = (value: number) => (value === 0 ? '没有出错' : `出了${number(value)}个错`);
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const step = (place: number) => `第${place}步`;
const where = (place: number | null) => (place === null ? '移交之后' : `做到${step(place)}时`);
const engineers = (value: number) => `${value}名工程师`;

export const zh: Words = {
  ...figure,
  title: '操作单，2010年',
  between: '',
  number,
  hours,
  percent,
  viewLabel: '看什么',
  views: { sheet: '操作单', builds: '一万次构建', year: '一年' },
  skills: {
    travel: '出差',
    site: '机房',
    network: '网络',
    system: '操作系统',
    naming: '名称与时间',
    security: '密钥',
    virtualisation: '虚拟化',
    database: '数据库',
    services: '服务',
  },

  status: {
    betting: (build) => `第${number(build)}次构建，还没动手`,
    working: (build, ticks) => `第${number(build)}次构建，已打${ticks}个勾`,
    done: (build, wrong) => `第${number(build)}次构建，已完成，${mistakes(wrong)}`,
  },
  invented: '示意：各个步骤，以及出错的概率、工时和错误，都是虚构的。',
  keys: {
    ticking: '空格打勾 · ↑ ↓ 在控件间移动 · Esc离开控件',
    sliding: '↑ ↓ 在控件间移动 · ← → 拉动滑块 · Esc离开控件',
  },

  tick: (place) => `${step(place)}，打勾`,
  tickAgain: (place) => `${step(place)}，重做并打勾`,
  untick: '退一步',
  rest: '剩下的替我做完',
  nextBuild: '下一次构建',
  states: { open: '未做', next: '下一步', done: '已打勾', undone: '要重做' },
  yourBet: '你押的',
  madeHere: (found) => `错在这里，${where(found)}才发现`,
  noticedHere: (made, cost) => `错在${step(made)}，代价${hours(cost)}`,
  noticedAfter: (made, cost) => `移交之后发现：错在${step(made)}，代价${hours(cost)}`,

  side: {
    betting: '会错在哪一步？',
    betHint: '点一下你认为最先出错的那一步。然后一步一步，把所有的勾打完。',
    noBet: '不押也可以直接开始。',
    betOn: (place) => `你押的是${step(place)}。`,
    now: '现在',
    back: '回头重做',
    done: '完成',
    soFar: '到目前为止',
    ticks: (ticks) => `${ticks}个勾`,
    takes: (skill, time) => `${skill}，${hours(time)}`,
    found: (found) => (found === 0 ? '还没发现错误' : `发现了${found}个错误`),
  },

  sentence: {
    betting: (steps, time, skills) =>
      `前面有${steps}步，共${hours(time)}的活，由一个懂${skills}个行当的人来做。还没打一个勾。`,
    bet: (place) => `押的是${step(place)}。`,
    next: (place, name) => `接下来是${step(place)}：${name}。`,
    again: (place, name) => `要重做${step(place)}：${name}。`,
    stopped: (place, made, what) =>
      place === null
        ? `移交之后，有人发现${step(made)}出过错：${what}`
        : `${step(place)}做不下去，原因在${step(made)}：${what}`,
    cost: (suspects, repeats, time) =>
      `要排查${suspects}步，重做${repeats.length}步（${repeats.join('、')}），共${hours(time)}。`,
    soFar: (ticks, time) => `到目前为止打了${ticks}个勾，用了${hours(time)}。`,
    clean: (build, time) => `第${number(build)}次构建没有出错，用了${hours(time)}。`,
    done: (build, wrong, time, planned) =>
      `第${number(build)}次构建完成，${mistakes(wrong)}，用了${hours(time)}，本来只要${hours(planned)}。`,
    found: (made, noticed, time) =>
      `${step(made)}的错，${where(noticed)}才发现，代价是${hours(time)}。`,
    betWon: (place) => `你押${step(place)}，押中了。`,
    betLost: (place) => `你押的是${step(place)}。`,
    distribution: (expected, clean, few) =>
      `按这个出错率，一次构建平均出${expected.toFixed(2)}个错；一个错都没有的占${percent(clean)}，错一两步的占${percent(few)}。`,
    thrice: (chance) => `连续三次都不出错的概率是${percent(chance)}。`,
    counting: '正在清点模拟出来的构建。',
    agree: (builds, bar, off) =>
      `模拟${number(builds)}次的结果与精确值一致，差异在抽样误差之内：差得最多的一柱（${bar}）只差${off.toFixed(1)}个标准误差。`,
    disagree: (builds, bar, off) =>
      `模拟${number(builds)}次的结果与精确值不一致：${bar}那一柱差了${off.toFixed(1)}个标准误差。`,
    year: (people, done, wrong) =>
      `${engineers(people)}一年里手工建成${done}个区域，其间${mistakes(wrong)}。`,
    afar: (places, done) =>
      `从远处建，借${places}处地方，同一年里建成${done}个区域，没有人需要出差。`,
    needed: (people, skills) =>
      `靠手工要建这么多，得有${engineers(people)}，而且人人都懂${skills}个行当。`,
    tooFew: (most) => `靠手工要建这么多，${engineers(most)}也不够。`,
  },

  rate: '你的出错率',
  rateValue: (each, factor) =>
    each === 0
      ? '从不出错'
      : `平均${(1 / each).toFixed(0)}步错一步${factor === 1 ? '，与操作单相同' : `，是操作单的${factor}倍`}`,
  rateHint: '每次构建的运气不变：粗心一些，错误只会增加；仔细一些，错误只会减少。',
  chart: {
    title: '一次构建出几个错',
    axis: '一次构建中的错误数',
    bar: (mistakes, last) => (last ? `${mistakes}个或更多` : `${mistakes}个`),
    short: (mistakes, last) => (last ? `${mistakes}+` : String(mistakes)),
    share: (share) => `${(share * 100).toFixed(0)}%`,
    own: (build, bar) => `蓝色：你这次（第${number(build)}次）所在的柱，错误数：${bar}。`,
  },
  halt: (place, made, cost) =>
    `${place === null ? '移交之后发现' : `卡在${step(place)}`}：错在${step(made)}，代价${hours(cost)}。`,
  numbers: {
    expected: '平均错误数',
    clean: '一次不出错的概率',
    thrice: '连续三次不出错',
    own: (build) => `第${number(build)}次构建的错误数`,
  },
  engineers: '出差的工程师',
  engineersValue: engineers,
  yearTitle: { byHand: '靠双手，2010年', fromAfar: '从远处建，2025年' },
  engineer: (place) => `工程师${place}`,
  place: (place) => `借用处${place}`,
  trip: (region, days, wrong, done) =>
    `区域${region}：${days}天，${mistakes(wrong)}${done ? '' : '，年内没建完'}`,
  stay: (region, days, done) => `区域${region}：${days}天${done ? '' : '，年内没建完'}`,
  finished: (done) => `${done}个区域`,
  yearNote: (places, days) =>
    `两种方式都假定机架已经就绪。“借用处”指第7章那些区域能借出的引导环境，共${places}处；每次占用${days}天，按第9章从VPC打开到清空的各个阶段、第4章的时长算出。所有时长都是示意。`,

  legend: {
    sheet: ['✓ 已打勾', '红色：出错的地方，或因此要重做的步骤'],
    builds: ['柱：精确的占比', '点：模拟一万次的占比', '竖线：上下各两个标准误差'],
    year: ['蓝色：计划中的工时', '红色斜线：排查与重做', '琥珀色：正在借用', '浅色：年内没建完'],
  },

  tableTitle: '用表格看',
  sheetColumns: {
    step: '步骤',
    skill: '行当',
    hours: '工时',
    odds: '出错概率',
    ticks: '打勾',
    known: '目前所知',
  },
  buildsColumns: {
    mistakes: '错误数',
    exact: '精确',
    simulated: '模拟',
    error: '标准误差',
    off: '相差（标准误差）',
  },
  yearColumns: { who: '谁', builds: '构建', done: '建成' },
  oddsValue: (parts) => `${number(parts)}%`,
};
