import { failures } from '#model/resilience/application.ts';
import { goalIds, goals } from '#model/resilience/goals.ts';
import { describe } from './resilience-lab.describe.ts';
import { sceneOf, start, type Choices, type Scene } from './resilience-lab.scene.ts';
import type { Words } from './resilience-lab.en.text.ts';

/** The states that the list in words goes through: each failure alone, then each goal with its proof. */
const states: readonly Choices[] = [
  start,
  ...failures.map((id) => ({ ...start, failed: [id] })),
  ...goalIds.map((goal) => ({ ...start, goal, failed: goals[goal].failures, proven: true })),
];

/** A step of the list: in words, and the scene that its picture on paper draws. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
}

/** All steps, for readers without JavaScript and on paper. */
export function stepsOf(words: Words): Step[] {
  return states.map((choices) => {
    const scene = sceneOf(choices);
    return { words: leadOf(choices, words) + words.between + describe(scene, words), scene };
  });
}

function leadOf({ goal, failed }: Choices, { step, fail, goal: goalName }: Words): string {
  if (goal !== null) return step.goal(goalName[goal]);
  const [only] = failed;
  return only === undefined ? step.start : step.fail(fail[only]);
}
