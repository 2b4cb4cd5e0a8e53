import { figure } from '#i18n/figure.en.text.ts';
import type { Violation } from '#model/calendar/violations.ts';
import { english, rules } from './deployment-calendar.en.rules.text.ts';
import type { Compared, MarkState, View } from './deployment-calendar.scene.ts';

const { count, days, hours, list, number, weekday } = english;

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  ...rules,
  title: 'Deployment calendar',
  /** What stands between two sentences. */
  between: ' ',
  number,
  days,
  list,
  viewLabel: 'What to look at',
  views: { calendar: 'Calendar', neighbours: 'Zone against Region' } as Record<View, string>,
  status: (value: number, broken: number, missing: number) =>
    missing > 0
      ? `${number(missing)} without a day`
      : `${days(value)}, ${broken === 0 ? 'no rule broken' : `${count(broken, 'rule')} broken`}`,
  keys: '↑ ↓ walk over zones and controls · ← → set the day · Esc leaves a control',

  region: (id: string) => `Region ${id}`,
  customers: (all: number, each: number, over: number) =>
    `${number(all)} customers: ${number(each)} in each single zone, ${number(over)} across all zones`,
  change: (index: number) => `Change ${index + 1}`,
  takeUp: 'Set the days of',
  /** The short name of a weekday, from 1 for Monday. */
  weekday: (day: number) => 'MTWTFSS'[(day - 1) % 7] ?? '',
  none: '–',
  slider: (zone: string, change: number) => `Zone ${zone}, change ${change + 1}`,
  day: (day: number) => (day === 0 ? 'no day yet' : `${weekday(day)}, day ${day}`),
  dayShort: (day: number) => (day === 0 ? 'no day' : `day ${day}`),

  shortest: 'Shortest legal plan',
  clear: (change: number) => `Clear change ${change + 1}`,
  play: (again: boolean): string => (again ? 'Another bad change' : 'Play a bad change'),
  takeBack: 'Take it back',

  verdictTitle: 'What the rules say',
  fine: 'No rule is broken.',
  violation: ({ day, zones, bake }: Violation) =>
    `Day ${day}: ${zones.join(', ')}${bake ? ` (baked for ${hours(bake.had)}, not ${number(bake.needed)})` : ''}`,
  comparedTitle: 'Whom a bad change hurts',
  comparedColumns: { plan: 'Plan', days: 'Days', hurt: 'This one', mean: 'On average' },
  compared: {
    yours: 'Yours',
    shortest: 'Shortest, all rules',
    hurried: 'Without any rule',
  } as Record<Compared['id'], string>,
  comparedNote: (customers: number, faults: number) =>
    `Customers, of ${number(customers)}. The average is exact: over ${number(faults)} bad changes, all equally likely.`,
  mean: (value: number) => number(Math.round(value * 10) / 10),

  tableTitle: 'The same as a table',
  columns: { zone: 'Zone', build: 'Build', days: 'Days' },
  cell: (day: number, state: string) => `day ${day}, ${state}`,
  state: {
    planned: 'planned',
    breaks: 'breaks a rule',
    done: 'deployed, good',
    box: 'bad, on one box',
    bad: 'bad, in the whole zone',
    spared: 'stopped in time',
  } as Record<MarkState, string>,
  legend: {
    calendar: [
      'upper row: change 1, lower row: change 2',
      '× below a day: no-change day',
      'red: breaks a rule, or runs the bad change (×; on one box only: outline)',
      'red line: noticed; struck: stopped in time; green: deployed, good',
    ],
    neighbours: ['solid: days without the last rule', 'dashed: what that rule adds'],
  } as Record<View, string[]>,
  invented: 'An illustration: Regions, customers, closed days and bad changes are made up.',

  roundsLabel: 'Rounds of changes in each phase',

  sentence: {
    empty: 'Nothing is planned yet.',
    plan: (value: number) => `The plan takes ${days(value)}.`,
    legal: (someOff: boolean): string =>
      someOff ? 'It breaks none of the rules that are kept.' : 'It breaks no rule.',
    breaks: (told: readonly string[]) => `It breaks rules: ${told.join('; ')}.`,
    broken: (rule: string, on: readonly number[]) =>
      `“${rule}” on ${on.length === 1 ? 'day' : 'days'} ${list(on.map(number))}`,
    missing: (change: string, zones: readonly string[]) =>
      `Change ${change} has no day yet in ${list(zones)}.`,
    isShortest: 'No plan that keeps these rules is shorter.',
    shortest: (value: number) => `The shortest plan that keeps the rules takes ${days(value)}.`,
    bad: (change: string, after: number, day: number, hour: number) =>
      `Change ${change} is bad, and somebody notices it after ${hours(after)}: on ${weekday(day)}, day ${day}, at ${hour}:00.`,
    badNowhere: (change: string) => `Change ${change} is bad, but it is planned nowhere.`,
    reached: (boxes: readonly string[], zones: readonly string[]) =>
      [
        ...(zones.length > 0 ? [`By then it runs in ${list(zones)}.`] : []),
        ...(boxes.length > 0 ? [`One box has it in ${list(boxes)}.`] : []),
      ].join(' '),
    hurt: (all: number, over: number, regions: readonly string[]) =>
      over === 0
        ? `It hurts ${count(all, 'customer')}, none of those who are spread over zones.`
        : `It hurts ${count(all, 'customer')}; ${number(over)} of them ${over === 1 ? 'was' : 'were'} spread over zones, because ${list(regions.map((id) => `Region ${id}`))} ${regions.length === 1 ? 'has' : 'have'} it in several zones at once.`,
    spared: (zones: number) =>
      zones === 0
        ? 'No zone is spared.'
        : `${count(zones, 'zone')} ${zones === 1 ? 'is' : 'are'} spared.`,
  },
};

export type Words = typeof en;
