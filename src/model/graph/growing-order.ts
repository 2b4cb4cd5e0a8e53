import type { CircleArcs } from './circle-arcs.ts';

/** Which side a member was reached from: it comes after `to`, or before `from`. */
const after = 1;
const before = 2;
type Side = typeof after | typeof before;

/** A topological order that takes further arcs as long as they close no circle (dynamic, after Pearce and Kelly 2006). */
export class GrowingOrder {
  readonly #arcs: CircleArcs;
  readonly #place: Int32Array;
  readonly #at: Int32Array;
  readonly #dropped: Uint8Array;
  /** Scratch of one search: who was reached from which side. */
  readonly #side: Uint8Array;
  readonly #scratch: Int32Array;

  /** `place` is a topological order of the arcs that are not dropped. Both are changed. */
  constructor(arcs: CircleArcs, place: Int32Array, dropped: Uint8Array) {
    this.#arcs = arcs;
    this.#place = place;
    this.#at = new Int32Array(arcs.size);
    place.forEach((at, v) => (this.#at[at] = v));
    this.#dropped = dropped;
    this.#side = new Uint8Array(arcs.size);
    this.#scratch = new Int32Array(arcs.size);
  }

  /** Puts a dropped arc back and mends the order, or returns false when the arc closes a circle. */
  putBack(arc: number): boolean {
    const from = this.#arcs.tail[arc]!;
    const to = this.#arcs.head[arc]!;
    if (from === to) return false;
    const ahead = this.#place[to]! > this.#place[from]!;
    if (!ahead && !this.#moveApart(from, to)) return false;
    this.#dropped[arc] = 0;
    return true;
  }

  /**
   * Brings `from` before `to`, unless a way leads from `to` to `from`. Searches from both ends, the smaller side first, within the
   * stretch of the order between them: either the sides meet, or one of them is complete and can move to the other end.
   */
  #moveApart(from: number, to: number): boolean {
    const sides: Record<Side, number[]> = { [after]: [to], [before]: [from] };
    const next: Record<Side, number> = { [after]: 0, [before]: 0 };
    const first = this.#place[to]!;
    const last = this.#place[from]!;
    const waiting = (side: Side): number => sides[side].length - next[side];
    this.#side[to] = after;
    this.#side[from] = before;
    let apart = true;
    while (apart && waiting(after) > 0 && waiting(before) > 0) {
      const side = waiting(after) <= waiting(before) ? after : before;
      apart = this.#expand(sides[side][next[side]++]!, side, sides[side], first, last);
    }
    if (apart) this.#rewrite(first, last, waiting(after) === 0 ? after : before);
    for (const v of sides[after]) this.#side[v] = 0;
    for (const v of sides[before]) this.#side[v] = 0;
    return apart;
  }

  /** Reaches the neighbours of `v` within the stretch; false when one of them was reached from the other side. */
  #expand(v: number, side: Side, reached: number[], first: number, last: number): boolean {
    const { head, tail, outStart, inStart, inArc } = this.#arcs;
    const start = side === after ? outStart : inStart;
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      const a = side === after ? i : inArc[i]!;
      if (this.#dropped[a] === 1) continue;
      const end = side === after ? head[a]! : tail[a]!;
      if (this.#side[end] === side || this.#place[end]! < first || this.#place[end]! > last)
        continue;
      if (this.#side[end] !== 0) return false;
      this.#side[end] = side;
      reached.push(end);
    }
    return true;
  }

  /** Moves the complete side to its end of the stretch; all others keep their order. */
  #rewrite(first: number, last: number, complete: Side): void {
    const goesFirst = (v: number): boolean =>
      (this.#side[v] === complete) === (complete === before);
    let front = first;
    let waiting = 0;
    for (let at = first; at <= last; at++) {
      const v = this.#at[at]!;
      if (goesFirst(v)) this.#put(v, front++);
      else this.#scratch[waiting++] = v;
    }
    for (let n = 0; n < waiting; n++) this.#put(this.#scratch[n]!, front + n);
  }

  #put(v: number, at: number): void {
    this.#at[at] = v;
    this.#place[v] = at;
  }
}
