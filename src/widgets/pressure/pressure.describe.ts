import type { Pressure } from '#model/pressure/pressed-sheet.ts';
import type { Trouble } from '#model/pressure/troubles.ts';
import type { Scene } from './pressure.scene.ts';
import type { Words } from './pressure.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const { sentence, between } = words;
  const { outcome, choices } = scene;
  const [first, ...further] = outcome.troubles;
  const all = outcome.sheet.length;
  const helped =
    choices.standIn === null ? [] : [sentence.helped(told(choices.standIn, scene, words))];
  const lead =
    outcome.done.length === all ? sentence.all(all) : sentence.some(outcome.done.length, all);
  if (first === undefined) {
    const calm = sentence.calm(outcome.usual, outcome.days);
    const holds = choices.standIn === null ? sentence.holds : sentence.holdsHelped;
    return [...helped, lead, choices.on.length === 0 ? calm : holds].join(between);
  }
  return [
    ...helped,
    lead,
    sentence.first(told(first.step, scene, words)),
    finding(first, scene, words),
    ...(further.length === 0 ? [] : [sentence.further(further.map((it) => short(it, words)))]),
  ].join(between);
}

/** What one pressure does to the sheet, with its numbers; that it does nothing is told too. */
export function findings(pressure: Pressure, scene: Scene, words: Words): string {
  const troubles = scene.broken[pressure];
  const { outcome, assumed, choices } = scene;
  if (pressure === 'sovereignty') {
    const refused = troubles.flatMap((it) => (it.kind === 'refused' ? [it] : []));
    return words.finding.refused(refused.map(({ step, what }) => ({ step: numberOf(step), what })));
  }
  if (troubles.length > 0) {
    return troubles.map((it) => finding(it, scene, words)).join(words.between);
  }
  switch (pressure) {
    case 'services':
      return words.finding.fewServices(choices.services, outcome.expected, outcome.usual);
    case 'regions':
      return words.finding.fewRegions(choices.regions, assumed.engineers, outcome.days);
    case 'ec2':
      return words.finding.opened;
    case 'opt-in':
      return words.finding.fresh;
  }
}

function finding(trouble: Trouble, { outcome, assumed }: Scene, { finding }: Words): string {
  switch (trouble.kind) {
    case 'circle':
      return finding.circle(
        trouble.members.length,
        trouble.loop.map(numberOf),
        trouble.openers.length,
      );
    case 'mistakes':
      return finding.mistakes(trouble.expected, trouble.usual, numberOf(trouble.step));
    case 'late':
      return finding.late(
        trouble.region,
        trouble.start,
        trouble.hands,
        assumed.engineers,
        outcome.days,
      );
    case 'refused':
      return finding.refused([{ step: numberOf(trouble.step), what: trouble.what }]);
    case 'stale':
      return finding.stale(trouble.days, trouble.rows, assumed.optInsADay);
  }
}

const short = (trouble: Trouble, words: Words): string =>
  words.sentence.at(words.sign[trouble.kind], placeInWords(trouble.step, words));

/** A step by number and name; a service on top by its number. */
function told(step: string, { cells }: Scene, words: Words): string {
  const cell = cells.find(({ id }) => id === step);
  return cell ? nameOf(cell, words) : placeInWords(step, words);
}

/** “step 14, “Start a local DNS server””; of nobody's step that there is none. */
export function nameOf(
  step: { readonly id: string; readonly name: string } | undefined,
  words: Words,
): string {
  return step ? words.named(placeInWords(step.id, words), step.name) : words.none;
}

/** “step 14”, “service 22” */
export function placeInWords(step: string, { stepNumber, serviceNumber }: Words): string {
  return (step.startsWith('M') ? stepNumber : serviceNumber)(numberOf(step));
}

/** The number in an id: 14 of `M14`, 22 of `S22`. */
export const numberOf = (id: string): number => Number(id.slice(1));
