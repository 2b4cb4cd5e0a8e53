/** Ways through the needs, from a component to a provider. */
import { indexGraph, numberOfComponent, viewOf } from './index-graph.ts';
import type { Rows } from './index-graph.ts';
import { hardStarting } from './types.ts';
import type { Graph, Over } from './types.ts';
import { stepsTo, wayBetween } from './ways.ts';

export interface PathBounds {
  /** At most this many paths (default 100). */
  readonly count?: number;
  /** At most this many steps, that is needs, in a path (default: any). */
  readonly length?: number;
  /** At most this many steps of search altogether (default 100,000). */
  readonly effort?: number;
}

export interface Paths {
  /** Shorter paths first; of equal length, in order of needs. Each runs from `from` to `to`, both included. */
  readonly paths: string[][];
  /** False when a bound of `count` or `effort` cut the search short, so that there may be more. */
  readonly complete: boolean;
}

/**
 * The shortest path from a component to a provider it needs, both included; `[from]` when they are the same; null when there is
 * none. Of equally short ones the first in order of needs. Throws when an end is not a component. O(components + needs).
 */
export function shortestPath(
  graph: Graph,
  from: string,
  to: string,
  over: Over = hardStarting,
): string[] | null {
  const index = indexGraph(graph);
  const start = numberOfComponent(index, from, 'shortestPath: from');
  const goal = numberOfComponent(index, to, 'shortestPath: to');
  if (start === goal) return [from];
  const way = wayBetween(viewOf(index, over).needs, start, (v) => v === goal);
  return way?.map((v) => index.ids[v]!) ?? null;
}

/**
 * All paths from a component to a provider that pass no component twice, shorter ones first, within bounds. There can be
 * exponentially many, hence the bounds. Throws when an end is not a component or a bound is not a positive number.
 */
export function simplePaths(
  graph: Graph,
  from: string,
  to: string,
  bounds: PathBounds = {},
  over: Over = hardStarting,
): Paths {
  const index = indexGraph(graph);
  const start = numberOfComponent(index, from, 'simplePaths: from');
  const goal = numberOfComponent(index, to, 'simplePaths: to');
  const { needs, neededBy } = viewOf(index, over);
  const search = new Search(needs, goal, stepsTo(neededBy, goal), bounds);
  const found = search.from(start, Math.min(bounds.length ?? Infinity, index.ids.length - 1));
  return { paths: found.map((path) => path.map((v) => index.ids[v]!)), complete: !search.cutShort };
}

/** Depth first for every length in turn, never entering where the goal is out of reach in the steps that remain. */
class Search {
  readonly #needs: Rows;
  readonly #goal: number;
  readonly #toGoal: Int32Array;
  readonly #count: number;
  readonly #found: number[][] = [];
  #effort: number;
  /** Some path was longer than the length tried last. */
  #longer = false;
  cutShort = false;

  constructor(needs: Rows, goal: number, toGoal: Int32Array, bounds: PathBounds) {
    this.#needs = needs;
    this.#goal = goal;
    this.#toGoal = toGoal;
    this.#count = positive('count', bounds.count ?? 100);
    this.#effort = positive('effort', bounds.effort ?? 100_000);
    positive('length', bounds.length ?? Infinity);
  }

  from(start: number, longest: number): number[][] {
    const shortest = this.#toGoal[start]!;
    if (shortest === -1) return [];
    this.#longer = true;
    for (let length = shortest; this.#longer && length <= longest && !this.cutShort; length++) {
      this.#longer = false;
      this.#ofLength(start, length);
    }
    return this.#found;
  }

  #ofLength(start: number, length: number): void {
    const { rowStart, ends } = this.#needs;
    const path = [start];
    const onPath = new Set(path);
    const next = [rowStart[start]!];
    if (start === this.#goal) this.#keep(path, length);
    while (path.length > 0 && !this.cutShort) {
      const v = path.at(-1)!;
      const a = next[next.length - 1]!++;
      if (a >= rowStart[v + 1]! || v === this.#goal) {
        onPath.delete(v);
        path.pop();
        next.pop();
        continue;
      }
      const end = ends[a]!;
      if (onPath.has(end) || this.#toGoal[end] === -1) continue;
      if (--this.#effort < 0) this.cutShort = true;
      if (path.length + this.#toGoal[end]! > length) {
        this.#longer = true;
        continue;
      }
      path.push(end);
      onPath.add(end);
      next.push(rowStart[end]!);
      if (end === this.#goal) this.#keep(path, length);
    }
  }

  /** Shorter ones were found in an earlier turn. */
  #keep(path: readonly number[], length: number): void {
    if (path.length - 1 !== length) return;
    if (this.#found.length === this.#count) this.cutShort = true;
    else this.#found.push([...path]);
  }
}

function positive(what: string, bound: number): number {
  if (bound > 0) return bound;
  throw new Error(`simplePaths: the bound of ${what} is ${bound}. Give a positive number.`);
}
