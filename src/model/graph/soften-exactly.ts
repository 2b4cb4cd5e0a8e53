/**
 * Smallest sets of arcs that leave no circle (minimum feedback arc sets; Karp 1972 has the problem among his 21 that are NP-hard), by
 * branch and bound: some arc of every circle has to go, so take a circle with the fewest arcs that may still go and try each of
 * them. The bound: so many circles that share no such arc need as many arcs.
 */
import type { CircleArcs } from './circle-arcs.ts';

export interface SmallestSets {
  /** No fewer arcs will do. With `sets` this is their size: the search has refuted every smaller number. */
  readonly atLeast: number;
  /** Smallest sets, arcs ascending in each; empty when the search gave up. */
  readonly sets: readonly (readonly number[])[];
  /** Whether `sets` are all there are. */
  readonly complete: boolean;
  /** What is left of the looks. */
  readonly looks: number;
}

export interface SearchBounds {
  /** Looks at arcs before the search gives up: the same on every machine, other than a clock. */
  readonly looks: number;
  /** At most this many sets. */
  readonly sets: number;
}

const free = 0;
const cut = 1;
const kept = 2;

export function smallestSets(arcs: CircleArcs, bounds: SearchBounds): SmallestSets {
  const search = new Search(arcs, bounds);
  for (let atLeast = Math.max(1, search.circlesApart().count); ; atLeast++) {
    search.ofSize(atLeast);
    const { found: sets, hasMore, patient, looks } = search;
    if (sets.length > 0) {
      return { atLeast, sets: sets.sort(byArcs), complete: patient && !hasMore, looks };
    }
    if (!patient) return { atLeast, sets, complete: false, looks };
  }
}

function byArcs(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((arc, n) => arc !== other[n]);
  return place === -1 ? 0 : one[place]! - other[place]!;
}

/** The least that has to go, as far as circles found with a bounded number of looks prove it. At least 1: `arcs` hold a circle. */
export function leastToGo(arcs: CircleArcs, looks: number): number {
  return Math.max(1, new Search(arcs, { looks, sets: 1 }).circlesApart().count);
}

class Search {
  readonly found: number[][] = [];
  hasMore = false;
  readonly #arcs: CircleArcs;
  readonly #most: number;
  #looks: number;
  readonly #state: Uint8Array;
  /** Scratch of one search for circles: arcs that an earlier circle has taken. */
  readonly #taken: Uint8Array;
  /** Scratch of one search for a circle: members by the search that saw them last, and the arcs by which it came to them. */
  readonly #seen: Int32Array;
  #searches = 0;
  readonly #cameBy: Int32Array;

  constructor(arcs: CircleArcs, { looks, sets }: SearchBounds) {
    this.#arcs = arcs;
    this.#looks = looks;
    this.#most = sets;
    this.#state = new Uint8Array(arcs.tail.length);
    this.#taken = new Uint8Array(arcs.tail.length);
    this.#seen = new Int32Array(arcs.size);
    this.#cameBy = new Int32Array(arcs.size);
  }

  get looks(): number {
    return Math.max(0, this.#looks);
  }

  get patient(): boolean {
    return this.#looks > 0;
  }

  /** Finds the sets of so many arcs that leave no circle. Every set is met once: arcs tried before stay kept. */
  ofSize(remaining: number, gone: readonly number[] = []): void {
    const { count, shortest } = this.circlesApart();
    if (!this.patient || count > remaining || this.hasMore) return;
    if (shortest === null) {
      if (this.found.length === this.#most) this.hasMore = true;
      else this.found.push([...gone].sort((a, b) => a - b));
      return;
    }
    const choices = shortest.filter((a) => this.#state[a] === free);
    for (const a of choices) {
      this.#state[a] = cut;
      this.ofSize(remaining - 1, [...gone, a]);
      this.#state[a] = kept;
    }
    for (const a of choices) this.#state[a] = free;
  }

  /**
   * Circles that share no free arc, taken greedily: how many, and the one with the fewest free arcs. A circle of kept arcs alone can
   * never be cut: then the count is infinite.
   */
  circlesApart(): { count: number; shortest: number[] | null } {
    let count = 0;
    let shortest: number[] | null = null;
    let fewest = Infinity;
    this.#taken.fill(0);
    for (let v = 0; v < this.#arcs.size && this.patient; v++) {
      for (let circle = this.#circleThrough(v); circle; circle = this.#circleThrough(v)) {
        const length = circle.filter((a) => this.#state[a] === free).length;
        if (length === 0) return { count: Infinity, shortest: circle };
        if (length < fewest) [fewest, shortest] = [length, circle];
        for (const a of circle) if (this.#state[a] === free) this.#taken[a] = 1;
        count++;
      }
    }
    return { count, shortest };
  }

  /** A circle through a member with the fewest free arcs, past those that are cut or taken; null when there is none. */
  #circleThrough(start: number): number[] | null {
    const { head, outStart } = this.#arcs;
    const mark = ++this.#searches;
    // Members in the order of how many free arcs lead to them: kept arcs stay on the level, free ones lead to the next.
    let level = [start];
    while (level.length > 0) {
      const next: number[] = [];
      let closing = -1;
      for (let entry = level.pop(); entry !== undefined; entry = level.pop()) {
        const v = this.#seen[start] !== mark ? start : head[entry]!;
        if (this.#seen[v] === mark) continue;
        this.#seen[v] = mark;
        this.#cameBy[v] = entry;
        this.#looks -= outStart[v + 1]! - outStart[v]!;
        for (let a = outStart[v]!; a < outStart[v + 1]!; a++) {
          if (this.#state[a] === cut || this.#taken[a] === 1) continue;
          const costs = this.#state[a] === free;
          if (head[a] !== start) (costs ? next : level).push(a);
          else if (!costs) return this.#trace(start, a);
          else closing = a;
        }
      }
      if (closing !== -1) return this.#trace(start, closing);
      level = next;
    }
    return null;
  }

  #trace(start: number, closing: number): number[] {
    const { tail } = this.#arcs;
    const circle = [closing];
    for (let v = tail[closing]!; v !== start; v = tail[circle.at(-1)!]!)
      circle.push(this.#cameBy[v]!);
    return circle;
  }
}
