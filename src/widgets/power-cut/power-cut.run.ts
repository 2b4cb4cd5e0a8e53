import type { Graph, Need } from '#model/graph/types.ts';
import { byHand, type HandStart } from '#model/power/by-hand.ts';
import { things, type Service } from '#model/power/data-centre.ts';
import { outageOf, type Outage } from '#model/power/outage.ts';
import { graphOf, keyOf, type Work } from '#model/power/work.ts';

/** An outage of one work from the first moment to where nothing more happens by itself. */
export interface Run {
  readonly graph: Graph;
  readonly outage: Outage;
  /** That moment. Moment 0 is before the outage, 1 the loss, 2 the first wave. */
  readonly alone: number;
  /** Who has to be started by hand, in turn, when the rest does not come back: a moment for each. */
  readonly hands: readonly HandStart[];
}

const thingKeys: ReadonlySet<string> = new Set(things.map(keyOf));
export const isThing = ({ from, to }: Pick<Need, 'from' | 'to'>): boolean =>
  thingKeys.has(`${from}>${to}`);

const runs = new WeakMap<Work, Partial<Record<Service, Run>>>();

/** Moving over the moments asks nothing new of the model. */
export function runOf(work: Work, lost: Service): Run {
  const known = runs.get(work) ?? {};
  runs.set(work, known);
  return (known[lost] ??= newRun(graphOf(work), lost));
}

function newRun(graph: Graph, lost: Service): Run {
  const outage = outageOf(graph, lost);
  const { survivors, waves } = outage;
  return {
    graph,
    outage,
    // Also where nobody comes back there is a moment of waiting for it.
    alone: 1 + Math.max(1, waves.length),
    hands: byHand(graph, [...survivors, ...waves.flat()], isThing) ?? [],
  };
}

/** The last moment: after the last start by hand. */
export const lastOf = ({ alone, hands }: Run): number => alone + hands.length;

/** The starts by hand that a moment has seen. */
export const handsBefore = ({ hands, alone }: Run, moment: number): readonly HandStart[] =>
  hands.slice(0, Math.max(0, moment - alone));

export type Phase = 'before' | 'lost' | 'returning' | 'standstill' | 'back' | 'by hand';

export function phaseOf({ alone, outage }: Run, moment: number): Phase {
  if (moment === 0) return 'before';
  if (moment === 1) return 'lost';
  if (moment < alone) return 'returning';
  if (moment > alone) return 'by hand';
  return outage.stuck.length === 0 ? 'back' : 'standstill';
}

/** Who runs at a moment, and who of them started just then. */
export function runningAt(
  run: Run,
  moment: number,
): { readonly running: ReadonlySet<string>; readonly started: readonly string[] } {
  const { outage, alone } = run;
  if (moment === 0) return { running: new Set(outage.before), started: [] };
  const groups = [
    ...outage.waves.slice(0, Math.min(moment, alone) - 1),
    ...handsBefore(run, moment).map(({ id, then }) => [id, ...then.flat()]),
  ];
  return {
    running: new Set([...outage.survivors, ...groups.flat()]),
    started: groups.at(-1) ?? [],
  };
}
