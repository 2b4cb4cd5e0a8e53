import type { Failure, Placement, Region } from '#model/resilience/application.ts';
import { costOf, type Cost, type Design } from '#model/resilience/design.ts';
import { goals, survey, survives, type GoalId, type Survey } from '#model/resilience/goals.ts';
import { outcomeOf, type Outcome } from '#model/resilience/outcome.ts';

/** All that the reader has chosen; small and serialisable, a link carries it. */
export interface Choices {
  readonly design: Design;
  readonly failed: readonly Failure[];
  /** What the reader's design is asked to survive; its failures are then the failed. */
  readonly goal: GoalId | null;
  /** The reader has asked for the survey of all designs. */
  readonly proven: boolean;
}

export const start: Choices = {
  design: {
    zones: 2,
    servers: 'replace',
    database: 'one-zone',
    storage: 'regional',
    second: 'none',
    dns: 'health-checks',
  },
  failed: [],
  goal: null,
  proven: false,
};

/**
 * `serves`: it works for customers. `ready`: it runs, and no customer is led to it. `launched`: it was started after the
 * failure, and serves. `fell`: it is gone.
 */
export type BoxState = 'serves' | 'ready' | 'launched' | 'fell';

export interface Box extends Placement {
  readonly state: BoxState;
  /** What took it down; null when it did not fall, or failed by itself. */
  readonly because: string | null;
}

export interface Place {
  readonly region: Region;
  /** Zones by number. */
  readonly zones: readonly {
    readonly zone: number;
    readonly lost: boolean;
    readonly boxes: readonly Box[];
  }[];
  /** Regional services. */
  readonly wide: readonly Box[];
  readonly lost: boolean;
  /** The compute control plane answers. */
  readonly compute: boolean;
}

/** What is true under the reader's choices: the one source of picture, table and sentence. */
export interface Scene {
  readonly choices: Choices;
  readonly outcome: Outcome;
  readonly places: readonly Place[];
  readonly cost: Cost;
  /** Whether the design survives the goal; null without one. */
  readonly met: boolean | null;
  readonly survey: Survey | null;
}

export function sceneOf(choices: Choices): Scene {
  const { design, failed, goal, proven } = choices;
  const outcome = outcomeOf(design, failed);
  return {
    choices,
    outcome,
    places: outcome.application.regions.map((region) => placeOf(region, design, outcome)),
    cost: costOf(design),
    met: goal === null ? null : survives(design, goals[goal]),
    survey: goal !== null && proven ? survey(goals[goal]) : null,
  };
}

/** Every placement that is seen, in the order of Regions and zones. */
export const boxesOf = ({ places }: Scene): Box[] =>
  places.flatMap(({ zones, wide }) => [...zones.flatMap(({ boxes }) => boxes), ...wide]);

function placeOf(region: Region, design: Design, outcome: Outcome): Place {
  const lost = (id: string) => outcome.fallen.some((entry) => entry.id === id);
  const boxes = outcome.application.placements
    .filter((placement) => placement.region === region)
    .flatMap((placement) => boxOf(placement, design, outcome));
  const zones = Array.from({ length: design.zones }, (_, index) => index + 1);
  return {
    region,
    zones: zones.map((zone) => ({
      zone,
      lost: lost(`${region}${zone}`),
      boxes: boxes.filter((box) => box.zone === zone),
    })),
    wide: boxes.filter((box) => box.zone === null),
    lost: lost(region),
    compute: !lost(`compute-${region}`),
  };
}

/** What could be launched is seen only when it was. */
function boxOf(placement: Placement, design: Design, outcome: Outcome): Box[] {
  if (placement.runs === 'launch') {
    const launched = outcome.launched.includes(placement.id);
    return launched ? [{ ...placement, state: 'launched', because: null }] : [];
  }
  const fallen = outcome.fallen.find(({ id }) => id === placement.id);
  if (fallen) return [{ ...placement, state: 'fell', because: fallen.because }];
  const serves = outcome.movedTo
    ? outcome.movedTo === placement.region
    : placement.region === 'a' || design.second === 'active';
  return [{ ...placement, state: serves ? 'serves' : 'ready', because: null }];
}
