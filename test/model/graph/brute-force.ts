/** The definitions of the model, taken at their word and tried on all subsets. Slow, and written without looking at the model. */
import type { Graph, Need, Over } from '#model/graph/types.ts';

const startProvider = (need: Need): string => need.startsFrom ?? need.to;

/** All sets that can be made of these ids. */
export function allSubsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]]);
}

/** Least fixpoint of starting: what is common to all sets that hold the survivors and everyone who could start in them. */
export function whatStarts(graph: Graph, survivors: readonly string[]): string[] {
  const closed = allSubsets(graph.components).filter(
    (set) =>
      survivors.every((id) => set.includes(id)) &&
      graph.components.every((id) => set.includes(id) || !canStartIn(graph, id, set)),
  );
  return graph.components.filter((id) => closed.every((set) => set.includes(id)));
}

export function canStartIn(graph: Graph, id: string, running: readonly string[]): boolean {
  return graph.needs.every(
    (need) => need.from !== id || need.starting !== 'hard' || running.includes(startProvider(need)),
  );
}

/** Greatest fixpoint of running: everyone who is in some set, of those that are up and did not fail, that keeps itself going. */
export function whatSurvives(
  graph: Graph,
  up: readonly string[],
  failed: readonly string[],
): string[] {
  const left = up.filter((id) => !failed.includes(id));
  const selfKept = allSubsets(left).filter((set) => set.every((id) => canGoOnIn(graph, id, set)));
  return graph.components.filter((id) => selfKept.some((set) => set.includes(id)));
}

export function canGoOnIn(graph: Graph, id: string, running: readonly string[]): boolean {
  return graph.needs.every(
    (need) => need.from !== id || need.running !== 'hard' || running.includes(need.to),
  );
}

/** Whether one step of the chosen needs leads from one component to another. */
export function isStep(graph: Graph, from: string, to: string, over: Over): boolean {
  return graph.needs.some(
    (need) =>
      need.from === from &&
      over.strengths.includes(need[over.phase]) &&
      (over.phase === 'starting' ? startProvider(need) : need.to) === to,
  );
}

/** Least number of steps, one at least, between any two of `ids`; Infinity where there is no way (Floyd and Warshall). */
export function distances(
  graph: Graph,
  ids: readonly string[],
  over: Over,
): (from: string, to: string) => number {
  const steps = new Map<string, number>();
  const key = (from: string, to: string): string => `${from} ${to}`;
  const at = (from: string, to: string): number => steps.get(key(from, to)) ?? Infinity;
  for (const from of ids)
    for (const to of ids) if (isStep(graph, from, to, over)) steps.set(key(from, to), 1);
  for (const by of ids)
    for (const from of ids)
      for (const to of ids)
        steps.set(key(from, to), Math.min(at(from, to), at(from, by) + at(by, to)));
  return at;
}

/** Every path from a component to another that passes none twice. */
export function everyPath(graph: Graph, from: string, to: string, over: Over): string[][] {
  const extend = (path: readonly string[]): string[][] => {
    const last = path[path.length - 1]!;
    if (last === to) return [[...path]];
    return graph.components
      .filter((id) => !path.includes(id) && isStep(graph, last, id, over))
      .flatMap((id) => extend([...path, id]));
  };
  return extend([from]);
}
