/**
 * The two fixpoints of section 2 of the model.
 *
 * Starting is a *least* fixpoint: from what runs, add whoever has all hard starting needs met, until nobody can be added.
 * Running is a *greatest* fixpoint: from what is up, remove whoever has a hard running need unmet, until nobody must go.
 * The lesson of the site is the gap between the two: a circle of hard needs runs for years, and can never be started.
 */
import { bitOf, indexGraph, membership, viewOf } from './index-graph.ts';
import type { GraphIndex, View } from './index-graph.ts';
import { hardRunning, hardStarting } from './types.ts';
import type { Aftermath, Fallen, Graph, Recovery } from './types.ts';

const never = -1;

/** Start from nothing: who can start, in waves, and who is stuck. Least fixpoint; `recovery(graph, [])`. */
export function coldStart(graph: Graph): Recovery {
  return recovery(graph, []);
}

/**
 * Start from the survivors: who comes back alone, in waves, and who stays stuck. Survivors run already; they are in no wave.
 * A wave is as early as can be. Kahn's topological sort, layer by layer; O(components + needs).
 * Throws when a survivor is not a component.
 */
export function recovery(graph: Graph, survivors: readonly string[]): Recovery {
  const index = indexGraph(graph);
  const running = membership(index, survivors, 'recovery: survivor');
  const wave = startInWaves(viewOf(index, hardStarting), running);
  const stuck = index.ids.filter((_, v) => wave[v] === never && running[v] === 0);
  return { waves: byLevel(wave).map((some) => some.map((v) => index.ids[v]!)), stuck };
}

/** Per component the wave in which it starts; `never` for the stuck and for those that run already. */
function startInWaves({ needs, neededBy, missing }: View, running: Uint8Array): Int32Array {
  const size = missing.length;
  const wave = new Int32Array(size).fill(never);
  const unmet = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    unmet[v] = needs.rowStart[v + 1]! - needs.rowStart[v]! + (missing[v] === -1 ? 0 : 1);
  }
  for (let v = 0; v < size; v++) if (running[v] === 1) meet(v);
  const queue = new Int32Array(size);
  let tail = 0;
  for (let v = 0; v < size; v++) {
    if (unmet[v] !== 0 || running[v] === 1) continue;
    wave[v] = 0;
    queue[tail++] = v;
  }
  for (let head = 0; head < tail; head++) meet(queue[head]!, wave[queue[head]!]! + 1);
  return wave;

  /** Counts the needs that `provider` meets; those with none left start in wave `next`, if given. */
  function meet(provider: number, next = never): void {
    for (let a = neededBy.rowStart[provider]!; a < neededBy.rowStart[provider + 1]!; a++) {
      const v = neededBy.ends[a]!;
      unmet[v]!--;
      if (unmet[v] !== 0 || next === never || running[v] === 1) continue;
      wave[v] = next;
      queue[tail++] = v;
    }
  }
}

/**
 * Take the failed out of what is up: who goes on, who falls and because of whom, who is degraded or stale.
 * Greatest fixpoint, O(components + needs). Something that was not up cannot fall, failed or not.
 *
 * `because` is the provider that was lost first among the hard running needs, so that every cause stands before its effect;
 * of several lost at once, the one that failed, then one that was not up, then one that is missing from the graph.
 * Throws when an id in `up` or `failed` is not a component.
 */
export function afterFailure(
  graph: Graph,
  up: readonly string[],
  failed: readonly string[],
): Aftermath {
  const index = indexGraph(graph);
  const wasUp = membership(index, up, 'afterFailure: in up,');
  const hasFailed = membership(index, failed, 'afterFailure: in failed,');
  const hard = viewOf(index, hardRunning);
  const fall = fallInTurn(hard, wasUp, hasFailed);
  const fallen = byLevel(fall).flatMap((some) =>
    some.map((v): Fallen => ({ id: index.ids[v]!, because: causeOf(index, hard, v, fall, wasUp) })),
  );
  const stands = wasUp.map((up, v) => (fall[v] === never ? up : 0));
  const lacks = lacking(index, stands);
  return {
    survivors: index.ids.filter((_, v) => stands[v] === 1),
    fallen,
    degraded: index.ids.filter((_, v) => (lacks[v]! & bitOf.soft) !== 0),
    stale: index.ids.filter((_, v) => (lacks[v]! & bitOf.cached) !== 0),
  };
}

/** Per component the turn in which it falls, 0 for the failed; `never` for survivors and for those that were not up. */
function fallInTurn(
  { needs, neededBy, missing }: View,
  wasUp: Uint8Array,
  hasFailed: Uint8Array,
): Int32Array {
  const size = missing.length;
  const fall = new Int32Array(size).fill(never);
  const queue = new Int32Array(size);
  let tail = 0;
  const drop = (v: number, turn: number): void => {
    if (wasUp[v] === 0 || fall[v] !== never) return;
    fall[v] = turn;
    queue[tail++] = v;
  };
  for (let v = 0; v < size; v++) if (hasFailed[v] === 1) drop(v, 0);
  for (let v = 0; v < size; v++) {
    let unmet = missing[v] !== -1;
    for (let a = needs.rowStart[v]!; a < needs.rowStart[v + 1]!; a++)
      unmet ||= wasUp[needs.ends[a]!] === 0;
    if (unmet) drop(v, 1);
  }
  for (let head = 0; head < tail; head++) {
    const lost = queue[head]!;
    for (let a = neededBy.rowStart[lost]!; a < neededBy.rowStart[lost + 1]!; a++)
      drop(neededBy.ends[a]!, fall[lost]! + 1);
  }
  return fall;
}

function causeOf(
  index: GraphIndex,
  { needs, missing }: View,
  v: number,
  fall: Int32Array,
  wasUp: Uint8Array,
): string | null {
  const turn = fall[v]!;
  if (turn === 0) return null;
  const providers = needs.ends.subarray(needs.rowStart[v], needs.rowStart[v + 1]);
  // Nobody outlives a provider by more than one turn: whoever was lost first, was lost in the turn before.
  const cause =
    providers.find((provider) => fall[provider] === turn - 1) ??
    providers.find((provider) => wasUp[provider] === 0);
  return cause === undefined ? index.graph.needs[missing[v]!]!.to : index.ids[cause]!;
}

/** Per component that stands, the strengths of its running needs that nobody meets, as bits. What is no component stands nowhere. */
function lacking({ from, runsFrom, running }: GraphIndex, stands: Uint8Array): Uint8Array {
  const lacks = new Uint8Array(stands.length);
  for (let n = 0; n < from.length; n++) {
    const v = from[n]!;
    const provider = runsFrom[n]!;
    if (stands[v] === 1 && stands[provider] !== 1) lacks[v]! |= running[n]!;
  }
  return lacks;
}

/** Component numbers grouped by their level, ascending within each; those that have none are left out. */
function byLevel(level: Int32Array): number[][] {
  const groups: number[][] = [];
  level.forEach((at, v) => {
    if (at === never) return;
    while (groups.length <= at) groups.push([]);
    groups[at]!.push(v);
  });
  return groups;
}
