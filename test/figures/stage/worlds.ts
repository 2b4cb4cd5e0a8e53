import { localZonePlan } from '#figures/stage/plans/local-zone.ts';
import { regionPlan } from '#figures/stage/plans/region.ts';
import { zonePlan } from '#figures/stage/plans/zone.ts';
import type { StagePlan } from '#figures/stage/stage-types.ts';
import { localZone } from '#model/stories/local-zone.ts';
import { play, type Move, type Trouble } from '#model/stories/play.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { Story } from '#model/stories/types.ts';
import { zone } from '#model/stories/zone.ts';
import type { World } from '#model/world/types.ts';

export interface Scene {
  readonly name: string;
  readonly world: World;
  readonly before: World | null;
  readonly trouble: Trouble | null;
}

const step = (id: string): Move => ({ do: 'step', id });

/** Every state on the way through some moves. */
function scenes(story: Story, name: string, moves: readonly Move[]): Scene[] {
  return play(story, moves).map((turn, index, turns) => ({
    name: `${name} ${turn.move.do} ${turn.move.id}`,
    world: turn.world,
    before: turns[index - 1]?.world ?? story.initial,
    trouble: turn.refused ?? turn.failed,
  }));
}

export interface Staged {
  readonly name: string;
  readonly story: Story;
  readonly plan: StagePlan;
  readonly start: Scene;
  /** The build as planned, from the first world to the last. */
  readonly planned: readonly Scene[];
  /** Each picture once: many ways lead to the same world and the same trouble. */
  readonly everything: readonly Scene[];
}

/** Some places of a story to try things at: all of a short one. */
const moments = (story: Story, some: readonly number[]) =>
  story.steps.length > 10 ? some : story.steps.map((_, at) => at);

function staged(name: string, story: Story, plan: StagePlan): Staged {
  const ids = story.steps.map(({ id }) => id);
  const start: Scene = { name: 'start', world: story.initial, before: null, trouble: null };
  const planned = [start, ...scenes(story, 'plan', ids.map(step))];
  // Every phase left out in turn, and every departure at some moments, each played to the end.
  const broken = [
    ...ids.flatMap((out) =>
      scenes(
        story,
        `without ${out}`,
        ids.map((id) => (id === out ? { do: 'skip', id } : step(id))),
      ),
    ),
    ...story.departures.flatMap(({ id }) =>
      moments(story, [3, 10, 12, 13, 14, 15, 18]).flatMap((at) =>
        scenes(story, `${id} after ${at}`, [
          ...ids.slice(0, at).map(step),
          { do: 'departure', id },
          ...ids.slice(at).map(step),
        ]).slice(at),
      ),
    ),
  ];
  // Every phase done before its time.
  const early = ids.flatMap((id) =>
    moments(story, [0, 5, 10, 14, 18]).flatMap((at) =>
      scenes(story, `early ${id} at ${at}`, [...ids.slice(0, at).map(step), step(id)]).slice(at),
    ),
  );
  const everything = new Map(
    [...early, ...broken, ...planned].map((scene) => [
      JSON.stringify([scene.world, scene.trouble]),
      scene,
    ]),
  );
  return { name, story, plan, start, planned, everything: [...everything.values()] };
}

export const region = staged('a Region', region2025(1), regionPlan);
export const stages: readonly Staged[] = [
  region,
  staged('an Availability Zone', zone(1), zonePlan),
  staged('a Local Zone', localZone(1), localZonePlan),
];
