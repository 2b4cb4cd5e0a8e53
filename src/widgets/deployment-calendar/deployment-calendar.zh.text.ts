import { figure } from '#i18n/figure.zh.text.ts';
import { chinese, rules } from './deployment-calendar.zh.rules.text.ts';
import type { Words } from './deployment-calendar.en.text.ts';

const { days, hours, list, number, weekday } = chinese;

export const zh: Words = {
  ...figure,
  ...rules,
  title: '部署日历',
  between: '',
  number,
  days,
  list,
  viewLabel: '看什么',
  views: { calendar: '日历', neighbours: '可用区与区域相比' },
  status: (value, broken, missing) =>
    missing > 0
      ? `还有${number(missing)}处没排日子`
      : `${days(value)}，${broken === 0 ? '没有违规' : `违反${number(broken)}条规则`}`,
  keys: '↑ ↓：在可用区与控件间移动 · ← →：改日子 · Esc：离开控件',

  region: (id) => `区域${id}`,
  customers: (all, each, over) =>
    `${number(all)}个客户：每个可用区各有${number(each)}个单区客户，另有${number(over)}个分布在所有可用区`,
  change: (index) => `变更${index + 1}`,
  takeUp: '正在排',
  weekday: (day) => '一二三四五六日'[(day - 1) % 7] ?? '',
  none: '–',
  slider: (zone, change) => `可用区${zone}，变更${change + 1}`,
  day: (day) => (day === 0 ? '还没排' : `第${day}天，${weekday(day)}`),
  dayShort: (day) => (day === 0 ? '未排' : `第${day}天`),

  shortest: '最短的合规计划',
  clear: (change) => `清空变更${change + 1}`,
  play: (again) => (again ? '换一个问题变更' : '放出一个问题变更'),
  takeBack: '撤回问题变更',

  verdictTitle: '规则怎么说',
  fine: '没有违反规则。',
  violation: ({ day, zones, bake }) =>
    `第${day}天：${zones.join('、')}${bake ? `（只观察了${hours(bake.had)}，不到${number(bake.needed)}小时）` : ''}`,
  comparedTitle: '一个问题变更会伤到多少客户',
  comparedColumns: { plan: '计划', days: '天数', hurt: '这一个', mean: '平均' },
  compared: { yours: '你的', shortest: '最短，守全部规则', hurried: '不守任何规则' },
  comparedNote: (customers, faults) =>
    `客户共${number(customers)}个。平均值精确：${number(faults)}种问题变更，可能性相同。`,
  mean: (value) => number(Math.round(value * 10) / 10),

  tableTitle: '用表格看',
  columns: { zone: '可用区', build: '构建', days: '天数' },
  cell: (day, state) => `第${day}天，${state}`,
  state: {
    planned: '已排',
    breaks: '违规',
    done: '已部署，正常',
    box: '问题变更，只在一台上',
    bad: '问题变更，整个可用区',
    spared: '及时停下',
  },
  legend: {
    calendar: [
      '上排：变更1，下排：变更2',
      '日子下面的×：禁止变更日',
      '红色：违规，或运行问题变更（空框：只在一台上）',
      '红线：被发现的时刻；划掉：及时停下；绿色：已部署，正常',
    ],
    neighbours: ['实心：没有这条规则时的天数', '虚线框：这条规则增加的天数'],
  },
  invented: '仅作示意：区域、客户、禁止变更日和问题变更都是虚构的。',

  roundsLabel: '每个阶段有几轮变更',

  sentence: {
    empty: '还什么都没排。',
    plan: (value) => `这份计划要${days(value)}。`,
    legal: (someOff) => (someOff ? '保留的规则一条也没违反。' : '一条规则也没违反。'),
    breaks: (told) => `它违反了规则：${told.join('；')}。`,
    broken: (rule, on) => `“${rule}”（第${list(on.map(number))}天）`,
    missing: (change, zones) => `变更${change}在${list(zones)}还没有日子。`,
    isShortest: '守住这些规则，没有更短的计划。',
    shortest: (value) => `守住规则的最短计划要${days(value)}。`,
    bad: (change, after, day, hour) =>
      `变更${change}有问题，${hours(after)}后才有人发现：第${day}天，${weekday(day)}，${hour}:00。`,
    badNowhere: (change) => `变更${change}有问题，但它哪里也没排。`,
    reached: (boxes, zones) =>
      [
        ...(zones.length > 0 ? [`这时它已经跑在${list(zones)}。`] : []),
        ...(boxes.length > 0 ? [`在${list(boxes)}只上了一台。`] : []),
      ].join(''),
    hurt: (all, over, regions) =>
      over === 0
        ? `受影响的客户有${number(all)}个，跨可用区部署的客户不在其中。`
        : `受影响的客户有${number(all)}个，其中${number(over)}个本来是跨可用区部署的：${list(regions.map((id) => `区域${id}`))}同时有几个可用区中招。`,
    spared: (zones) => (zones === 0 ? '没有可用区幸免。' : `${number(zones)}个可用区幸免。`),
  },
};
