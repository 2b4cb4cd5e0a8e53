/** The smallest sets of copies with which all come back alone, and how long such a set stays good. */
import { allNeeds } from '../graph/reach.ts';
import { softenAllowed } from '../graph/soften-allowed.ts';
import { hardStarting } from '../graph/types.ts';
import { services, type Want } from './data-centre.ts';
import { answersOf, couldWant, graphOf, keyOf, type Work } from './work.ts';

export interface Fewest {
  readonly copies: number;
  /** How many sets of that many copies will do. */
  readonly ways: number;
  /** One of them: keys, in the order of `answersOf`. */
  readonly one: readonly string[];
}

/** The fewest copies for these wants, whatever copies there are now. O(small graph); see `softenAllowed`. */
export function fewestCopies({ added }: Work): Fewest {
  const bare: Work = { copies: [], added };
  const keys = answersOf(bare).map(keyOf);
  const parts = softenAllowed(graphOf(bare), (arc) => keys.includes(keyOf(arc as Want)));
  if (parts === null) throw new Error('fewestCopies: things stand in a circle of their own');
  const chosen = parts.flatMap((sets) => (sets[0] ?? []).map((arc) => keyOf(arc as Want)));
  return {
    copies: chosen.length,
    ways: parts.reduce((ways, sets) => ways * sets.length, 1),
    one: keys.filter((key) => chosen.includes(key)),
  };
}

export interface Tomorrow {
  /** Hard wants that somebody could add to this work. */
  readonly possible: number;
  /** Those of them that would close a circle. */
  readonly closing: number;
}

/** What one more want could do: it closes a circle when the wanted one needs the wanting one already. */
export function tomorrow(work: Work): Tomorrow {
  const graph = graphOf(work);
  const needed = new Map(services.map((to) => [to, new Set(allNeeds(graph, to, hardStarting))]));
  const pairs = services.flatMap((from) => couldWant(work, from).map((to): Want => ({ from, to })));
  const closing = pairs.filter(({ from, to }) => needed.get(to)?.has(from));
  return { possible: pairs.length, closing: closing.length };
}
