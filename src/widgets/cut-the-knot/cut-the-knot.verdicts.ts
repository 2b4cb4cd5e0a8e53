import { explain, waitsFor } from '#model/graph/circles.ts';
import { coldStart } from '#model/graph/fixpoints.ts';
import type { Knot } from '#model/stories/knot.ts';
import { deviceSets, type Device } from '#model/stories/knot-parts.ts';
import { circleLeft, knotWith, storeCircles } from '#model/stories/knot-tries.ts';
import { writeVerdict, type Verdict } from './cut-the-knot.carry.ts';

/** What the model says about a cold start with these devices. */
export function verdictOn(knot: Knot, placed: readonly Device[]): Verdict {
  const graph = knotWith(knot, placed);
  const { waves, stuck } = coldStart(graph);
  return {
    waves,
    waits: stuck.map((id) => waitsFor(graph, stuck, id).path),
    circle: explain(graph, stuck).circles.flat(),
    stores: storeCircles(knot, placed),
    left: circleLeft(knot, placed),
  };
}

/** The verdicts on all sets, in the order of `deviceSets`, as the page carries them. */
export const allVerdicts = (knot: Knot): string =>
  deviceSets.map((set) => writeVerdict(verdictOn(knot, set))).join(' ');
