import { customersOf } from '#model/calendar/types.ts';
import type { rules as english } from './deployment-calendar.en.rules.text.ts';
import { bakes, oneBox, rollout } from './deployment-calendar.given.ts';

const format = new Intl.NumberFormat('zh');
const number = (value: number) => format.format(value);

/** How Chinese counts and lists. */
export const chinese = {
  number,
  days: (value: number) => `${number(value)}天`,
  hours: (value: number) => `${number(value)}小时`,
  list: (items: readonly string[]) => items.join('、'),
  weekday: (day: number) => `周${'一二三四五六日'[(day - 1) % 7] ?? ''}`,
};

/** The rules in words, with what each asks for and where it is from. */
export const rules: typeof english = {
  rulesTitle: '遵守哪些规则',
  rulesTable: '各条规则、其中的数字与出处',
  rulesColumns: { rule: '规则', asks: '要求', from: '出处' },
  rule: {
    zoneADay: '每区域每天一个可用区',
    quietFirst: '先动客户最少的区域',
    bake: '观察等待',
    oneBox: '先动一台',
    noChange: '禁止变更日',
    inTurn: '一项接一项',
  },
  asks: {
    zoneADay: '同一区域的两个可用区，不在同一天变更。',
    quietFirst: `变更从客户最少的区域的一个可用区开始：区域${rollout.regions.reduce((least, one) => (customersOf(one) < customersOf(least) ? one : least)).id}。`,
    bake: `第一波之后至少${number(bakes.published.first)}小时；之后每一波至少2到4小时，这里取${number(bakes.published.later)}小时。`,
    oneBox: `每个可用区里先动一台，最多承担${oneBox.percent}%的流量，至少观察${chinese.hours(oneBox.hours)}。`,
    noChange: '没人盯着的日子，什么也不部署。',
    inTurn: '第一项到达所有可用区之后，才开始第二项。',
  },
  from: {
    zoneADay: '演讲，52:00–57:00',
    quietFirst: 'Amazon Builders’ Library，据摘编',
    bake: 'Amazon Builders’ Library，据摘编',
    oneBox: 'Amazon Builders’ Library，据摘编',
    noChange: '示意',
    inTurn: '示意',
  },
  bakeLabel: '观察等待多久',
  bakeOption: {
    published: `先${number(bakes.published.first)}小时，后${number(bakes.published.later)}小时`,
    longer: `每波${number(bakes.longer.first)}小时`,
  },
};
