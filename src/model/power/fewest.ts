/** The smallest sets of copies with which all come back alone, and how long such a set stays good. */
import { afterFailure } from '../graph/fixpoints.ts';
import { services } from './data-centre.ts';
import { smallestSets } from './smallest-sets.ts';
import { answersOf, couldWant, graphOf, keyOf, type Work } from './work.ts';

export interface Fewest {
  readonly copies: number;
  /** How many sets of that many copies will do. */
  readonly ways: number;
  /** One of them: keys, in the order of `answersOf`. */
  readonly one: readonly string[];
}

const known = new WeakMap<Work['added'], Fewest>();

/** The fewest copies for these wants, whatever copies there are now: some answer of every circle needs one. */
export function fewestCopies({ added }: Work): Fewest {
  const before = known.get(added);
  if (before) return before;
  const keys = answersOf({ copies: [], added }).map(keyOf);
  const sets = smallestSets({
    running: [],
    after: (copies) => graphOf({ copies, added }),
    against: (from, to) => keys.filter((key) => key === `${from}>${to}`),
    most: keys.length,
  });
  const [one = []] = sets;
  const found: Fewest = {
    copies: one.length,
    ways: sets.length,
    one: keys.filter((key) => one.includes(key)),
  };
  known.set(added, found);
  return found;
}

export interface Tomorrow {
  /** Hard wants that somebody could add to this work. */
  readonly possible: number;
  /** Those of them that would close a circle. */
  readonly closing: number;
}

/** What one more want could do: it closes a circle when the wanted one falls with the wanting one already. */
export function tomorrow(work: Work): Tomorrow {
  const graph = graphOf(work);
  let possible = 0;
  let closing = 0;
  for (const from of services) {
    const falling = afterFailure(graph, services, [from]).fallen.map(({ id }) => id);
    const wants = couldWant(work, from);
    possible += wants.length;
    closing += wants.filter((to) => falling.includes(to)).length;
  }
  return { possible, closing };
}
