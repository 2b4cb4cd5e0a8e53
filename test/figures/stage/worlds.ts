import { play, type Move, type Trouble } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { World } from '#model/world/types.ts';

export interface Scene {
  readonly name: string;
  readonly world: World;
  readonly before: World | null;
  readonly trouble: Trouble | null;
}

const story = region2025(1);
const ids = story.steps.map((step) => step.id);
const step = (id: string): Move => ({ do: 'step', id });

/** Every state on the way through some moves. */
function scenes(name: string, moves: readonly Move[]): Scene[] {
  return play(story, moves).map((turn, index, turns) => ({
    name: `${name} ${turn.move.do} ${turn.move.id}`,
    world: turn.world,
    before: turns[index - 1]?.world ?? story.initial,
    trouble: turn.refused ?? turn.failed,
  }));
}

export const start: Scene = {
  name: 'start',
  world: story.initial,
  before: null,
  trouble: null,
};

/** The build as planned, from the first world to the last. */
export const planned: readonly Scene[] = [start, ...scenes('plan', ids.map(step))];

/** Every phase left out in turn, and every departure at some moments, each played to the end. */
export const broken: readonly Scene[] = [
  ...ids.flatMap((out) =>
    scenes(
      `without ${out}`,
      ids.map((id) => (id === out ? { do: 'skip', id } : step(id))),
    ),
  ),
  ...story.departures.flatMap(({ id }) =>
    [3, 10, 12, 13, 14, 15, 18].flatMap((at) =>
      scenes(`${id} after ${at}`, [
        ...ids.slice(0, at).map(step),
        { do: 'departure', id },
        ...ids.slice(at).map(step),
      ]).slice(at),
    ),
  ),
];

/** Every phase done before its time. */
export const early: readonly Scene[] = ids.flatMap((id) =>
  [0, 5, 10, 14, 18].flatMap((at) =>
    scenes(`early ${id} at ${at}`, [...ids.slice(0, at).map(step), step(id)]).slice(at),
  ),
);

/** Each picture once: many ways lead to the same world and the same trouble. */
export const everything: readonly Scene[] = [
  ...new Map(
    [...early, ...broken, ...planned].map((scene) => [
      JSON.stringify([scene.world, scene.trouble]),
      scene,
    ]),
  ).values(),
];
