import {
  customers,
  placements,
  racksLeft,
  type CutOutcome,
  type Part,
  type Placement,
  type Racks,
} from '#model/local-zone/zone-graph.ts';
import type { Choices, Given } from '../local-zone-bench.choices.ts';
import type { Told } from '../local-zone-bench.parts.ts';
import type { LinkWords } from './link.en.text.ts';

/** What a placement leaves of the same cut. */
export interface Compared {
  readonly placement: Placement;
  readonly outcome: CutOutcome;
  /** Racks that are left for customers. */
  readonly racks: number;
}

/** How a part fares. */
export type Fate = 'runs' | 'stale' | 'stops' | 'taken';

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface LinkScene extends CutOutcome {
  readonly placement: Placement;
  readonly layouts: Given['layouts'][Placement];
  readonly fateOf: (id: Part) => Fate;
  readonly compared: readonly Compared[];
  readonly racks: Racks;
}

export function linkScene(
  { racks, layouts, outcomes }: Given,
  { placement, cut }: Choices,
): LinkScene {
  const outcomeOf = (each: Placement) => outcomes[each][cut ?? 'nothing'];
  const outcome = outcomeOf(placement);
  return {
    ...outcome,
    placement,
    racks,
    layouts: layouts[placement],
    fateOf: (id) => {
      if (id === cut) return 'taken';
      if (causeOf(outcome, id) !== null) return 'stops';
      return outcome.stale.includes(id) ? 'stale' : 'runs';
    },
    compared: placements.map((each) => ({
      placement: each,
      outcome: outcomeOf(each),
      racks: racksLeft(racks, each),
    })),
  };
}

/** The part whose loss stops another, or null when that one goes on or was taken away itself. */
export const causeOf = ({ fallen }: CutOutcome, id: Part): Part | null =>
  fallen.find((each) => each.id === id)?.because ?? null;

export function tell(given: Given, now: Choices, { sentence, part, status }: LinkWords): Told {
  const scene = linkScene(given, now);
  const placed = sentence.placement[now.placement];
  const stuck = scene.stuck ? [sentence.stuck] : [];
  if (now.cut === null) {
    return { status: status.whole, sentences: [placed, sentence.whole, ...stuck] };
  }
  const hits = scene.hit.map((id) => [part[id], part[causeOf(scene, id) ?? id]] as const);
  const served = customers.filter((id) => !scene.hit.includes(id)).map((id) => part[id]);
  const stale = scene.stale.map((id) => part[id]);
  return {
    status: status.hit(hits.length, customers.length),
    sentences: [
      placed,
      sentence.cut(part[now.cut]),
      hits.length === 0 ? sentence.nobody : sentence.hit(hits),
      ...(served.length === 0 ? [] : [sentence.served(served)]),
      ...(stale.length === 0 ? [] : [sentence.stale(stale)]),
      ...stuck,
    ],
  };
}
