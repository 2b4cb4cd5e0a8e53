import type { StagePlan } from '#figures/stage/stage-types.ts';
import type { Story } from '#model/stories/types.ts';
import { linkCodec, type Letters, type LinkCodec } from './build-theatre.link.ts';
import { theatreMachine, type TheatreMachine } from './build-theatre.machine.ts';
import { runsOf, type Run } from './build-theatre.run.ts';

/** What one build brings to the theatre; all else is the same for a Region, a zone and a Local Zone. */
export interface Build extends Letters {
  /** Key of the figure in the address, and its anchor. */
  readonly key: string;
  readonly storyOf: (seed: number) => Story;
  readonly plan: StagePlan;
}

export interface Theatre extends Build, LinkCodec {
  readonly runOf: (seed: number) => Run;
  readonly machine: TheatreMachine;
}

export function theatreOf(build: Build): Theatre {
  const runOf = runsOf(build.storyOf);
  return { ...build, ...linkCodec(build), runOf, machine: theatreMachine(runOf) };
}
