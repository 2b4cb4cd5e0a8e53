import { criteria } from '#model/choice.ts';
import { describe } from './choose-bootstrap.describe.ts';
import {
  MAX_WEIGHT,
  sceneOf,
  startOf,
  type Choices,
  type Offer,
} from './choose-bootstrap.scene.ts';
import type { Words } from './choose-bootstrap.en.text.ts';

/** A step of the list in words: what is done, and the choices that it leads to. */
interface Step {
  readonly lead: string;
  readonly choices: Choices;
}

/**
 * All steps in words, for readers without JavaScript and on paper: the start, each criterion alone, each candidate
 * that is refused, the choice, the VPC from inside and as it is.
 */
export function stepsInWords(offer: Offer, words: Words): string[] {
  return stepsOf(offer, words).map(
    ({ lead, choices }) => lead + words.between + describe(sceneOf(offer, choices), words),
  );
}

function stepsOf(offer: Offer, { step, criterion, region }: Words): Step[] {
  const start = startOf(offer);
  const { verdicts, accepted } = sceneOf(offer, start);
  const none = { capacity: 0, latency: 0, fibre: 0 };
  const steps: Step[] = [
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
