import type { Locale } from '#i18n/locales.ts';
import { canLend, weigh, type BuildNeed, type Candidate } from '#model/choice.ts';
import type { RunSheet } from '#model/run-sheet/sheet.ts';
import { activitiesOf } from '#model/schedule/from-story.ts';
import { phasesIn } from '#model/stories/borrowed.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import lanes from '../../../content/two-lanes.json' with { type: 'json' };
import lenders from '../../../content/candidates.json' with { type: 'json' };
import steps from '../../../content/stories/region-2010.json' with { type: 'json' };
import type { Given } from './run-sheet.scene.ts';

/**
 * What the page brings along as data, made at build time: the sheet in one language, and what limits the 2025 way, from the
 * same contents and stories that chapters 4, 7 and 9 play.
 */
export function givenFor(locale: Locale): Given {
  return {
    sheet: (steps satisfies RunSheet).map((step) => ({
      ...step,
      name: step.name[locale],
      mistake: step.mistake[locale],
    })),
    afar: { places: bootstrapsAtOnce(lenders.candidates, lenders.need), days: daysHeld() },
  };
}

/** How many bootstraps the candidates can lend at the same time without touching production. */
function bootstrapsAtOnce(candidates: readonly Candidate[], need: BuildNeed): number {
  return weigh(candidates, need, { capacity: 1, latency: 1, fibre: 1 })
    .filter(({ accepted }) => accepted)
    .reduce((sum, { candidate }) => sum + Math.floor(canLend(candidate, need) / need.units), 0);
}

/** Calendar days from the opening of the bootstrap VPC until nothing is left in it, when the racks stand ready. */
function daysHeld(): number {
  const story = region2025(1);
  const phases = phasesIn(story, 'vpc');
  const held = story.steps.filter(({ id }) => phases.includes(id));
  const [activity] = activitiesOf(held, [{ id: 'held', phases }], lanes.days);
  if (!activity) throw new Error('the bootstrap VPC is never held');
  return activity.days;
}
