import { listed } from '../dependency-explorer.listing.ts';
import { nameOf } from '../dependency-explorer.shown.ts';
import type { Asked } from '../dependency-explorer.told.ts';
import type { ReachTold } from './reach.told.ts';

/** Who needs whom, in sentences: caption, live region and the first step in words. */
export function describeReach(asked: Asked, told: Omit<ReachTold, 'sentence'>): string {
  const { shown, choices, words } = asked;
  const { sentence } = told.words;
  const { picked, needs, dependants, farthest } = told;
  const name = nameOf(shown, picked);
  const names = (ids: readonly string[]) => listed(ids, shown, words);
  const strength = choices.filter.strength;
  const kind = strength === null ? '' : words.strengths[strength];
  if (choices.reach === 'near') {
    return words.join([
      sentence.needs(name, needs.length, names(needs), kind),
      sentence.dependants(dependants.length, names(dependants), kind),
    ]);
  }
  const all = choices.reach === 'needs' ? needs : dependants;
  return sentence.all[choices.reach](name, all.length, farthest, names(all), kind);
}
