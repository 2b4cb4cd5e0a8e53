import type { RuleId } from '#model/calendar/types.ts';
import type { Violation } from '#model/calendar/violations.ts';
import { bakes, type BakeId } from './deployment-calendar.given.ts';

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

/** The rules by name, and the bake times. */
export const rules = {
  rulesTitle: 'Rules that are kept',
  rule: {
    zoneADay: 'One zone of a Region a day',
    quietFirst: 'Quietest Region first',
    bake: 'Bake time',
    oneBox: 'One box first',
    noChange: 'No-change days',
    inTurn: 'One change after the other',
  } as Record<RuleId | Violation['rule'], string>,
  bakeLabel: 'How long a bake is',
  bakeOption: {
    published: `Bake ${number(bakes.published.first)} h, then ${number(bakes.published.later)} h`,
    longer: `${number(bakes.longer.first)} h each`,
  } as Record<BakeId, string>,
};
