import type { Asked } from '../dependency-explorer.told.ts';
import { passes } from './find.ts';

/** How many the filter leaves, as a sentence; empty where it leaves all. */
export function describeFilter({ shown, choices, words }: Asked): string {
  const all = shown.service.components;
  const left = all.filter(passes(choices.filter)).length;
  return left === all.length ? '' : words.sentence.filtered(left, all.length);
}
