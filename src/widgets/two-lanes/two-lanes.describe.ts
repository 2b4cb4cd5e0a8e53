import { rowOf, type Row, type Scene } from './two-lanes.scene.ts';
import type { Words } from './two-lanes.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const { sentence } = words;
  const { order } = scene.choices;
  const { parallel, serial } = scene.totals;
  const whole =
    order === 'serial'
      ? [sentence.serial(serial, parallel)]
      : [sentence.parallel(parallel, serial), sentence.path(pathOf(scene))];
  return [...whole, worthInWords(scene.picked, scene, words)].join(words.between);
}

/** What a day less on one activity is worth, and why. */
export function worthInWords({ activity, timing, worth }: Row, scene: Scene, words: Words): string {
  const { sentence } = words;
  const { name, days } = activity;
  if (scene.choices.order === 'serial') return sentence.everyDay(name, days);
  if (timing.slack > 0) return sentence.slack(name, timing.slack);
  if (worth.firstDay === 0) return sentence.tied(name);
  if (worth.atMost === days) return sentence.everyDay(name, days);
  return sentence.saves(name, worth.atMost);
}

/** The critical path by name. */
function pathOf({ now, rows }: Scene): string[] {
  return now.criticalPath.map((id) => rowOf(rows, id).activity.name);
}
