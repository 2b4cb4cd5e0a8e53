import { figure } from '#i18n/figure.zh.text.ts';
import type { Words } from './local-zone-bench.en.text.ts';

export const zh: Words = {
  ...figure,
  title: '本地扩展区试验台',
  between: '',
  viewLabel: '看什么',
  views: { link: '连接', near: '距离', data: '国界', offers: '有什么' },
  keys: '↑ ↓ 在控件间移动 · ← → 拉动滑块 · Esc离开控件',
  loading: '正在载入这个视图。',
  failed: '这个视图没能载入。请检查网络，然后再选一次。',
};
