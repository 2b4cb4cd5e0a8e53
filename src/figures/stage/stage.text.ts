import type { Locale } from '#i18n/locales.ts';
import { storyText } from '#i18n/model/model-text.ts';
import { localZoneEn } from './plans/local-zone.en.text.ts';
import { localZoneZh } from './plans/local-zone.zh.text.ts';
import { zoneEn } from './plans/zone.en.text.ts';
import { zoneZh } from './plans/zone.zh.text.ts';
import type { Words } from './shapes.ts';
import { en, type StageWords } from './stage.en.text.ts';
import { zh } from './stage.zh.text.ts';

/** The words of each story's stage, by the id of the story. */
const stageText: Readonly<Record<string, Readonly<Record<Locale, StageWords>>>> = {
  'region-2025': { en, zh },
  zone: { en: zoneEn, zh: zoneZh },
  'local-zone': { en: localZoneEn, zh: localZoneZh },
};

/** @throws RangeError for a story that has no stage */
export function wordsOf(story: string, locale: Locale): Words {
  const own = stageText[story]?.[locale];
  const model = storyText[story]?.[locale];
  if (!own || !model) throw new RangeError(`no words for the stage of the story "${story}"`);
  return { own, label: model.label };
}
