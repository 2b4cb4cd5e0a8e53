import type { Reason, Refused } from '#model/choice.ts';
import { canLend } from '#model/choice.ts';
import type { Scene } from './choose-bootstrap.scene.ts';
import type { Words } from './choose-bootstrap.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const { asked } = scene;
  const parts =
    scene.vpc !== null
      ? opened(scene, words)
      : asked === null
        ? weighing(scene, words)
        : asked.accepted
          ? chosen(scene, words)
          : [words.sentence.refused(words.region(asked.candidate.id)), ...why(asked, scene, words)];
  return parts.join(words.between);
}

/** One sentence for each limit that a refused candidate breaks. */
export function why(verdict: Refused, scene: Scene, words: Words): string[] {
  return verdict.reasons.map((reason) => because(reason, verdict, scene, words));
}

function because(reason: Reason, { candidate }: Refused, { need }: Scene, words: Words): string {
  const { sentence } = words;
  if (reason.kind === 'capacity') {
    return sentence.capacity(need.units, reason.short, need.reserveUnits);
  }
  if (reason.kind === 'latency') {
    return sentence.latency(candidate.roundTripMs, reason.over, need.maxRoundTripMs);
  }
  return sentence.fibre(candidate.fibrePaths, need.minFibrePaths);
}

function weighing(scene: Scene, words: Words): string[] {
  const { sentence, region, criterion } = words;
  const refused = scene.verdicts.filter((verdict) => !verdict.accepted);
  if (refused.length === 0) return [order(scene, words)];
  const named = refused.map(({ candidate, reasons }) =>
    sentence.refusedOne(
      region(candidate.id),
      reasons.map(({ kind }) => criterion[kind]),
    ),
  );
  return [order(scene, words), sentence.refusedOnes(named)];
}

function order({ accepted, need, choices }: Scene, { sentence, region }: Words): string {
  const [first, ...others] = accepted;
  if (first === undefined) return sentence.nobody(need.units);
  const { capacity, latency, fibre } = choices.weights;
  if (capacity + latency + fibre === 0 && others.length > 0) {
    return sentence.noWeights(accepted.map(({ candidate }) => region(candidate.id)));
  }
  const behind = others.map(({ candidate, score }) => sentence.other(region(candidate.id), score));
  return sentence.ranked(region(first.candidate.id), first.score, behind);
}

function chosen({ asked, need, accepted }: Scene, words: Words): string[] {
  if (asked === null) return [];
  const { candidate } = asked;
  const rest = canLend(candidate, need) - need.units + need.reserveUnits;
  const first = accepted[0];
  return [
    words.sentence.chosen(words.region(candidate.id), need.units, rest, need.reserveUnits),
    words.sentence.path(candidate.roundTripMs, candidate.fibrePaths),
    ...(first && first !== asked ? [words.sentence.higher(words.region(first.candidate.id))] : []),
  ];
}

function opened({ vpc, choices }: Scene, words: Words): string[] {
  if (vpc === null) return [];
  const names = vpc.names.map(({ name }) => name);
  if (choices.view === 'belief') return [words.sentence.belief(names)];
  const zones = vpc.zones.map((id) => words.zone(id));
  return [words.sentence.reality(names, words.region(vpc.within), zones)];
}
