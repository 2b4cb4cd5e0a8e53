import { reachWithin, roundTripOf, type Way } from '../layers/light.ts';

/** Refractive index of glass in long cables; the other parts of a way are the reader's. */
const INDEX = 1.47;

/** What a page of an application asks for, and over which ways. */
export interface Page {
  /** From the users to the Local Zone in their metro, in kilometres of cable, straight. */
  readonly near: number;
  /** From there to the parent. */
  readonly far: number;
  /** How much longer cables are than the straight line, in per cent. */
  readonly detour: number;
  /** Calls that a page makes, one after another. */
  readonly calls: number;
  /** How many of them need something that is kept in the parent: 0 to `calls`. */
  readonly home: number;
}

/** One call, in milliseconds of round trip; `far` is 0 when the zone answers by itself. */
export interface Call {
  readonly near: number;
  readonly far: number;
}

export interface Loading {
  readonly calls: readonly Call[];
  readonly total: number;
}

/**
 * How long a page takes with and without a Local Zone: light in glass, over cables that take a detour. Without the zone every call
 * goes on to the parent; with it only those that need something from there. Equipment, queues and the work of servers are left
 * out, because they are the same in both.
 */
export function loadingsOf(page: Page): { readonly with: Loading; readonly without: Loading } {
  const near = roundTripOf(wayOf(page, page.near)).total;
  const far = roundTripOf(wayOf(page, page.far)).total;
  const home = { near, far };
  const there = { near, far: 0 };
  const numbers = Array.from({ length: page.calls }, (_, call) => call);
  return {
    with: loading(numbers.map((call) => (call < page.calls - page.home ? there : home))),
    without: loading(numbers.map(() => home)),
  };
}

/** How far the parent may be, in kilometres, for a page without a Local Zone to load within `limit` milliseconds. */
export function parentWithin(limit: number, page: Page): number {
  const near = roundTripOf(wayOf(page, page.near)).total;
  return reachWithin(Math.max(0, limit / page.calls - near), wayOf(page, 0));
}

function wayOf({ detour }: Page, km: number): Way {
  return { km, detour, equipment: 0, index: INDEX };
}

function loading(calls: readonly Call[]): Loading {
  return { calls, total: calls.reduce((sum, { near, far }) => sum + near + far, 0) };
}
