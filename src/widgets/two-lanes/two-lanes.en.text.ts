import { figure } from '#i18n/figure.en.text.ts';
import type { Lane, Order } from './two-lanes.scene.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const days = (value: number) => (value === 1 ? '1 day' : `${number(value)} days`);

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Two lanes',
  /** What stands between two sentences. */
  between: ' ',
  number,
  days,
  viewLabel: 'Order of the work',
  views: { parallel: 'Side by side', serial: 'One after another' } as Record<Order, string>,
  lanes: { physical: 'Physical', software: 'Software' } as Record<Lane, string>,
  status: (order: Order, total: number) =>
    `${days(total)}, ${order === 'parallel' ? 'side by side' : 'one after another'}`,
  keys: '↑ ↓ walk over the controls · ← → change the days · Esc leaves a control',
  invented:
    'An illustration: no duration is public; what waits for what is the build of chapter 9.',

  axis: (value: number) => (value === 0 ? 'day 0' : number(value)),
  critical: 'critical',
  slack: (value: number) => `can slip ${days(value)}`,
  /** Days of an activity and where they lie, for the slider. */
  span: (value: number, start: number, end: number) =>
    `${days(value)}, from day ${number(start)} to day ${number(end)}`,

  daysLabel: 'Days',
  less: 'One day less',
  more: 'One day more',
  facts: {
    earliest: 'Earliest',
    latest: 'Latest',
    waits: 'Waits for',
  },
  fromTo: (start: number, end: number) => `day ${number(start)} to ${number(end)}`,
  waitsFor: (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join('; ')),

  tableTitle: 'The same as a table',
  columns: {
    activity: 'Activity',
    days: 'Days',
    when: 'From – to',
    slack: 'Can slip',
    atMost: 'Worth at most',
  },
  range: (start: number, end: number) => `${number(start)}–${number(end)}`,
  whole: 'The whole',

  legend: {
    thick: 'thick outline and line: critical path',
    dashed: 'dashed: how far it can slip',
    amber: 'amber: in a borrowed place',
    blue: 'blue: in the new Region',
    green: 'green: customers come',
  },

  sentence: {
    parallel: (total: number, other: number) =>
      `Side by side the build takes ${days(total)}; the same work one after another would take ${number(other)}.`,
    serial: (total: number, other: number) =>
      `One after another the build takes ${days(total)}; the same work side by side would take ${number(other)}.`,
    path: (names: readonly string[]) => `The critical path: ${names.join(' → ')}.`,
    everyDay: (name: string, value: number) =>
      value === 1
        ? `“${name}” takes a single day, and the whole waits for it.`
        : `Each of the ${number(value)} days of “${name}” counts: a day less there is a day less for the whole.`,
    slack: (name: string, value: number) =>
      `A day less on “${name}” saves nothing: it could even take ${days(value)} longer.`,
    tied: (name: string) =>
      `“${name}” is critical, and still a day less on it alone saves nothing: another path is just as long.`,
    saves: (name: string, most: number) =>
      `A day less on “${name}” saves a day, and so on for ${days(most)}; then another path is as long.`,
  },

  stepsTitle: 'All steps in words',
  step: {
    parallel: 'Both lanes work at once.',
    serial: 'The same work goes in a chain.',
    pick: (name: string) => `Look at “${name}”.`,
    shorten: (name: string, value: number) => `Shorten “${name}” to ${days(value)}.`,
  },
};

export type Words = typeof en;
