import { pressures, type Pressure } from '#model/pressure/pressed-sheet.ts';
import { describe } from './pressure.describe.ts';
import { sceneOf, startOf, type Choices, type Offer, type Scene } from './pressure.scene.ts';
import type { Words } from './pressure.en.text.ts';

/** A step of the list, in words and as what its picture shows. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
  /** Whether paper shows it: without help, so that the pictures can be compared. */
  readonly drawn: boolean;
}

/**
 * All steps, for readers without JavaScript and on paper: nothing on, each pressure alone, all of them; then what a single helper
 * can do against the circle, and against sovereignty.
 */
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
  return [...steps, ...helpedSteps(offer, words)].map(({ lead, choices }) => {
    const scene = sceneOf(offer, choices);
    const drawn = choices.standIn === null;
    return { words: lead + words.between + describe(scene, words), scene, drawn };
  });
}

function helpedSteps(offer: Offer, words: Words): { lead: string; choices: Choices }[] {
  const start = startOf(offer);
  const circle = sceneOf(offer, { ...start, on: ['ec2'] }).broken.ec2[0];
  const opener = circle?.kind === 'circle' ? circle.openers[0] : undefined;
  const traveller = offer.assumed.brought.find(({ what }) => what === 'person')?.step;
  const helped = (on: Pressure, standIn: string | undefined) =>
    standIn === undefined
      ? []
      : [
          {
            lead: words.step.only(words.pressure[on].name),
            choices: { ...start, on: [on], standIn },
          },
        ];
  return [...helped('ec2', opener), ...helped('sovereignty', traveller)];
}
