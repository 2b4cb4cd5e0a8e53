import { depthFrom, heightFrom } from '#model/graph/reach.ts';
import type { Over } from '#model/graph/types.ts';
import type { ServiceNeed } from '#model/service-graph/types.ts';
import { STRENGTHS, type Choices } from '../dependency-explorer.choices.ts';
import type { Shown } from '../dependency-explorer.shown.ts';
import type { Arrow, Asked, Mark, Told } from '../dependency-explorer.told.ts';
import { describeReach } from './reach.describe.ts';
import type { ReachWords } from './reach.en.text.ts';

export interface ReachTold extends Told {
  readonly words: ReachWords;
  readonly picked: string;
  /** All that are shown of those that the picked one needs, nearest first; without the picked one. */
  readonly needs: readonly string[];
  readonly dependants: readonly string[];
  /** The farthest of those shown is so many needs away. */
  readonly farthest: number;
}

/** The needs that the reader looks at: of starting in a cold Region, of running in a warm one. */
export const overOf = ({ cold, filter }: Choices): Over => ({
  phase: cold ? 'starting' : 'running',
  strengths: filter.strength === null ? STRENGTHS : [filter.strength],
});

/** Asked only once somebody is picked; before that the opening stands there. */
export const tellReach =
  (words: ReachWords) =>
  (asked: Asked): ReachTold => {
    const found = { words, ...reached(asked, asked.choices.picked ?? '') };
    return { ...found, sentence: describeReach(asked, found) };
  };

function reached({ shown, choices }: Asked, picked: string): Omit<ReachTold, 'sentence' | 'words'> {
  const over = overOf(choices);
  const near = choices.reach === 'near';
  const depth = near ? 1 : choices.depth || Infinity;
  const beyond = (steps: ReadonlyMap<string, number>) =>
    new Map([...steps].filter(([id, step]) => id !== picked && step <= depth));
  const none = new Map<string, number>();
  const down = near || choices.reach === 'needs';
  const up = near || choices.reach === 'dependants';
  const needs = down ? beyond(depthFrom(shown.graph, picked, over)) : none;
  const dependants = up ? beyond(heightFrom(shown.graph, picked, over)) : none;
  const marks = new Map<string, Mark>([[picked, { sign: 'picked' }]]);
  const far = (number: number) => (near ? {} : { number });
  for (const [id, step] of needs) marks.set(id, { sign: 'need', ...far(step) });
  for (const [id, step] of dependants) {
    marks.set(id, { sign: marks.has(id) ? 'both' : 'dependant', ...far(step) });
  }
  return {
    picked,
    marks,
    arrows: [
      ...nearest(needs, shown.neededBy, 'from', picked, over),
      ...nearest(dependants, shown.needsOf, 'to', picked, over),
    ],
    needs: [...needs.keys()],
    dependants: [...dependants.keys()],
    farthest: Math.max(0, ...needs.values(), ...dependants.values()),
  };
}

/** For each that was reached one arrow, to or from one that is a step nearer: a tree, not every need there is. */
function nearest(
  steps: ReadonlyMap<string, number>,
  needsAt: Shown['needsOf'],
  end: 'from' | 'to',
  picked: string,
  { phase, strengths }: Over,
): Arrow[] {
  return [...steps].flatMap(([id, step]) => {
    const before = (need: ServiceNeed) =>
      strengths.includes(need[phase]) &&
      (need[end] === picked ? 0 : steps.get(need[end])) === step - 1;
    const need = needsAt.get(id)?.find(before);
    return need ? [{ from: need.from, to: need.to, kind: kindOf(need, phase) }] : [];
  });
}

/** How an arrow for this need is drawn. */
export const kindOf = (need: ServiceNeed, phase: Over['phase']): Arrow['kind'] =>
  need[phase] === 'hard' ? 'need' : need[phase];
