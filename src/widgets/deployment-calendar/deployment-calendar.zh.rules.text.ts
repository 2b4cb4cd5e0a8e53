import type { rules as english } from './deployment-calendar.en.rules.text.ts';
import { bakes } from './deployment-calendar.given.ts';

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

/** The rules by name, and the bake times. */
export const rules: typeof english = {
  rulesTitle: '遵守哪些规则',
  rule: {
    zoneADay: '每区域每天一个可用区',
    quietFirst: '先动客户最少的区域',
    bake: '观察等待',
    oneBox: '先动一台',
    noChange: '禁止变更日',
    inTurn: '一项接一项',
  },
  bakeLabel: '观察等待多久',
  bakeOption: {
    published: `等${number(bakes.published.first)}小时，之后${number(bakes.published.later)}小时`,
    longer: `每波${number(bakes.longer.first)}小时`,
  },
};
