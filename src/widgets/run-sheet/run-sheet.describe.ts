import { hoursOf, skillsOf, stepOf, type Discovery } from '#model/run-sheet/sheet.ts';
import { numberOf, type Given, type Scene } from './run-sheet.scene.ts';
import type { Words } from './run-sheet.en.text.ts';

/** The state of the sheet in sentences: caption, live region, print and the list of steps all use it. */
export function describe(given: Given, scene: Scene, words: Words): string {
  return sheet(given, scene, words).join(words.between);
}

/** The state in a few words, for the bar of the figure. */
export function statusOf({ stage, build, ticks }: Scene, { status }: Words): string {
  return status[stage](build.number, stage === 'done' ? build.mistakes.length : ticks);
}

/** What a mistake was, and what it costs, told where it came to light. */
export function tellFound(given: Given, found: Discovery, words: Words): string[] {
  const { sentence } = words;
  const place = found.noticed === null ? null : numberOf(given, found.noticed);
  const made = numberOf(given, found.made);
  const repeats = found.again.map((id) => numberOf(given, id));
  const told = given.sheet.find(({ id }) => id === found.made);
  return [
    sentence.stopped(place, made, told?.mistake ?? ''),
    sentence.cost(found.suspects.length, repeats, found.hours),
  ];
}

function sheet(given: Given, scene: Scene, words: Words): string[] {
  const { sentence } = words;
  const { bet } = scene.choices;
  if (scene.stage === 'betting') {
    return [
      sentence.betting(given.sheet.length, hoursOf(given.sheet), skillsOf(given.sheet).length),
      ...(bet === null ? [] : [sentence.bet(bet + 1)]),
    ];
  }
  if (scene.stage === 'done') return done(given, scene, words);
  const found = scene.justNow.flatMap((one) => tellFound(given, one, words));
  return [...found, ...toDo(given, scene, words), sentence.soFar(scene.ticks, scene.hours)];
}

function toDo(given: Given, { next }: Scene, { sentence }: Words): string[] {
  if (next === null) return [];
  const place = numberOf(given, next.step);
  const name = given.sheet[place - 1]?.name ?? '';
  return [next.again ? sentence.again(place, name) : sentence.next(place, name)];
}

function done(given: Given, { build, choices }: Scene, { sentence }: Words): string[] {
  const planned = hoursOf(given.sheet);
  const wrong = build.mistakes.length;
  return [
    wrong === 0
      ? sentence.clean(build.number, build.hours)
      : sentence.done(build.number, wrong, build.hours, planned),
    ...build.mistakes.map(({ made, noticed, hours }) =>
      sentence.found(
        numberOf(given, made),
        noticed === null ? null : numberOf(given, noticed),
        hours,
      ),
    ),
    ...(choices.bet === null ? [] : [betTold(given, build.mistakes, choices.bet, sentence)]),
  ];
}

function betTold(
  given: Given,
  mistakes: readonly Discovery[],
  bet: number,
  sentence: Words['sentence'],
): string {
  const right = mistakes.some(({ made }) => stepOf(given.sheet, made) === given.sheet[bet]);
  return right ? sentence.betWon(bet + 1) : sentence.betLost(bet + 1);
}
