/** What a reader makes of the data centre: which answers have a copy, and which wants are new. */
import type { Graph, Need, Strength } from '../graph/types.ts';
import { answers, services, things, type Service, type Want } from './data-centre.ts';

export interface Work {
  /** Keys of the wants whose last answer is kept; in the order of `answersOf`. */
  readonly copies: readonly string[];
  /** Wants of an answer that the data centre did not have. */
  readonly added: readonly Want[];
}

export const designs = ['hard', 'stable'] as const;
export type Design = (typeof designs)[number];

export const keyOf = ({ from, to }: Want): string => `${from}>${to}`;

/** The two designs as they come: the same wants, without any copy and with all. */
export const given: Readonly<Record<Design, Work>> = {
  hard: { copies: [], added: [] },
  stable: { copies: answers.map(keyOf), added: [] },
};

/** All wants of an answer, the new ones last. */
export const answersOf = ({ added }: Work): Want[] => [...answers, ...added];

const graphs = new WeakMap<Work, Graph>();

/** The data centre as a graph: a want of a thing is hard, one of an answer is cached where there is a copy, and else hard. */
export function graphOf(work: Work): Graph {
  const known = graphs.get(work);
  if (known) return known;
  const copies = new Set(work.copies);
  const need = ({ from, to }: Want, strength: Strength): Need => {
    return { from, to, starting: strength, running: strength };
  };
  const graph: Graph = {
    components: services,
    needs: [
      ...things.map((want) => need(want, 'hard')),
      ...answersOf(work).map((want) => need(want, copies.has(keyOf(want)) ? 'cached' : 'hard')),
    ],
  };
  graphs.set(work, graph);
  return graph;
}

/** Keeps a copy, or throws it away when there is one. A key that no answer has changes nothing. */
export function turn(work: Work, key: string): Work {
  const keys = answersOf(work).map(keyOf);
  return {
    ...work,
    copies: keys.filter((each) => work.copies.includes(each) !== (each === key)),
  };
}

/** So many wants can be new; a link carries them. */
export const MOST_ADDED = 6;

/** Whom a service could want besides. Nobody feeds the power from within, and nobody is asked for what they want already. */
export function couldWant(work: Work, from: Service): Service[] {
  if (from === 'power' || work.added.length >= MOST_ADDED) return [];
  const wanted = [...things, ...answersOf(work)].flatMap((want) =>
    want.from === from ? want.to : [],
  );
  return services.filter((to) => to !== from && !wanted.includes(to));
}

/** One more want, hard. A want that the service cannot have changes nothing. */
export function add(work: Work, want: Want): Work {
  if (!couldWant(work, want.from).includes(want.to)) return work;
  return { ...work, added: [...work.added, want] };
}

/** Whether a want is none that the data centre had before. */
export const isNew = ({ added }: Work, key: string): boolean =>
  added.some((want) => keyOf(want) === key);

/** Without a want that is new. */
export function remove(work: Work, key: string): Work {
  if (!isNew(work, key)) return work;
  return {
    copies: work.copies.filter((each) => each !== key),
    added: work.added.filter((want) => keyOf(want) !== key),
  };
}
