import { tallyOf } from '#model/run-sheet/builds.ts';
import { discoveryOf } from '#model/run-sheet/sheet.ts';
import type { Below } from './run-sheet.below.text.ts';
import { describe } from './run-sheet.describe.ts';
import { describeResults } from './run-sheet.results.describe.ts';
import { BUILDS, numberOf, sceneOf, start, type Choices, type Given } from './run-sheet.scene.ts';
import type { Words } from './run-sheet.en.text.ts';

/** What each step of the sheet can come to. */
export function risksInWords({ sheet }: Given, below: Below): string[] {
  return sheet.map((step) => {
    const { noticed, hours: cost } = discoveryOf(sheet, step.id);
    const at = noticed === null ? null : numberOf({ sheet }, noticed);
    return below.row({ ...step, noticed: at, cost });
  });
}

/** The first build to its end, all builds, and a year, for readers without JavaScript and on paper. */
export function resultsInWords(given: Given, words: Words, below: Below): string[] {
  const told = (lead: string, choices: Partial<Choices>) => {
    const scene = sceneOf(given, { ...start, done: 'all', ...choices });
    const state =
      scene.choices.view === 'sheet'
        ? describe(given, scene, words)
        : describeResults(given, scene, tallyOf(scene.odds, 1, BUILDS), words);
    return lead + words.between + state;
  };
  return [
    told(below.done(start.build), { view: 'sheet' }),
    told(below.builds, { view: 'builds' }),
    told(below.year, { view: 'year' }),
  ];
}
