import type { Locale } from './locales.ts';

/** One bar of the picture on the home page: 0 is the physical lane, 1 the software lane, 2 both. */
export interface Bar {
  readonly lane: 0 | 1 | 2;
  readonly kind: 'own' | 'borrowed' | 'serving';
  readonly words: string;
}

const en = {
  title: 'Two ways to build a Region',
  physical: 'Physical',
  software: 'Software',
  'by-hand': {
    name: '2010, by hand: one thing after the other',
    bars: [
      { lane: 0, kind: 'own', words: 'Site, data centres, racks' },
      { lane: 1, kind: 'own', words: 'One engineer, one USB stick, thirty steps' },
      { lane: 2, kind: 'serving', words: 'Open' },
    ] as Bar[],
  },
  'from-afar': {
    name: '2025, from another Region: both at once',
    bars: [
      { lane: 0, kind: 'own', words: 'Site, data centres, racks' },
      { lane: 1, kind: 'borrowed', words: 'Built inside another Region' },
      { lane: 1, kind: 'own', words: 'Moved home' },
      { lane: 2, kind: 'serving', words: 'Open' },
    ] as Bar[],
  },
  caption:
    'Amber is borrowed from another Region, blue is the new one’s own, green serves customers. The lengths are made up; the talk gives none.',
};

const zh: typeof en = {
  title: '构建区域的两种方式',
  physical: '物理',
  software: '软件',
  'by-hand': {
    name: '2010年，靠双手：一件做完再做下一件',
    bars: [
      { lane: 0, kind: 'own', words: '选址、数据中心、机架' },
      { lane: 1, kind: 'own', words: '一名工程师，一个U盘，三十步' },
      { lane: 2, kind: 'serving', words: '启用' },
    ] as Bar[],
  },
  'from-afar': {
    name: '2025年，从另一个区域出发：两头同时进行',
    bars: [
      { lane: 0, kind: 'own', words: '选址、数据中心、机架' },
      { lane: 1, kind: 'borrowed', words: '在另一个区域里建好' },
      { lane: 1, kind: 'own', words: '搬回家' },
      { lane: 2, kind: 'serving', words: '启用' },
    ],
  },
  caption:
    '琥珀色是向另一个区域借来的，蓝色是新区域自己的，绿色为客户提供服务。长短是虚构的，演讲没有给出时长。',
};

/** The words of the picture on the home page, by language. */
export const buildsText: Record<Locale, typeof en> = { en, zh };
