import { play } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import { resolve } from '#model/world/resolve.ts';
import { medianTime, type Row } from './measure.ts';

const runs = 50;

/** Resolving the widest world of the build, and playing all of it with every exit check. */
export default function benchWorld(): Row[] {
  const story = region2025(1);
  const moves = story.steps.map(({ id }) => ({ do: 'step', id }) as const);
  const worlds = play(story, moves).map((turn) => turn.world);
  const slowest = Math.max(...worlds.map((world) => medianTime(runs, () => resolve(world))));
  const whole = medianTime(runs, () => play(story, moves));
  return [
    { name: 'resolve, slowest of the 22 worlds', value: slowest, unit: 'ms', budget: 1 },
    { name: '22 phases with all exit checks', value: whole, unit: 'ms', budget: 20 },
  ];
}
