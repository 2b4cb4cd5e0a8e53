import type { Locale } from '#i18n/locales.ts';

/** Words of what stands below the figure: all steps, and the tables of the proof. Written into the page, never sent as code. */
const en = {
  title: 'All steps in words',
  start: 'At the start.',
  try: 'Cold start with nothing placed.',
  all: 'With all devices placed, a cold start goes like this.',
  without: {
    title: 'With one device less',
    device: 'Without',
    stuck: 'Do not start',
    loop: 'A circle that is left',
  },
  sizes: {
    title: 'All sets, by number of devices',
    size: 'Placed',
    sets: 'Sets',
    works: 'Everything starts',
    least: 'Do not start, at least',
  },
  /** "10 of 15" */
  of: (some: number, all: number) => `${some} of ${all}`,
};

export type Below = typeof en;

const zh: Below = {
  title: '用文字看全部步骤',
  start: '一开始。',
  try: '什么都不放，试一次冷启动。',
  all: '全部放上以后，冷启动是这样的。',
  without: {
    title: '只少一个手段',
    device: '少了',
    stuck: '没起来',
    loop: '剩下的一个循环',
  },
  sizes: {
    title: '全部组合，按手段的个数',
    size: '放了',
    sets: '组合数',
    works: '全部启动',
    least: '至少有几个没起来',
  },
  of: (some, all) => `${some}/${all}`,
};

export const below: Readonly<Record<Locale, Below>> = { en, zh };
