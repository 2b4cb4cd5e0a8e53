import { moves as moveNames, type Moves } from '#model/partitions/request.ts';
import { describe } from './partition-explorer.describe.ts';
import {
  examples,
  homes,
  sceneOf,
  start,
  type Atlas,
  type Choices,
} from './partition-explorer.scene.ts';
import type { BelowWords } from './partition-explorer.below.text.ts';
import type { Words } from './partition-explorer.en.text.ts';

interface Step {
  readonly lead: string;
  readonly choices: Choices;
}

/**
 * All steps in words, for readers without JavaScript and on paper: every partition looked at, a key tried in every other
 * partition and at home, every single move and the pair that helps, every example read.
 */
export function stepsInWords(atlas: Atlas, words: Words, below: BelowWords): string[] {
  return stepsOf(atlas, words, below).map(
    ({ lead, choices }) => lead + words.between + describe(sceneOf(atlas, choices), atlas, words),
  );
}

function stepsOf(atlas: Atlas, { move }: Words, { step }: BelowWords): Step[] {
  const trying: Choices = { ...start, view: 'try' };
  const withMoves = (...tried: (keyof Moves)[]): Step => ({
    lead: step.tryMoves(
      trying.home,
      trying.target,
      tried.map((each) => move[each]),
    ),
    choices: {
      ...trying,
      moves: {
        allowed: tried.includes('allowed'),
        named: tried.includes('named'),
        account: tried.includes('account'),
      },
    },
  });
  return [
    { lead: step.all, choices: start },
    ...atlas.partitions.map(({ id }) => ({ lead: step.look(id), choices: { ...start, seen: id } })),
    ...[...homes(atlas), ...atlas.partitions.filter(({ isolated }) => isolated).slice(0, 1)].map(
      ({ id }) => ({
        lead: step.try(trying.home, id),
        choices: { ...trying, target: id },
      }),
    ),
    ...moveNames.map((each) => withMoves(each)),
    withMoves('allowed', 'named'),
    withMoves('allowed', 'account'),
    ...examples.map((typed) => ({
      lead: step.read(typed),
      choices: { ...start, view: 'read' as const, typed },
    })),
  ];
}
