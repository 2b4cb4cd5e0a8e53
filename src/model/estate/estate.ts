/**
 * A large estate of services, made up from a seed: outer services that customers call, and inner ones that they are built of
 * (talk, 62:00 to 70:00: hundreds of outer and thousands of inner services). How many there are and who needs whom is an
 * illustration; only the shape is meant: most needs stay within one outer service, most others go to a few older, more
 * basic ones, and a few go back to somebody who needs them and close a circle.
 */
import { draw } from '../chance.ts';
import type { Graph } from '../graph/types.ts';

export interface EstateSize {
  readonly outer: number;
  /** Inner services in each outer one. */
  readonly innerEach: number;
  /** Needs of each inner service. */
  readonly needsEach: number;
}

/** Inner services are numbered from 0; service `i` belongs to the outer service ⌊i / innerEach⌋. */
export interface Estate {
  readonly seed: number;
  readonly size: EstateSize;
  /** Whom the needs go to; the needs of service `i` are those from `i * needsEach` on. */
  readonly targets: Int32Array;
}

/** Of a hundred needs, so many stay within the outer service. Illustration. */
export const INSIDE = 70;
/** An outer service has this many usual providers; of a hundred needs that leave it, so many go to one of them. Illustration. */
export const PROVIDERS = 4;
export const USUAL = 95;
/** Of a thousand needs that leave an outer service, so many go back to one that usually needs it: a circle. Illustration. */
const BACK = 6;

/** The estate of a seed. The same on every engine. */
export function estateOf(seed: number, size: EstateSize): Estate {
  const targets = new Int32Array(size.outer * size.innerEach * size.needsEach);
  for (let need = 0; need < targets.length; need++) targets[need] = targetOf(seed, size, need, 0);
  return { seed, size, targets };
}

/** Whom a need goes to when it is drawn for the `version`-th time. A service does not need itself. */
export function targetOf(seed: number, size: EstateSize, need: number, version: number): number {
  const { innerEach, needsEach } = size;
  const from = Math.floor(need / needsEach);
  const purpose = (need * 64 + version) * 8;
  const host = hostOf(seed, size, Math.floor(from / innerEach), purpose);
  const inner = draw(seed, purpose + 7, innerEach);
  const to = host * innerEach + inner;
  return to === from ? host * innerEach + ((inner + 1) % innerEach) : to;
}

/** The outer service that a need of `home` goes to. */
function hostOf(seed: number, { outer }: EstateSize, home: number, purpose: number): number {
  if (draw(seed, purpose, 100) < INSIDE) return home;
  if (draw(seed, purpose + 1, 1000) < BACK) {
    const users = usersOf(seed, outer, home);
    const back = users[users.length === 0 ? 0 : draw(seed, purpose + 2, users.length)];
    if (back !== undefined) return back;
  }
  if (home === 0) return home;
  if (draw(seed, purpose + 3, 100) >= USUAL) return draw(seed, purpose + 4, home);
  return providerOf(seed, home, draw(seed, purpose + 5, PROVIDERS));
}

/** One of the usual providers of an outer service: an older one, with a number below its own. */
function providerOf(seed: number, home: number, which: number): number {
  const apart = home * 2 * PROVIDERS + 2 * which;
  // The lower of two draws: basic services are needed by more than their share.
  return Math.min(draw(seed ^ 0x5e7, apart, home), draw(seed ^ 0x5e7, apart + 1, home));
}

/** The outer services that have `home` among their usual providers. */
function usersOf(seed: number, outer: number, home: number): number[] {
  const users: number[] = [];
  for (let user = home + 1; user < outer; user++) {
    for (let which = 0; which < PROVIDERS; which++) {
      if (providerOf(seed, user, which) === home) {
        users.push(user);
        break;
      }
    }
  }
  return users;
}

/** The outer service of an inner one. */
export const outerOf = ({ size }: Pick<Estate, 'size'>, service: number): number =>
  Math.floor(service / size.innerEach);

/** All inner services and their needs. */
export function fineGraph({ size, targets }: Estate): Graph {
  const count = size.outer * size.innerEach;
  return {
    components: Array.from({ length: count }, (_, id) => String(id)),
    needs: Array.from(targets, (to, need) => ({
      from: String(Math.floor(need / size.needsEach)),
      to: String(to),
      starting: 'hard',
      running: 'hard',
    })),
  };
}

/** The outer services; one needs another when anything inside it does. Each need once, in the order of its first cause. */
export function coarseGraph(estate: Estate): Graph {
  const { outer } = estate.size;
  return {
    components: Array.from({ length: outer }, (_, id) => String(id)),
    needs: [...coarsePairs(estate)].map((pair) => ({
      from: String(Math.floor(pair / outer)),
      to: String(pair % outer),
      starting: 'hard',
      running: 'hard',
    })),
  };
}

/** The needs between outer services as numbers: `from * outer + to`. */
export function coarsePairs(estate: Estate): Set<number> {
  const { size, targets } = estate;
  const pairs = new Set<number>();
  targets.forEach((to, need) => {
    const from = outerOf(estate, Math.floor(need / size.needsEach));
    const host = outerOf(estate, to);
    if (from !== host) pairs.add(from * size.outer + host);
  });
  return pairs;
}
