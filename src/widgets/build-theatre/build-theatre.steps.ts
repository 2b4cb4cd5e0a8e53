import type { Move } from '#model/stories/play.ts';
import { describe, phaseOf, type PhaseWords } from './build-theatre.describe.ts';
import { origin } from './build-theatre.link.ts';
import { replay } from './build-theatre.moves.ts';
import type { Run } from './build-theatre.run.ts';
import { sceneOf, type Scene } from './build-theatre.scene.ts';
import type { Words } from './build-theatre.en.text.ts';

/** A step of the strip: what the phase does, how the build stands after it, and what its picture shows. */
export interface Step {
  readonly id: string;
  readonly words: readonly string[];
  readonly scene: Scene;
}

/** The whole build as it is told, one step for each phase, for paper. */
export function stepsOf(run: Run, phases: readonly PhaseWords[], text: Words): Step[] {
  const log: Move[] = run.story.steps.map(({ id }) => ({ do: 'step', id }));
  return log.map(({ id }, at) => {
    const scene = sceneOf(run, replay(run, log.slice(0, at + 1)));
    const told = describe(scene, phases, origin.view, text);
    return { id, words: [told, phaseOf(phases, id).what], scene };
  });
}
