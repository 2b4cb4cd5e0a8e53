import type { Locale } from '#i18n/locales.ts';
import type { Assumed } from '#model/pressure/pressed-sheet.ts';
import assumed from '../../../content/pressure.json' with { type: 'json' };
import steps from '../../../content/stories/region-2010.json' with { type: 'json' };
import type { Offer } from './pressure.scene.ts';

/**
 * The sheet that chapter 5 plays, in one language, and how far the two pressures with a strength can be turned. They begin at
 * two hundred services and four Regions a year, as the chapter tells them.
 */
export function offerFor(locale: Locale): Offer {
  return {
    sheet: steps.map(({ id, name, skill, hours, odds, uses, noticed }) => ({
      id,
      name: name[locale],
      skill,
      hours,
      odds,
      uses,
      noticed,
    })),
    assumed: assumed as Assumed,
    services: { start: 200, min: 0, max: 300, step: 5 },
    regions: { start: 4, min: 1, max: 8, step: 1 },
  };
}
