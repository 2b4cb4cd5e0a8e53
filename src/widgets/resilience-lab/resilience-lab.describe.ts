import { costOf, DEMAND } from '#model/resilience/design.ts';
import type { Lack } from '#model/resilience/lacks.ts';
import type { Moment } from '#model/resilience/outcome.ts';
import type { Scene } from './resilience-lab.scene.ts';
import type { Words } from './resilience-lab.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const parts = [...happened(scene, words), ...aimed(scene, words), price(scene, words)];
  return parts.join(words.between);
}

export const share = ({ served }: Moment): number => served / DEMAND;

function happened({ choices, outcome }: Scene, words: Words): string[] {
  const { sentence, percent, thing, lack } = words;
  const { failed } = choices;
  if (failed.length === 0) return [sentence.calm];
  const lost = sentence.lost(failed.map(thing));
  const { atOnce, later } = outcome;
  if (atOnce.served === DEMAND) return [lost, sentence.allAtOnce];
  const first = [...new Set(atOnce.lacks.filter(isLoss).map(lack))];
  return [
    lost,
    sentence.atOnce(percent(share(atOnce))),
    ...first,
    ...mended(outcome, words),
    ...(later.served === DEMAND
      ? [sentence.allLater]
      : [
          ...later.lacks.map(lack).filter((told) => !first.includes(told)),
          sentence.later(percent(share(later))),
        ]),
    ...(outcome.writesMissing ? [sentence.writes] : []),
  ];
}

/** What is lost, and not what would have helped. */
const isLoss = ({ kind }: Lack): boolean => kind === 'servers' || kind === 'data';

function mended({ launched, movedTo, application }: Scene['outcome'], words: Words): string[] {
  const zones = application.placements.flatMap(({ id, region, zone }) =>
    launched.includes(id) && zone !== null ? [words.zone(region, zone)] : [],
  );
  return [
    ...(movedTo === null ? [] : [words.sentence.moved(words.region(movedTo))]),
    ...(zones.length === 0 ? [] : [words.sentence.launched(zones)]),
  ];
}

function aimed(scene: Scene, words: Words): string[] {
  const said = verdict(scene, words);
  if (said === null) return [];
  return [said, ...(scene.survey ? [proof(scene.survey, words)] : [])];
}

/** Whether the design survives the goal, and whether it is only the writes that are missing; null without a goal. */
export function verdict({ met, outcome }: Scene, words: Words): string | null {
  if (met === null) return null;
  if (met) return words.met;
  return outcome.later.served === DEMAND ? words.notMetWrites : words.notMet;
}

/** How many designs survive, and what the cheapest costs. */
export function proof(survey: NonNullable<Scene['survey']>, words: Words): string {
  const [cheapest] = survey.cheapest;
  const least = cheapest ? costOf(cheapest).total : 0;
  return words.sentence.proof(survey.tried, survey.survivors.length, least);
}

function price({ cost }: Scene, { sentence }: Words): string {
  return sentence.cost(cost.total, cost.dns);
}
