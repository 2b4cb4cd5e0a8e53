import { skillsOf } from '#model/run-sheet/sheet.ts';
import { agrees, distributionOf, LAST, yearsOf } from './run-sheet.results.ts';
import { MAX_ENGINEERS, type Given, type Scene } from './run-sheet.scene.ts';
import type { Words } from './run-sheet.en.text.ts';

/**
 * The builds or the year in sentences.
 *
 * @param tally of all builds by their mistakes; null while it is being counted
 */
export function describeResults(
  given: Given,
  scene: Scene,
  tally: readonly number[] | null,
  words: Words,
): string {
  const told =
    scene.choices.view === 'year' ? year(given, scene, words) : builds(scene, tally, words);
  return told.join(words.between);
}

function builds(scene: Scene, tally: readonly number[] | null, words: Words): string[] {
  const { sentence, chart } = words;
  const { exact, expected, clean, cleanThrice, agreement } = distributionOf(scene, tally);
  const told = [
    sentence.distribution(expected, clean, (exact[1] ?? 0) + (exact[2] ?? 0)),
    sentence.thrice(cleanThrice),
  ];
  if (agreement === null) return [...told, sentence.counting];
  const bar = chart.bar(agreement.farthest, agreement.farthest === LAST);
  const off = Math.abs(agreement.cells[agreement.farthest]?.deviation ?? 0);
  const verdict = agrees(agreement) ? sentence.agree : sentence.disagree;
  return [...told, verdict(agreement.builds, bar, off)];
}

function year(given: Given, scene: Scene, { sentence }: Words): string[] {
  const found = yearsOf(given, scene);
  return [
    sentence.year(scene.choices.engineers, found.doneByHand, found.mistakes),
    sentence.afar(given.afar.places, found.doneFromAfar),
    found.needed === null
      ? sentence.tooFew(MAX_ENGINEERS)
      : sentence.needed(found.needed, skillsOf(given.sheet).length),
  ];
}
