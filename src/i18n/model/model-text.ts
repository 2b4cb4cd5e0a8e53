import type { Locale } from '../locales.ts';
import { model as localZoneEn } from './local-zone.en.text.ts';
import { model as localZoneZh } from './local-zone.zh.text.ts';
import { model as en } from './model.en.text.ts';
import { model as zh } from './model.zh.text.ts';
import type { Telling } from './telling.ts';
import { model as zoneEn } from './zone.en.text.ts';
import { model as zoneZh } from './zone.zh.text.ts';

/** Both languages, for pages and tests; an island imports only its own. */
export const modelText: Readonly<Record<Locale, Telling>> = { en, zh };

/** The same with the names of each story, by its id. */
export const storyText: Readonly<Record<string, Readonly<Record<Locale, Telling>>>> = {
  'region-2025': modelText,
  zone: { en: zoneEn, zh: zoneZh },
  'local-zone': { en: localZoneEn, zh: localZoneZh },
};
