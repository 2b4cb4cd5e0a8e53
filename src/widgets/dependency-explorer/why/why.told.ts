import { simplePaths } from '#model/graph/paths.ts';
import type { ServiceNeed } from '#model/service-graph/types.ts';
import { listed } from '../dependency-explorer.listing.ts';
import { nameOf } from '../dependency-explorer.shown.ts';
import type { Asked, Mark, Told } from '../dependency-explorer.told.ts';
import { kindOf, overOf } from '../reach/reach.told.ts';
import type { WhyWords } from './why.en.text.ts';

/** More ways are not listed; a reader has seen enough by then. */
const MOST_WAYS = 20;
/** Looks that the search for ways may take, so that it answers at once in any graph. */
const EFFORT = 50_000;

export interface WhyTold extends Told {
  readonly words: WhyWords;
  /** Each from the picked one to the goal, shorter ones first. */
  readonly ways: readonly (readonly string[])[];
  /** False when there may be more than are listed. */
  readonly complete: boolean;
  /** The needs of the way that is told, one after another. */
  readonly steps: readonly ServiceNeed[];
  /** There is no way, but there is one the other way round. */
  readonly turned: boolean;
}

export const tellWhy =
  (words: WhyWords) =>
  (asked: Asked): WhyTold => {
    const { shown, choices } = asked;
    const { picked, goal, way } = choices;
    const over = overOf(choices);
    const marks = new Map<string, Mark>();
    if (picked !== null) marks.set(picked, { sign: 'picked' });
    const none = { words, marks, arrows: [], ways: [], complete: true, steps: [], turned: false };
    if (picked === null || goal === null || goal === picked) {
      return {
        ...none,
        sentence: picked === null ? words.pickFrom : words.pickGoal(nameOf(shown, picked)),
      };
    }
    const bounds = { count: MOST_WAYS, effort: EFFORT };
    const { paths, complete } = simplePaths(shown.graph, picked, goal, bounds, over);
    const told = paths[way] ?? paths[0] ?? [];
    const steps = told.slice(1).flatMap((to, i) => {
      const between = shown.needsOf.get(told[i] ?? '')?.filter((need) => need.to === to) ?? [];
      return between.find((need) => over.strengths.includes(need[over.phase])) ?? [];
    });
    for (const id of told.slice(1, -1)) marks.set(id, { sign: 'onWay' });
    marks.set(goal, { sign: 'goal' });
    const arrows = steps.map((need) => ({ ...need, kind: kindOf(need, over.phase) }));
    const turned =
      paths.length === 0 &&
      simplePaths(shown.graph, goal, picked, { count: 1 }, over).paths.length > 0;
    const found = { ...none, ways: paths, complete, steps, arrows, turned };
    return { ...found, sentence: describe(asked, found) };
  };

function describe({ shown, choices, words: all }: Asked, told: Omit<WhyTold, 'sentence'>): string {
  const { words, ways, complete, steps, turned } = told;
  const name = (id: string) => nameOf(shown, id);
  const [from, goal] = [name(choices.picked ?? ''), name(choices.goal ?? '')];
  if (ways.length === 0) return turned ? words.onlyTurned(from, goal) : words.unrelated(from, goal);
  const between = steps.slice(1).map((need) => need.from);
  return all.join([
    words.needs(from, goal, steps.length, listed(between, shown, all)),
    words.ways(ways.length, complete),
  ]);
}
