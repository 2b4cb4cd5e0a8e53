import { tallyOf } from '#model/run-sheet/builds.ts';
import { oddsFor } from '#model/run-sheet/distribution.ts';
import { givenFor } from '#widgets/run-sheet/run-sheet.given.ts';
import { BUILDS, sceneOf, start, type Choices } from '#widgets/run-sheet/run-sheet.scene.ts';

export const given = givenFor('en');
export { start };

/** The scene of the start with some choices changed. */
export const after = (changed: Partial<Choices>) => sceneOf(given, { ...start, ...changed });
export const tallyAt = (tenths: number) => tallyOf(oddsFor(given.sheet, tenths), 1, BUILDS);

/** Choices from the start to each kind of state, with a name for messages. */
export const states: readonly (readonly [string, Partial<Choices>])[] = [
  ['start', {}],
  ['a bet', { bet: 14 }],
  ['some ticks', { done: 4 }],
  ['at the first mistake', { done: 6 }],
  ['doing it again', { done: 7, bet: 4 }],
  ['at the late mistake', { done: 26 }],
  ['the rest done', { done: 'all', bet: 14 }],
  ['found after the hand-over', { build: 15, done: 30 }],
  ['a clean build', { build: 1, done: 'all' }],
  ['no error at all', { tenths: 0, done: 'all', view: 'builds' }],
  ['all builds', { view: 'builds' }],
  ['careless', { tenths: 30, view: 'builds' }],
  ['a year', { view: 'year' }],
  ['a year with all hands', { view: 'year', engineers: 6 }],
  ['a careless year', { view: 'year', tenths: 30, engineers: 2 }],
];
