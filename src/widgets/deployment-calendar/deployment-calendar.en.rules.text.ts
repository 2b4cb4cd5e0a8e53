import { customersOf, type RuleId } from '#model/calendar/types.ts';
import type { Violation } from '#model/calendar/violations.ts';
import { bakes, oneBox, rollout, type BakeId } from './deployment-calendar.given.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const count = (value: number, one: string) =>
  value === 1 ? `1 ${one}` : `${number(value)} ${one}s`;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** How English counts and lists. */
export const english = {
  number,
  count,
  days: (value: number) => count(value, 'day'),
  hours: (value: number) => count(value, 'hour'),
  /** “a, b and c” */
  list: (items: readonly string[]) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  weekday: (day: number) => weekdays[(day - 1) % 7] ?? '',
};

/** The rules in words, with what each asks for and where it is from. */
export const rules = {
  rulesTitle: 'Rules that are kept',
  rulesTable: 'The rules, their numbers and where they are from',
  rulesColumns: { rule: 'Rule', asks: 'What it asks for', from: 'From' },
  rule: {
    zoneADay: 'One zone of a Region a day',
    quietFirst: 'Quietest Region first',
    bake: 'Bake time',
    oneBox: 'One box first',
    noChange: 'No-change days',
    inTurn: 'One change after the other',
  } as Record<RuleId | Violation['rule'], string>,
  asks: {
    zoneADay: 'No two zones of one Region are touched on one day.',
    quietFirst: `A change begins in one zone of the Region with the fewest customers: Region ${rollout.regions.reduce((least, one) => (customersOf(one) < customersOf(least) ? one : least)).id}.`,
    bake: `At least ${number(bakes.published.first)} hours after the first wave; at least 2 to 4 hours after each later one, here ${number(bakes.published.later)}.`,
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
    inTurn: 'an illustration',
  } as Record<RuleId | Violation['rule'], string>,
  bakeLabel: 'How long a bake is',
  bakeOption: {
    published: `${number(bakes.published.first)} h, then ${number(bakes.published.later)} h`,
    longer: `${number(bakes.longer.first)} h each`,
  } as Record<BakeId, string>,
};
