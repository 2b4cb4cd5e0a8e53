import { pressures } from '#model/pressure/pressed-sheet.ts';
import { describe } from './pressure.describe.ts';
import { sceneOf, startOf, type Choices, type Offer, type Scene } from './pressure.scene.ts';
import type { Words } from './pressure.en.text.ts';

/** A step of the list, in words and as what its picture shows. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
}

/** All steps, for readers without JavaScript and on paper: nothing on, each pressure alone, all of them. */
export function stepsOf(offer: Offer, words: Words): Step[] {
  const start = startOf(offer);
  const steps: { lead: string; choices: Choices }[] = [
    { lead: words.step.none, choices: start },
    ...pressures.map((one) => ({
      lead: words.step.only(words.pressure[one].name),
      choices: { ...start, on: [one] },
    })),
    { lead: words.step.all, choices: { ...start, on: pressures } },
  ];
  return steps.map(({ lead, choices }) => {
    const scene = sceneOf(offer, choices);
    return { words: lead + words.between + describe(scene, words), scene };
  });
}
