import { fewestCopies } from '#model/power/fewest.ts';
import { add, given, type Work } from '#model/power/work.ts';
import { describe } from './power-cut.describe.ts';
import { lastOf, runOf, type Phase } from './power-cut.run.ts';
import { sceneOf, start, workOf, type Choices, type Scene } from './power-cut.scene.ts';
import type { Words } from './power-cut.en.text.ts';

const momentsOf = (choices: Choices): Choices[] => {
  const last = lastOf(runOf(workOf(choices), choices.lost));
  return Array.from({ length: last + 1 }, (_, moment) => ({ ...choices, moment }));
};
const hardWith = (work: Work): Choices => ({ ...start, works: { ...start.works, hard: work } });

/** The states that the list in words goes through: both designs from first to last, a smallest set, a circle of one's own, another loss. */
export function statesOf(): Choices[] {
  const fewest: Work = { copies: fewestCopies(given.hard).one, added: [] };
  const own = add(given.stable, { from: 'network', to: 'config' });
  const stable: Choices = { ...start, design: 'stable' };
  const ownCircle: Choices = { ...stable, works: { ...start.works, stable: own } };
  return [
    ...momentsOf(start),
    ...momentsOf(stable),
    { ...hardWith(fewest), moment: runOf(fewest, 'power').alone, proven: true },
    ownCircle,
    { ...ownCircle, moment: runOf(own, 'power').alone },
    { ...start, lost: 'control', moment: 1 },
    { ...stable, lost: 'control', moment: 1 },
  ];
}

/** A step of the list: in words, and the scene that its picture on paper draws. */
export interface Step {
  readonly words: string;
  readonly scene: Scene;
  /** Whether paper shows it: the first, how each outage ends, and the loss that is no power cut. */
  readonly drawn: boolean;
}

const ends: readonly Phase[] = ['standstill', 'back'];

/** All steps, for readers without JavaScript and on paper. Each begins with the design. */
export function stepsOf(words: Words): Step[] {
  return statesOf().map((choices, step) => {
    const scene = sceneOf(choices);
    const design = `${words.views[choices.design]}${words.colon}`;
    return {
      words: `${design}${describe(scene, words)}`,
      scene,
      drawn: step === 0 || ends.includes(scene.phase) || choices.lost !== 'power',
    };
  });
}
