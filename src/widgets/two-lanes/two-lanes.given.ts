import plan from '../../../content/two-lanes.json' with { type: 'json' };
import type { Locale } from '#i18n/locales.ts';
import { activitiesOf } from '#model/schedule/from-story.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { Offer } from './two-lanes.scene.ts';

/** What waits for what and what the story lets pass do not hang on the seed. */
const SEED = 1;

/**
 * The build of chapter 9 as activities, with their names in one language. Computed while the page is built, so that the
 * story itself is not sent.
 */
export function offerFor(locale: Locale): Offer {
  const names = new Map(plan.activities.map(({ id, name }) => [id, name[locale]]));
  const activities = activitiesOf(region2025(SEED).steps, plan.activities, plan.days);
  return {
    activities: activities.map(({ id, lane, days, after }) => ({
      id,
      days,
      after,
      lane: lane === 'physical' ? 'physical' : 'software',
      name: names.get(id) ?? id,
    })),
  };
}
