import plan from '../../../content/two-lanes.json' with { type: 'json' };
import opening from '../../../content/opening.json' with { type: 'json' };
import manual from '../../../content/stories/region-2010.json' with { type: 'json' };
import { buildOf } from '#model/run-sheet/builds.ts';
import { AS_ON_THE_SHEET, oddsFor } from '#model/run-sheet/distribution.ts';
import type { RunSheet } from '#model/run-sheet/sheet.ts';
import { calendarDays } from '#model/run-sheet/year.ts';
import { activitiesOf } from '#model/schedule/from-story.ts';
import { byHand, wayOf, type Way } from '#model/schedule/two-ways.ts';
import { region2025 } from '#model/stories/region-2025.ts';

export const ways = ['by-hand', 'from-afar'] as const;
export type WayId = (typeof ways)[number];

/** A day on which something begins or ends in one of the ways, with what goes on from that day. */
export interface Moment {
  readonly day: number;
  /** For each way what is being done; empty before the first and after the Region has opened. */
  readonly doing: Readonly<Record<WayId, readonly string[]>>;
  readonly open: Readonly<Record<WayId, boolean>>;
}

export interface Scene {
  readonly ways: Readonly<Record<WayId, Way>>;
  /** Days of the longer way: the whole length of the strip. */
  readonly days: number;
  readonly moments: readonly Moment[];
  /** Steps of the run sheet, and how many of them went wrong in this build. */
  readonly steps: number;
  readonly mistakes: number;
}

/** What waits for what does not hang on the seed. */
const SEED = 1;

/** Both ways to build the same Region, computed from the stories that chapters 4, 5 and 9 play. */
export function openingScene(): Scene {
  const activities = activitiesOf(region2025(SEED).steps, plan.activities, plan.days);
  const sheet: RunSheet = manual;
  const build = buildOf(sheet, oddsFor(sheet, AS_ON_THE_SHEET), opening.build);
  const hand = byHand(activities, calendarDays(build.hours), opening.withoutBorrowing);
  const told = {
    'by-hand': wayOf(hand, opening.byHand),
    'from-afar': wayOf(activities, opening.fromAfar),
  };
  return {
    ways: told,
    days: Math.max(...ways.map((id) => told[id].total)),
    moments: momentsOf(told),
    steps: sheet.length,
    mistakes: build.mistakes.length,
  };
}

function momentsOf(told: Scene['ways']): Moment[] {
  const days = ways.flatMap((id) => told[id].stretches.flatMap(({ from, to }) => [from, to]));
  return [...new Set(days)]
    .sort((one, other) => one - other)
    .map((day) => ({
      day,
      doing: each((id) =>
        told[id].stretches.filter(({ from, to }) => from <= day && day < to).map((one) => one.id),
      ),
      open: each((id) => day >= told[id].total),
    }));
}

const each = <T>(of: (id: WayId) => T): Record<WayId, T> => ({
  'by-hand': of('by-hand'),
  'from-afar': of('from-afar'),
});
