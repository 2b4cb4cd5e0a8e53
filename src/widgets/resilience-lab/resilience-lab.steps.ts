import { failures } from '#model/resilience/application.ts';
import { goalIds, goals } from '#model/resilience/goals.ts';
import { describe } from './resilience-lab.describe.ts';
import { sceneOf, start, type Choices } from './resilience-lab.scene.ts';
import type { Words } from './resilience-lab.en.text.ts';

/** The states that the list in words goes through: each failure alone, then each goal with its proof. */
export const states: readonly Choices[] = [
  start,
  ...failures.map((id) => ({ ...start, failed: [id] })),
  ...goalIds.map((goal) => ({ ...start, goal, failed: goals[goal].failures, proven: true })),
];

/** All steps in words, for readers without JavaScript and on paper. */
export function stepsInWords(words: Words): string[] {
  return states.map(
    (choices) => leadOf(choices, words) + words.between + describe(sceneOf(choices), words),
  );
}

function leadOf({ goal, failed }: Choices, { step, fail, goal: goalName }: Words): string {
  if (goal !== null) return step.goal(goalName[goal]);
  const [only] = failed;
  return only === undefined ? step.start : step.fail(fail[only]);
}
