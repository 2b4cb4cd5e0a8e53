import { ruleIds, type RuleId } from '#model/calendar/types.ts';
import type { BelowWords } from './deployment-calendar.below.text.ts';
import type { Offer } from './deployment-calendar.offer.ts';
import { describe } from './deployment-calendar.describe.ts';
import {
  daysOf,
  MOST_ROUNDS,
  sceneOf,
  shortestOf,
  start,
  type Choices,
  type Scene,
} from './deployment-calendar.scene.ts';
import type { Words } from './deployment-calendar.en.text.ts';

/** A bad change that takes more than a day to be noticed: the one that tells the plans apart. */
const SLOW_ONE = 8;

const shortest = (changed: Partial<Choices>): Choices => {
  const choices = { ...start, ...changed };
  return { ...choices, days: daysOf(shortestOf(choices)) };
};

/** Rules that change the plan when they are switched off; the one-box only changes whom a bad change hurts. */
const telling: readonly RuleId[] = ruleIds.filter((id) => id !== 'oneBox');

/** The states that the list in words goes through, each with its lead. */
export const states: readonly (readonly [Choices, (below: BelowWords, words: Words) => string])[] =
  [
    [start, ({ step }) => step.start],
    [{ ...start, bad: SLOW_ONE }, ({ step }) => step.bad],
    [shortest({}), ({ step }) => step.shortest],
    [shortest({ bad: SLOW_ONE }), ({ step }) => step.bad],
    [shortest({ bake: 'longer', bad: SLOW_ONE }), ({ step }) => step.longer],
    ...telling.map(
      (id) =>
        [
          shortest({ off: [id], bad: SLOW_ONE }),
          ({ step }: BelowWords, { rule }: Words) => step.off(rule[id]),
        ] as const,
    ),
    ...[1, MOST_ROUNDS].map(
      (rounds) =>
        [
          { ...start, view: 'neighbours', rounds } as const,
          ({ step }: BelowWords) => step.neighbours(rounds),
        ] as const,
    ),
  ];

/** A step of the list: in words, and the scene that its picture on paper draws. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
}

/** All steps, for readers without JavaScript and on paper. */
export function stepsOf(offer: Offer, words: Words, below: BelowWords): Step[] {
  return states.map(([choices, lead]) => {
    const scene = sceneOf(offer, choices);
    return { words: lead(below, words) + words.between + describe(scene, words), scene };
  });
}
