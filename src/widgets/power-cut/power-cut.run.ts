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
}

const thingKeys: ReadonlySet<string> = new Set(things.map(keyOf));
export const isThing = ({ from, to }: Pick<Need, 'from' | 'to'>): boolean =>
  thingKeys.has(`${from}>${to}`);

const runs = new WeakMap<Work, Map<Service, Run>>();

/** Moving over the moments asks nothing new of the model. */
export function runOf(work: Work, lost: Service): Run {
  const known = runs.get(work)?.get(lost);
  if (known) return known;
  const graph = graphOf(work);
  const outage = outageOf(graph, lost);
  // Also where nobody comes back there is a moment of waiting for it.
  const alone = 1 + Math.max(1, outage.waves.length);
  const run: Run = { graph, outage, alone };
  runs.set(work, (runs.get(work) ?? new Map<Service, Run>()).set(lost, run));
  return run;
}

const hands = new WeakMap<Run, readonly HandStart[]>();

/** Who has to be started by hand, in turn, when the rest does not come back: a moment for each. */
export function handsOf(run: Run): readonly HandStart[] {
  const known = hands.get(run);
  if (known) return known;
  const { survivors, waves } = run.outage;
  const starts = byHand(run.graph, [...survivors, ...waves.flat()], isThing) ?? [];
  hands.set(run, starts);
  return starts;
}

/** The last moment: after the last start by hand. */
export const lastOf = (run: Run): number => run.alone + handsOf(run).length;

/** The starts by hand that a moment has seen. */
export const handsBefore = (run: Run, moment: number): readonly HandStart[] =>
  moment > run.alone ? handsOf(run).slice(0, moment - run.alone) : [];

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
  const isNew = moment > 1 && (moment > alone || outage.waves.length >= moment - 1);
  return {
    running: new Set([...outage.survivors, ...groups.flat()]),
    started: isNew ? (groups.at(-1) ?? []) : [],
  };
}
