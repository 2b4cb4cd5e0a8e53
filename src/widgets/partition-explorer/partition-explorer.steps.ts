import { readName } from '#model/partitions/names.ts';
import { moves as moveNames, type Moves } from '#model/partitions/request.ts';
import { describe } from './partition-explorer.describe.ts';
import {
  examples,
  homes,
  sceneOf,
  start,
  type Atlas,
  type Choices,
  type Scene,
} from './partition-explorer.scene.ts';
import type { BelowWords } from './partition-explorer.below.text.ts';
import type { Words } from './partition-explorer.en.text.ts';

interface Told {
  readonly lead: string;
  readonly choices: Choices;
  readonly drawn?: boolean;
}

/** A step of the list: in words, and the scene that its picture on paper draws. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
  /** Whether paper shows it: all partitions, the one whose first Region could borrow from none, a call refused and a call done, an ARN that deceives. */
  readonly drawn: boolean;
}

/**
 * All steps, for readers without JavaScript and on paper: every partition looked at, a key tried in every other partition and at
 * home, every single move and the pair that helps, every example read.
 */
export function stepsOf(atlas: Atlas, words: Words, below: BelowWords): Step[] {
  return toldSteps(atlas, words, below).map(({ lead, choices, drawn = false }) => {
    const scene = sceneOf(atlas, choices);
    return { words: lead + words.between + describe(scene, atlas, words), scene, drawn };
  });
}

function toldSteps(atlas: Atlas, { move }: Words, { step }: BelowWords): Told[] {
  const trying: Choices = { ...start, view: 'try' };
  const withMoves = (...tried: (keyof Moves)[]): Told => ({
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
    { lead: step.all, choices: start, drawn: true },
    ...atlas.partitions.map(({ id, isolated, regions }) => ({
      lead: step.look(id),
      choices: { ...start, seen: id },
      drawn: !isolated && regions.length === 1,
    })),
    ...[...homes(atlas), ...atlas.partitions.filter(({ isolated }) => isolated).slice(0, 1)].map(
      ({ id }) => ({
        lead: step.try(trying.home, id),
        choices: { ...trying, target: id },
        drawn: id === trying.target,
      }),
    ),
    ...moveNames.map((each) => withMoves(each)),
    withMoves('allowed', 'named'),
    { ...withMoves('allowed', 'account'), drawn: true },
    ...examples.map((typed) => ({
      lead: step.read(typed),
      choices: { ...start, view: 'read' as const, typed },
      drawn: readName(typed, atlas.partitions).kind === 'torn arn',
    })),
  ];
}
