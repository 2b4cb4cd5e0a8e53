import type { Locale } from './locales.ts';
import { en, type PracticeText } from './practice.en.text.ts';
import { zh } from './practice.zh.text.ts';

/** The pages for keeping what was read, in the order in which they are offered; also their addresses. */
export const practicePages = ['review', 'recall', 'drill', 'progress'] as const;

/** The words of the pages for practice, by language. */
export const practiceText: Record<Locale, PracticeText> = { en, zh };
