import type { Locale } from '#i18n/locales.ts';

const where = (place: number | null) =>
  place === null ? 'after the hand-over' : `at step ${place}`;

/** Of a step: what can go wrong at it, in how many of 100 builds, where that is noticed and what it costs. */
interface Risk {
  readonly name: string;
  readonly odds: number;
  readonly hours: number;
  readonly mistake: string;
  /** Number of the step; null: after the hand-over. */
  readonly noticed: number | null;
  readonly cost: number;
}

const en = {
  title: 'All steps in words',
  risks: 'What can go wrong at each of the thirty steps:',
  row: ({ name, odds, hours, mistake, noticed, cost }: Risk) =>
    `${name} (${hours} hours). In ${odds} of 100 builds: ${mistake} It is noticed ${where(noticed)} and costs ${cost} hours.`,
  begun: (build: number) => `Build ${build} begins.`,
  halted: (ticks: number) => `After ${ticks} ticks.`,
  done: (build: number) => `Build ${build}, ticked to its end.`,
  builds: 'All builds together.',
  year: 'A year of builds.',
};

const zh: typeof en = {
  title: '用文字看全部步骤',
  risks: '三十步里，每一步可能出的错：',
  row: ({ name, odds, hours, mistake, noticed, cost }) =>
    `${name}（${hours}小时）。一百次里有${odds}次：${mistake}${noticed === null ? '移交之后' : `做到第${noticed}步时`}才发现，代价是${cost}小时。`,
  begun: (build) => `第${build}次构建开始。`,
  halted: (ticks) => `打完${ticks}个勾。`,
  done: (build) => `第${build}次构建，打勾到底。`,
  builds: '把所有构建放在一起看。',
  year: '看一整年。',
};

/** Words below the figure, which only the page needs and no island loads. */
export const below: Record<Locale, Below> = { en, zh };
export type Below = typeof en;
