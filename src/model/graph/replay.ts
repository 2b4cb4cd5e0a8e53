/** One call, told in the order in which it passes the components. */
import { indexGraph, numberOfComponent, viewOf } from './index-graph.ts';
import type { GraphIndex, Rows } from './index-graph.ts';
import { hardRunning, hardStarting } from './types.ts';
import type { Graph, Over } from './types.ts';

export interface Pass {
  readonly id: string;
  /** Who asks or tells; null for the component that makes the call, for the result, and for what the result needs to start. */
  readonly askedBy: string | null;
  /**
   * `asked`: the call waits for its answer. `told`: it is told, and nobody waits. `started`: the result, which starts at the end.
   */
  readonly how: 'asked' | 'told' | 'started';
  /** Whom it does not ask, because it holds a copy of what they know. In order of needs. */
  readonly fromCopy: readonly string[];
}

/**
 * The order in which a call passes the components of a warm graph. A component asks for its hard running needs in the order in
 * which the graph lists them, each asks for its own before it answers (depth first), and nobody is asked twice. When a component
 * has its answers it tells its soft needs, unless somebody asks them anyway. Cached needs are not asked: there is a copy.
 *
 * `result` is what the call brings into being. It stands last, after what it needs to *start*; it is not asked on the way, even
 * where others need such a one. Throws when an id is not a component. O(components + needs).
 */
export function replay(graph: Graph, call: string, result?: string): Pass[] {
  const index = indexGraph(graph);
  const first = numberOfComponent(index, call, 'replay: the call');
  const last = result === undefined ? -1 : numberOfComponent(index, result, 'replay: the result');
  const asked = new Set<number>(last === -1 ? [] : [last]);
  const walk = askInTurn(index, first, null, asked);
  if (last !== -1) {
    for (const provider of rowOf(viewOf(index, hardStarting).needs, last)) {
      walk.push(...askInTurn(index, provider, null, asked));
    }
  }
  const passes = tell(index, walk, asked);
  if (result !== undefined)
    passes.push({ id: result, askedBy: null, how: 'started', fromCopy: [] });
  return passes;
}

/** A component's turn begins when it is asked, and ends when all that it asked for have answered. */
interface Turn {
  readonly v: number;
  readonly askedBy: number | null;
  readonly moment: 'asked' | 'answers';
}

/** Depth first over hard running needs, from `start`, past those that were asked already. Own stack instead of recursion. */
function askInTurn(
  index: GraphIndex,
  start: number,
  askedBy: number | null,
  asked: Set<number>,
): Turn[] {
  const { needs } = viewOf(index, hardRunning);
  const walk: Turn[] = [];
  const stack: Turn[] = [{ v: start, askedBy, moment: 'asked' }];
  while (stack.length > 0) {
    const turn = stack.pop()!;
    if (turn.moment === 'asked') {
      if (asked.has(turn.v)) continue;
      asked.add(turn.v);
      stack.push({ ...turn, moment: 'answers' });
      // The last one in is the first to be asked.
      for (const provider of rowOf(needs, turn.v).reverse())
        stack.push({ v: provider, askedBy: turn.v, moment: 'asked' });
    }
    walk.push(turn);
  }
  return walk;
}

const softRunning: Over = { phase: 'running', strengths: ['soft'] };
const cachedRunning: Over = { phase: 'running', strengths: ['cached'] };

/** The walk as passes, with those who are told, once each, by the first who tells them. */
function tell(index: GraphIndex, walk: readonly Turn[], asked: ReadonlySet<number>): Pass[] {
  const soft = viewOf(index, softRunning).needs;
  const copies = viewOf(index, cachedRunning).needs;
  const id = (v: number): string => index.ids[v]!;
  const told = new Set(asked);
  return walk.flatMap(({ v, askedBy, moment }): Pass[] => {
    if (moment === 'asked') {
      const by = askedBy === null ? null : id(askedBy);
      return [{ id: id(v), askedBy: by, how: 'asked', fromCopy: rowOf(copies, v).map(id) }];
    }
    const listeners = rowOf(soft, v).filter((one) => !told.has(one));
    for (const one of listeners) told.add(one);
    return listeners.map((one) => ({ id: id(one), askedBy: id(v), how: 'told', fromCopy: [] }));
  });
}

function rowOf({ rowStart, ends }: Rows, v: number): number[] {
  return [...ends.subarray(rowStart[v], rowStart[v + 1])];
}
