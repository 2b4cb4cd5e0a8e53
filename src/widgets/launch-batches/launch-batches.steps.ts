import { describe } from './launch-batches.describe.ts';
import { sceneOf, start, type Choices, type Scene } from './launch-batches.scene.ts';
import type { Words } from './launch-batches.en.text.ts';

/** The states that the list in words goes through: small, middle and large batches, calm and troubled; then the days. */
export const states: readonly Choices[] = [
  start,
  ...[1, 5, 20, 60].map((size) => ({ ...start, size })),
  ...[0, 60, 100].map((odds) => ({ ...start, size: 20, odds })),
  ...[0, 1, 7, 30].map((day) => ({ ...start, view: 'drift' as const, day })),
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
    return { words: describe(scene, words), scene };
  });
}
