import { describe } from './launch-batches.describe.ts';
import { sceneOf, start, type Choices } from './launch-batches.scene.ts';
import type { Words } from './launch-batches.en.text.ts';

/** The states that the list in words goes through: small, middle and large batches, calm and troubled; then the days. */
export const states: readonly Choices[] = [
  start,
  ...[1, 5, 20, 60].map((size) => ({ ...start, size })),
  ...[0, 60, 100].map((odds) => ({ ...start, size: 20, odds })),
  ...[0, 1, 7, 30].map((day) => ({ ...start, view: 'drift' as const, day })),
];

/** All steps in words, for readers without JavaScript and on paper. */
export function stepsInWords(words: Words): string[] {
  return states.map((choices) => describe(sceneOf(choices), words));
}
