import type { Locale } from '#i18n/locales.ts';

/** Words of the list of steps below the figure. No island carries them. */
const en = {
  title: 'Telling steps in words',
  all: 'At the start, nothing is asked.',
  needs: (name: string) => `Hard needs of: ${name}.`,
  stopped: (name: string) => `Stopped: ${name}.`,
  cold: 'Everything is started from nothing, without any bootstrap device.',
  devices: 'The same with all of them.',
};

const zh: typeof en = {
  title: '用文字看关键步骤',
  all: '一开始，什么都还没问。',
  needs: (name) => `看硬依赖：${name}。`,
  stopped: (name) => `停掉：${name}。`,
  cold: '一切从零启动，不放任何引导手段。',
  devices: '把引导手段都放上，再来一次。',
};

export type BelowWords = typeof en;
export const below: Record<Locale, BelowWords> = { en, zh };
