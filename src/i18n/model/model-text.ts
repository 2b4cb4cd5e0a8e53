import type { Locale } from '../locales.ts';
import { model as en } from './model.en.text.ts';
import { model as zh } from './model.zh.text.ts';
import type { Telling } from './telling.ts';

/** Both languages, for pages and tests; an island imports only its own. */
export const modelText: Readonly<Record<Locale, Telling>> = { en, zh };
