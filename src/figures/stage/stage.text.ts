import type { Locale } from '#i18n/locales.ts';
import { en, type StageWords } from './stage.en.text.ts';
import { zh } from './stage.zh.text.ts';

export const stageText: Readonly<Record<Locale, StageWords>> = { en, zh };
