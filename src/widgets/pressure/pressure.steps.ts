import { pressures } from '#model/pressure/pressed-sheet.ts';
import { describe } from './pressure.describe.ts';
import { sceneOf, startOf, type Choices, type Offer } from './pressure.scene.ts';
import type { Words } from './pressure.en.text.ts';

/** All steps in words, for readers without JavaScript and on paper: nothing on, each pressure alone, all of them. */
export function stepsInWords(offer: Offer, words: Words): string[] {
  const start = startOf(offer);
  const steps: { lead: string; choices: Choices }[] = [
    { lead: words.step.none, choices: start },
    ...pressures.map((one) => ({
      lead: words.step.only(words.pressure[one].name),
      choices: { ...start, on: [one] },
    })),
    { lead: words.step.all, choices: { ...start, on: pressures } },
  ];
  return steps.map(
    ({ lead, choices }) => lead + words.between + describe(sceneOf(offer, choices), words),
  );
}
