import { draw } from '../model/chance.ts';

/** The questions of one chapter, by name over all chapters: `08-bootstrap-environment/circle`. */
export type QuestionsOfChapter = readonly string[];

/** How many questions a final review has. */
export const reviewLength = 15;

/**
 * Draws the questions of a review: one of each chapter as far as that goes, the rest from all that is left, in an order that
 * does not follow the book. The same number gives the same draw for the same questions.
 */
export function drawReview(
  seed: number,
  chapters: readonly QuestionsOfChapter[],
  length = reviewLength,
): string[] {
  const chance = chanceOf(seed);
  const oneOfEach = shuffled(
    chapters.filter((questions) => questions.length > 0),
    chance,
  )
    .slice(0, length)
    .map((questions) => questions[chance(questions.length)] ?? '');
  const taken = new Set(oneOfEach);
  const rest = shuffled(
    chapters.flat().filter((question) => !taken.has(question)),
    chance,
  ).slice(0, length - oneOfEach.length);
  return shuffled([...oneOfEach, ...rest], chance);
}

/** Whole numbers from 0 to `count - 1`, each draw independent of the one before. */
function chanceOf(seed: number): (count: number) => number {
  let purpose = 0;
  return (count) => draw(seed, purpose++, count);
}

/** Fisher and Yates: every order is equally likely. */
function shuffled<T>(all: readonly T[], chance: (count: number) => number): T[] {
  const result = [...all];
  for (let last = result.length - 1; last > 0; last--) {
    const at = chance(last + 1);
    [result[last], result[at]] = [result[at] as T, result[last] as T];
  }
  return result;
}
