import type { Words } from './dependency-explorer.en.text.ts';
import { nameOf, type Shown } from './dependency-explorer.shown.ts';

/** More than this, and a list of names cannot be heard; then they are counted by group. */
const MOST_NAMED = 10;

/** Components in words: by name where they are few, else how many of which group. */
export function listed(ids: readonly string[], shown: Shown, words: Words): string {
  if (ids.length <= MOST_NAMED) return words.list(ids.map((id) => nameOf(shown, id)));
  const inside = new Set(ids);
  const counts = shown.groups.flatMap(({ label, members }) => {
    const count = members.filter(({ id }) => inside.has(id)).length;
    return count === 0 ? [] : [words.countOf(count, label || words.ungrouped)];
  });
  return words.list(counts);
}
