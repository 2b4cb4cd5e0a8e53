import { figure } from '#i18n/figure.en.text.ts';
import type { Counts, Dial } from './launch-batches.scene.ts';

const format = new Intl.NumberFormat('en');
const number = (value: number) => format.format(value);
const days = (value: number) =>
  value === 1
    ? '1 day'
    : `${number(value < 100 ? Math.round(value * 10) / 10 : Math.round(value))} days`;
const batches = (value: number) => (value === 1 ? '1 batch' : `${number(value)} batches`);
/** A share from 0 to 1. Near the ends one more digit, so that “nearly all” does not read as all. */
const percent = (share: number) => {
  const hundredths = share * 100;
  const digits = share > 0 && share < 1 && (hundredths < 1 || hundredths > 99) ? 2 : 0;
  return `${hundredths.toFixed(digits)}%`;
};

/** Every word of the figure. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Launch and drift',
  between: ' ',
  viewLabel: 'What to look at',
  views: { launch: 'Launch in batches', drift: 'Maps that age' },
  percent,
  number,
  status: {
    launch: (value: number) => `${days(value)} on average`,
    drift: (day: number) => `day ${day}`,
  },
  dial: {
    size: 'Services in a batch, at most',
    odds: 'A service does not come up',
    change: 'A need changes, on any day',
    day: 'Days since the map was drawn',
  } satisfies Record<Dial, string>,
  value: {
    size: number,
    odds: (parts: number) => `${parts / 10}%`,
    change: (parts: number) => `${parts / 100}%`,
    day: number,
  } satisfies Record<Dial, (value: number) => string>,
  again: 'Run once more',
  keys: '↑ ↓ walk over the controls · ← → move a slider · Esc leaves a control',
  estate: ({ outer, inner, needs, coarseNeeds, layers, circles }: Counts) =>
    `${number(outer)} outer services, built of ${number(inner)} inner ones with ${number(needs)} needs. Seen from outside: ${number(coarseNeeds)} needs in ${layers} layers, and ${circles === 1 ? '1 circle' : `${circles} circles`} that can only start as one.`,
  runTitle: (run: number, value: number) => `Run ${run}: ${days(value)}`,
  runNote: 'One bar for each batch, in the order of launch; its height is its days.',
  curveTitle: 'Days on average, by size of batch',
  curveNote:
    'Computed exactly, for each size: every batch with n services takes 1 ÷ (1 − p)ⁿ days on average.',
  here: 'you are here',
  best: 'quickest',
  driftTitle: 'How much of each map is still right',
  driftNote:
    'Line: needs that nobody has touched, exactly (1 − q) to the power of the days. Dots: counted in these services.',
  fine: 'fine map',
  coarse: 'coarse map',
  orderTitle: 'Who would start too early, by the old order',
  fineOrder: (share: string) => `by the fine map ${share} of the inner services`,
  coarseOrder: (share: string) => `by the coarse map ${share} of the outer services`,
  legend: {
    launch: ['dark: days of this run', 'red: days lost to a second try'],
    drift: ['round dots and line: the fine map', 'square dots: the coarse map'],
  },
  invented:
    'An illustration: the services are generated from a seed; all odds and days are invented.',

  tableTitle: 'The same as a table',
  columns: {
    launch: { size: 'Services in a batch', batches: 'Batches', days: 'Days on average' },
    drift: {
      day: 'Day',
      fine: 'Fine map',
      exact: 'Untouched, exactly',
      coarse: 'Coarse map',
      unknown: 'Not on the coarse map',
    },
  },

  sentence: {
    launch: (size: number, count: number, expected: number, run: number, odds: string) =>
      `In batches of at most ${number(size)}, the launch takes ${batches(count)} and ${days(expected)} on average, if ${odds} of the services do not come up on a day. This run took ${days(run)}.`,
    quickest: (size: number, best: number) =>
      `Quickest is a size of ${number(size)}, with ${days(best)}.`,
    isQuickest: 'No other size is quicker.',
    drift: (day: number, fine: string, coarse: string) =>
      day === 0
        ? 'On the day when they were drawn, both maps are right.'
        : `After ${days(day)}, ${fine} of the needs on the fine map are still right, and ${coarse} of those on the coarse one.`,
    order: (fine: string, coarse: string) =>
      `By the old order, ${fine} of the inner services and ${coarse} of the outer ones would start before something that they need.`,
    whole: (chance: number, needs: number) =>
      chance > 0.001
        ? `The chance that all ${number(needs)} needs are still right after one day is ${percent(chance)}.`
        : `That all ${number(needs)} needs are still right after one day is next to impossible.`,
  },

  stepsTitle: 'All steps in words',
};

export type Words = typeof en;
