import { figure } from '#i18n/figure.en.text.ts';
import type { View } from './local-zone-bench.choices.ts';

/** Words of the frame; each view has its own. Both languages are modules of their own, so that a page loads only one. */
export const en = {
  ...figure,
  title: 'Local Zone bench',
  /** What stands between two sentences. */
  between: ' ',
  viewLabel: 'What to look at',
  views: { link: 'Link', near: 'Distance', data: 'Border', offers: 'What is there' } as Record<
    View,
    string
  >,
  keys: '↑ ↓ walk over the controls · ← → move a slider · Esc leaves a control',
  loading: 'The view is being loaded.',
  failed: 'This view could not be loaded. Check the connection and choose it again.',
};

export type Words = typeof en;
