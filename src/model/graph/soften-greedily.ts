/**
 * A small set of arcs that leaves no circle, fast: an order in which few arcs point backwards (Eades, Lin and Smyth 1993), and then
 * every backward arc is put back that closes no circle after all (see `GrowingOrder`). So the
 * set is minimal, each of its arcs closes a circle, but a smaller one may exist.
 */
import type { CircleArcs } from './circle-arcs.ts';
import { GrowingOrder } from './growing-order.ts';

/** Arcs to take out, ascending. About O(arcs), more where many arcs can be put back. */
export function smallSet(arcs: CircleArcs): number[] {
  const place = orderWithFewBackArcs(arcs);
  const dropped = new Uint8Array(arcs.tail.length);
  const backward: number[] = [];
  arcs.tail.forEach((from, a) => {
    if (place[from]! < place[arcs.head[a]!]!) return;
    dropped[a] = 1;
    backward.push(a);
  });
  const order = new GrowingOrder(arcs, place, dropped);
  return backward.filter((a) => !order.putBack(a));
}

/** Per member its place in the order: those without arcs out to the end, those without arcs in to the front, else most out over in. */
function orderWithFewBackArcs({
  size,
  tail,
  head,
  outStart,
  inStart,
  inArc,
}: CircleArcs): Int32Array {
  const outs = new Int32Array(size);
  const ins = new Int32Array(size);
  for (let v = 0; v < size; v++) {
    outs[v] = outStart[v + 1]! - outStart[v]!;
    ins[v] = inStart[v + 1]! - inStart[v]!;
  }
  const buckets = new Buckets(size, outs, ins);
  const place = new Int32Array(size).fill(-1);
  let front = 0;
  let end = size - 1;
  for (let v = buckets.next(); v !== -1; v = buckets.next()) {
    place[v] = outs[v] === 0 ? end-- : front++;
    for (let a = outStart[v]!; a < outStart[v + 1]!; a++) leave(head[a]!, ins);
    for (let i = inStart[v]!; i < inStart[v + 1]!; i++) leave(tail[inArc[i]!]!, outs);
  }
  return place;

  function leave(v: number, count: Int32Array): void {
    if (place[v] !== -1) return;
    count[v]!--;
    buckets.add(v);
  }
}

/** Members by how many more arcs go out than come in; a member may lie in several buckets, and counts in the one that is right now. */
class Buckets {
  readonly #stacks: number[][] = [];
  readonly #done: Uint8Array;
  readonly #outs: Int32Array;
  readonly #ins: Int32Array;
  readonly #middle: number;
  readonly #ends: number[] = [];
  #top: number;

  constructor(size: number, outs: Int32Array, ins: Int32Array) {
    this.#outs = outs;
    this.#ins = ins;
    this.#done = new Uint8Array(size);
    this.#middle = ins.reduce((most, count) => Math.max(most, count), 0);
    this.#top = 0;
    for (let v = size - 1; v >= 0; v--) this.add(v);
  }

  add(v: number): void {
    if (this.#outs[v] === 0 || this.#ins[v] === 0) {
      this.#ends.push(v);
      return;
    }
    const bucket = this.#bucketOf(v);
    (this.#stacks[bucket] ??= []).push(v);
    if (bucket > this.#top) this.#top = bucket;
  }

  /** The next member, or -1 when all are done. */
  next(): number {
    for (let v = this.#ends.pop(); v !== undefined; v = this.#ends.pop()) {
      if (this.#take(v)) return v;
    }
    for (; this.#top >= 0; this.#top--) {
      const stack = this.#stacks[this.#top] ?? [];
      for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
        if (this.#bucketOf(v) === this.#top && this.#take(v)) return v;
      }
    }
    return -1;
  }

  #take(v: number): boolean {
    if (this.#done[v] === 1) return false;
    this.#done[v] = 1;
    return true;
  }

  #bucketOf(v: number): number {
    return this.#middle + this.#outs[v]! - this.#ins[v]!;
  }
}
