import type { Locale } from '#i18n/locales.ts';

/** Words of the list of steps below the figure. No island carries them. */
const en = {
  title: 'All steps in words',
  zoom: (level: string) => `Zoomed to: ${level}.`,
  cut: (cut: string) => `Cut: ${cut}.`,
  distance: (km: string) => `Distance: ${km}.`,
  loaded: 'The same with a cable twice as long and equipment that takes 2 ms each way.',
  names: 'Two accounts use two names.',
  unlucky: 'Two other accounts, the same names.',
  struck: (id: string) => `A disaster strikes ${id}.`,
  same: 'Names are mapped the same for both accounts.',
};

const zh: typeof en = {
  title: '用文字看全部步骤',
  zoom: (level) => `缩放到${level}。`,
  cut: (cut) => `切断：${cut}。`,
  distance: (km) => `距离：${km}。`,
  loaded: '同样的距离，但光缆长一倍，设备单程2毫秒。',
  names: '两个账户，用两个名称。',
  unlucky: '换两个账户，名称不变。',
  struck: (id) => `灾难发生在${id}。`,
  same: '两个账户的名称映射相同。',
};

export type BelowWords = typeof en;
export const below: Record<Locale, BelowWords> = { en, zh };
