import fc from 'fast-check';
import type { TheatreEvent } from '#widgets/build-theatre/build-theatre.machine.ts';
import { theatres, type Played } from './theatres.ts';

/** The Region's theatre, for what is said of it alone. */
export const [region] = theatres;
export const { phaseIds, departureIds } = region;

/** Anything that a reader can do with the course, mostly Next, so that builds get far. */
export const anyEventOf = ({ phaseIds, departureIds }: Played): fc.Arbitrary<TheatreEvent> => {
  const phase = fc.constantFrom(...phaseIds);
  return fc.oneof(
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
};
