import type { Locale } from './locales.ts';

const en = {
  open: 'Search',
  title: 'Search this site',
  field: 'Search for',
  close: 'Close',
  keys: '↑ ↓: walk over the results · Enter: open · Esc: close',
  loading: 'The index is being loaded.',
  broken: 'The search could not be loaded. Try again, or go by the list of chapters.',
  none: (query: string) => `Nothing is found for “${query}”.`,
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  kinds: { chapter: 'Chapters', figure: 'Figures', word: 'Words', page: 'About the site' },
};

export type SearchText = typeof en;

const zh: SearchText = {
  open: '搜索',
  title: '站内搜索',
  field: '搜索内容',
  close: '关闭',
  keys: '↑ ↓：在结果间移动 · 回车：打开 · Esc：关闭',
  loading: '正在加载索引。',
  broken: '搜索没能加载。请再试一次，或从章节列表进入。',
  none: (query) => `没有找到“${query}”。`,
  found: (count) => `${count}个结果`,
  kinds: { chapter: '章节', figure: '图', word: '术语', page: '关于本站' },
};

/** Every word of the search, by language. */
export const searchText: Record<Locale, SearchText> = { en, zh };
