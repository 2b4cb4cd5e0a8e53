import type { Drift, Launch, Scene } from './launch-batches.scene.ts';
import type { Words } from './launch-batches.en.text.ts';

/** The state of the figure in sentences: caption, live region, print and the list of steps all use it. */
export function describe(scene: Scene, words: Words): string {
  const parts = scene.launch
    ? launched(scene.launch, scene, words)
    : scene.drift
      ? drifted(scene.drift, scene, words)
      : [];
  return parts.join(words.between);
}

function launched({ batches, expected, runDays, best }: Launch, { choices }: Scene, words: Words) {
  const { sentence, value } = words;
  const quickest =
    best.days < expected ? sentence.quickest(best.size, best.days) : sentence.isQuickest;
  return [
    sentence.launch(choices.size, batches.length, expected, runDays, value.odds(choices.odds)),
    quickest,
  ];
}

function drifted({ now, wholeNextDay }: Drift, { counts }: Scene, { sentence, percent }: Words) {
  return [
    sentence.drift(now.day, percent(now.fine), percent(now.coarse)),
    ...(now.day === 0 ? [] : [sentence.order(percent(now.fineOrder), percent(now.coarseOrder))]),
    sentence.whole(wholeNextDay, counts.needs),
  ];
}
