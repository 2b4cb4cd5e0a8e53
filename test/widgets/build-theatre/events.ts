import fc from 'fast-check';
import { runOf } from '#widgets/build-theatre/build-theatre.run.ts';
import type { TheatreEvent } from '#widgets/build-theatre/build-theatre.machine.ts';

const { story } = runOf(1);
export const phaseIds = story.steps.map(({ id }) => id);
export const departureIds = story.departures.map(({ id }) => id);

const phase = fc.constantFrom(...phaseIds);

/** Anything that a reader can do with the course, mostly Next, so that builds get far. */
export const anyEvent: fc.Arbitrary<TheatreEvent> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<TheatreEvent>({ type: 'next' }) },
  { weight: 2, arbitrary: fc.constant<TheatreEvent>({ type: 'back' }) },
  fc.nat({ max: 30 }).map((place): TheatreEvent => ({ type: 'seek', place })),
  fc
    .constantFrom('physical' as const, 'software' as const)
    .map((track): TheatreEvent => ({ type: 'next in lane', track })),
  phase.map((id): TheatreEvent => ({ type: 'leave out', id })),
  phase.map((id): TheatreEvent => ({ type: 'take back in', id })),
  fc
    .constantFrom(...departureIds)
    .map((id): TheatreEvent => ({ type: 'do', move: { do: 'departure', id } })),
  fc.constant<TheatreEvent>({ type: 'another build' }),
  fc
    .constantFrom('belief' as const, 'reality' as const)
    .map((view): TheatreEvent => ({ type: 'look', view })),
);

/** A phase that is still to be done: what the controls offer as "do it now". */
export const anyPhase = phase;
