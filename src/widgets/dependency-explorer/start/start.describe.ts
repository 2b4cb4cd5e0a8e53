import { listed } from '../dependency-explorer.listing.ts';
import { nameOf } from '../dependency-explorer.shown.ts';
import type { Asked } from '../dependency-explorer.told.ts';
import type { StartTold } from './start.told.ts';

/** What starts from nothing, who waits in which circle, and the loop or the chain that is open, in sentences. */
export function describeStart(asked: Asked, told: Omit<StartTold, 'sentence'>): string {
  const { shown, choices, words: all } = asked;
  const { words, waves, shownWaves, stuck, circles, loop, chain, layers } = told;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(shown, id));
  const sizes = circles.map(({ members }) => members.length);
  const turning = loop ? words.loop(names(loop)) : '';
  if (!choices.cold) {
    return all.join([
      circles.length === 0 ? words.warm(layers) : words.warmCircles(sizes, all.list),
      turning,
    ]);
  }
  const started = waves.slice(0, shownWaves).flat().length;
  const devices = names(choices.devices);
  const { length } = shown.devices;
  return all.join([
    length === 0 ? '' : words.devices(devices.length, length, all.list(devices)),
    stuck.length === 0
      ? words.allStart(started, waves.length, shownWaves)
      : words.someStart(started, shownWaves, stuck.length),
    circles.length === 0 ? '' : words.circles(sizes, all.list),
    circles[0] && loop === null ? words.inCircle(listed(circles[0].members, shown, all)) : '',
    turning,
    chain ? words.chain(names(chain)) : '',
  ]);
}
