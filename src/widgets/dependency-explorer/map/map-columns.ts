import type { ShownGroup } from '../dependency-explorer.shown.ts';

/**
 * The groups in their order, in at most `most` columns, so that the tallest column is as short as it can be; `heightOf` is a whole number. The browser could
 * flow them itself (`columns`), but then it lays out all of them anew whenever a sign on one of them changes.
 */
export function columnsOf(
  groups: readonly ShownGroup[],
  most: number,
  heightOf: (group: ShownGroup) => number,
): readonly (readonly ShownGroup[])[] {
  const sum = groups.reduce((height, group) => height + heightOf(group), 0);
  for (let limit = Math.ceil(sum / most); ; limit += 1) {
    const columns = filled(groups, limit, heightOf);
    if (columns.length <= most) return columns;
  }
}

/** Columns no taller than `limit` unless a single group is, one filled after the other. */
function filled(
  groups: readonly ShownGroup[],
  limit: number,
  heightOf: (group: ShownGroup) => number,
): ShownGroup[][] {
  const columns: ShownGroup[][] = [];
  let height = Infinity;
  for (const group of groups) {
    height += heightOf(group);
    if (height > limit) {
      columns.push([]);
      height = heightOf(group);
    }
    columns.at(-1)?.push(group);
  }
  return columns;
}
