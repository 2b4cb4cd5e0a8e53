import { tallyOf } from '#model/run-sheet/builds.ts';
import { discoveryOf } from '#model/run-sheet/sheet.ts';
import type { Below } from './run-sheet.below.text.ts';
import { describe } from './run-sheet.describe.ts';
import { describeResults } from './run-sheet.results.describe.ts';
import {
  BUILDS,
  numberOf,
  sceneOf,
  start,
  type Choices,
  type Given,
  type Scene,
} from './run-sheet.scene.ts';
import type { Words } from './run-sheet.en.text.ts';

/** A step of the list: in words, and what its picture on paper draws. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
  /** All builds by their mistakes. */
  readonly tally: readonly number[];
}

/**
 * For readers without JavaScript and on paper: the first build before it begins, at each mistake that comes to light, and at its
 * end; then all builds, and a year.
 */
export function stepsOf(given: Given, words: Words, below: Below): Step[] {
  return toldSteps(given, below).map(({ lead, choices }) => {
    const scene = sceneOf(given, choices);
    const tally = tallyOf(scene.odds, 1, BUILDS);
    const state =
      choices.view === 'sheet'
        ? describe(given, scene, words)
        : describeResults(given, scene, tally, words);
    return { words: lead + words.between + state, scene, tally };
  });
}

function toldSteps(given: Given, below: Below): { lead: string; choices: Choices }[] {
  const done: Choices = { ...start, done: 'all' };
  return [
    { lead: below.begun(start.build), choices: start },
    ...haltsOf(given).map((ticks) => ({
      lead: below.halted(ticks),
      choices: { ...start, done: ticks },
    })),
    { lead: below.done(start.build), choices: done },
    { lead: below.builds, choices: { ...done, view: 'builds' } },
    { lead: below.year, choices: { ...done, view: 'year' } },
  ];
}

/** The ticks of the first build that bring a mistake to light. */
function haltsOf(given: Given): number[] {
  const { ticks } = sceneOf(given, { ...start, done: 'all' });
  const all = Array.from({ length: ticks - 1 }, (_, index) => index + 1);
  return all.filter((done) => sceneOf(given, { ...start, done }).justNow.length > 0);
}

/** What each step of the sheet can come to. */
export function risksInWords({ sheet }: Given, below: Below): string[] {
  return sheet.map((step) => {
    const { noticed, hours: cost } = discoveryOf(sheet, step.id);
    const at = noticed === null ? null : numberOf({ sheet }, noticed);
    return below.row({ ...step, noticed: at, cost });
  });
}
