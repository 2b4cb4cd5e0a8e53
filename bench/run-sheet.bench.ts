import { tallyOf } from '#model/run-sheet/builds.ts';
import { mistakeDistribution, oddsFor } from '#model/run-sheet/distribution.ts';
import content from '../content/stories/region-2010.json' with { type: 'json' };
import { medianTime, type Row } from './measure.ts';

const runs = 50;

/** The exact distribution of mistakes, and the builds that are counted beside it: in one go, and in the pieces of the figure. */
export default function benchRunSheet(): Row[] {
  const odds = oddsFor(content, 10);
  const exact = medianTime(runs, () => mistakeDistribution(odds));
  const piece = medianTime(runs, () => tallyOf(odds, 1, 1000));
  const all = medianTime(runs, () => tallyOf(odds, 1, 10_000));
  return [
    { name: 'exact distribution of 30 steps', value: exact, unit: 'ms' },
    { name: '1,000 builds, one piece', value: piece, unit: 'ms', budget: 12 },
    { name: '10,000 builds', value: all, unit: 'ms' },
  ];
}
