import { describe } from './two-lanes.describe.ts';
import {
  MIN_DAYS,
  sceneOf,
  startOf,
  type Choices,
  type Offer,
  type Row,
  type Scene,
} from './two-lanes.scene.ts';
import type { Words } from './two-lanes.en.text.ts';

/** A step of the list, in words and as what its picture shows. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
}

/**
 * All steps, for readers without JavaScript and on paper: the two orders, what a day less is worth on each activity, and the
 * longest activity shortened until another path is as long.
 */
export function stepsOf(offer: Offer, words: Words): Step[] {
  return told(offer, words).map(({ lead, choices }) => {
    const scene = sceneOf(offer, choices);
    return { words: lead + words.between + describe(scene, words), scene };
  });
}

function told(offer: Offer, { step }: Words): { lead: string; choices: Choices }[] {
  const start = startOf(offer);
  const { rows, picked } = sceneOf(offer, start);
  const shortened = (days: number): Choices => ({
    ...start,
    days: { ...start.days, [picked.activity.id]: Math.max(MIN_DAYS, days) },
  });
  const others = rows.filter((row) => row !== picked && teaches(row, rows));
  const tie = picked.activity.days - picked.worth.atMost;
  return [
    { lead: step.parallel, choices: start },
    { lead: step.serial, choices: { ...start, order: 'serial' } },
    ...others.map(({ activity }) => ({
      lead: step.pick(activity.name),
      choices: { ...start, picked: activity.id },
    })),
    { lead: step.shorten(picked.activity.name, Math.max(MIN_DAYS, tie)), choices: shortened(tie) },
  ];
}

/** The first activity of each lane that can slip: one example a lane says what slack is. */
function teaches({ activity, timing }: Row, rows: readonly Row[]): boolean {
  const first = rows.find((row) => row.activity.lane === activity.lane && row.timing.slack > 0);
  return timing.slack > 0 && first?.activity.id === activity.id;
}
