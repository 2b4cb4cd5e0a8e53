import { criteria } from '#model/choice.ts';
import { describe } from './choose-bootstrap.describe.ts';
import {
  MAX_WEIGHT,
  sceneOf,
  startOf,
  type Choices,
  type Offer,
  type Scene,
} from './choose-bootstrap.scene.ts';
import type { Words } from './choose-bootstrap.en.text.ts';

/** What is done, and the choices that it leads to. */
interface Doing {
  readonly lead: string;
  readonly choices: Choices;
}

/** A step of the list, in words and as what its picture shows. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
}

/**
 * All steps, for readers without JavaScript and on paper: the start, each criterion alone, each candidate that is
 * refused, the choice, the VPC from inside and as it is.
 */
export function stepsOf(offer: Offer, words: Words): Step[] {
  return doings(offer, words).map(({ lead, choices }) => {
    const scene = sceneOf(offer, choices);
    return { words: lead + words.between + describe(scene, words), scene };
  });
}

function doings(offer: Offer, { step, criterion, region }: Words): Doing[] {
  const start = startOf(offer);
  const { verdicts, accepted } = sceneOf(offer, start);
  const none = { capacity: 0, latency: 0, fibre: 0 };
  const steps: Doing[] = [
    { lead: step.start, choices: start },
    ...criteria.map((only) => ({
      lead: step.only(criterion[only]),
      choices: { ...start, weights: { ...none, [only]: MAX_WEIGHT } },
    })),
    ...verdicts.flatMap(({ accepted: lends, candidate: { id } }) =>
      lends ? [] : [{ lead: step.ask(region(id)), choices: { ...start, asked: id } }],
    ),
  ];
  const first = accepted[0];
  if (first === undefined) return steps;
  const chosen: Choices = { ...start, asked: first.candidate.id };
  return [
    ...steps,
    { lead: step.choose(region(first.candidate.id)), choices: chosen },
    { lead: step.belief, choices: { ...chosen, opened: true, view: 'belief' } },
    { lead: step.reality, choices: { ...chosen, opened: true, view: 'reality' } },
  ];
}
