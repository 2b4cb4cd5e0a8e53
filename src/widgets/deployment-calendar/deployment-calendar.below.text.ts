import type { Locale } from '#i18n/locales.ts';
import { customersOf } from '#model/calendar/types.ts';
import { chinese } from './deployment-calendar.zh.rules.text.ts';
import { english } from './deployment-calendar.en.rules.text.ts';
import { bakes, oneBox, rollout } from './deployment-calendar.given.ts';

const quietest = rollout.regions.reduce((least, one) =>
  customersOf(one) < customersOf(least) ? one : least,
).id;

/** Words that no island carries: the rules as a table, the steps, and the builds side by side, which come in the offer. */
const en = {
  rulesTable: 'The rules, their numbers and where they are from',
  rulesColumns: { rule: 'Rule', asks: 'What it asks for', from: 'From' },
  asks: {
    zoneADay: 'No two zones of one Region are touched on one day.',
    quietFirst: `A change begins in one zone of the Region with the fewest customers: Region ${quietest}.`,
    bake: `At least ${english.number(bakes.published.first)} hours after the first wave; at least 2 to 4 hours after each later one, here ${english.number(bakes.published.later)}.`,
    oneBox: `In each zone one box comes first, with at most ${oneBox.percent}% of the traffic, for at least ${english.hours(oneBox.hours)}.`,
    noChange: 'Nothing is deployed on days on which nobody looks.',
    inTurn: 'The second change waits until the first is everywhere.',
  },
  from: {
    zoneADay: 'the talk, 52:00–57:00',
    quietFirst: 'Amazon Builders’ Library, through a digest',
    bake: 'Amazon Builders’ Library, through a digest',
    oneBox: 'Amazon Builders’ Library, through a digest',
    noChange: 'an illustration',
    inTurn: 'our inference',
  },
  stepsTitle: 'All steps in words',
  step: {
    start: 'Somebody in a hurry puts each change everywhere on one day.',
    shortest: 'Ask for the shortest legal plan.',
    longer: 'Ask for it with longer bake times.',
    off: (rule: string) => `Switch off “${rule}”, and ask for the shortest plan.`,
    bad: 'Play a bad change.',
    neighbours: (rounds: number) =>
      `A zone against a Region, ${english.count(rounds, 'round')} in each phase.`,
  },
  bars: {
    region: 'New Region, nobody lives there',
    zone: 'New zone, no rules',
    added: (name: string) => `and then: ${name}`,
  },
  barsNote: (phases: { region: number; zone: number }, zones: number) =>
    `Phases of software and migration: ${english.number(phases.region)} in the Region build, ${english.number(phases.zone)} in the zone build. A round of the zone build goes over ${english.number(zones)} zones.`,
  told: {
    region: (rounds: number, value: number) =>
      `With ${english.count(rounds, 'round')} in each phase the Region takes ${english.days(value)}, because nobody lives there and all its zones may change on one day.`,
    zone: (bare: number, all: number, zones: number) =>
      `The zone is the smaller job, ${english.days(bare)} without rules; but each round goes over the ${zones} zones of a Region in which customers live, and with the rules it takes ${english.days(all)}.`,
    adds: (told: readonly string[]) => `What adds days: ${told.join('; ')}.`,
    added: (rule: string, value: number) => `“${rule}” ${english.number(value)}`,
  },
};

const zh: typeof en = {
  rulesTable: '各条规则、其中的数字与出处',
  rulesColumns: { rule: '规则', asks: '要求', from: '出处' },
  asks: {
    zoneADay: '同一区域的两个可用区，不在同一天变更。',
    quietFirst: `变更从客户最少的区域的一个可用区开始：区域${quietest}。`,
    bake: `第一波之后至少${chinese.number(bakes.published.first)}小时；之后每一波至少2到4小时，这里取${chinese.number(bakes.published.later)}小时。`,
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
    inTurn: '推断',
  },
  stepsTitle: '用文字看全部步骤',
  step: {
    start: '有人图快，每项变更都在一天里铺到所有地方。',
    shortest: '要一份最短的合规计划。',
    longer: '观察等待再长一些，再要一份。',
    off: (rule) => `关掉“${rule}”，再要最短的计划。`,
    bad: '放出一个问题变更。',
    neighbours: (rounds) => `可用区与区域相比，每个阶段${chinese.number(rounds)}轮。`,
  },
  bars: {
    region: '新区域，没有客户',
    zone: '新可用区，没有规则',
    added: (name) => `再加上：${name}`,
  },
  barsNote: (phases, zones) =>
    `软件与迁移阶段：建区域有${chinese.number(phases.region)}个，建可用区有${chinese.number(phases.zone)}个。建可用区时，每一轮要走遍${chinese.number(zones)}个可用区。`,
  told: {
    region: (rounds, value) =>
      `每个阶段${chinese.number(rounds)}轮变更时，新区域要${chinese.days(value)}：那里没有客户，所有可用区可以同一天变更。`,
    zone: (bare, all, zones) =>
      `新可用区的活更少，没有规则时只要${chinese.days(bare)}；但每一轮都要走遍一个有客户在用的区域的${chinese.number(zones)}个可用区，守规则就要${chinese.days(all)}。`,
    adds: (told) => `多出来的天数：${told.join('；')}。`,
    added: (rule, value) => `“${rule}”${chinese.days(value)}`,
  },
};

export type BelowWords = typeof en;
export const below: Record<Locale, BelowWords> = { en, zh };
