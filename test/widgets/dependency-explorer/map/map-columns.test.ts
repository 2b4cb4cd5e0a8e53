import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShownGroup } from '#widgets/dependency-explorer/dependency-explorer.shown.ts';
import { columnsOf } from '#widgets/dependency-explorer/map/map-columns.ts';

const heights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
const groupsOf = (sizes: readonly number[]): readonly ShownGroup[] =>
  sizes.map((size, place) => ({ id: `${place} ${size}`, label: '', members: [] }));
const heightOf = ({ id }: ShownGroup) => Number(id.split(' ')[1]);
const tallest = (columns: readonly (readonly ShownGroup[])[]) =>
  Math.max(...columns.map((column) => column.reduce((sum, group) => sum + heightOf(group), 0)));

/** Every way to cut the groups, in their order, into so many columns or fewer. */
function cuts(groups: readonly ShownGroup[], most: number): (readonly ShownGroup[])[][] {
  if (groups.length === 0) return [[]];
  if (most === 0) return [];
  return groups.flatMap((_, end) =>
    cuts(groups.slice(end + 1), most - 1).map((rest) => [groups.slice(0, end + 1), ...rest]),
  );
}

test('all groups stand in their order, and no other cut has a shorter tallest column', () => {
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 5 }), (sizes, most) => {
      const groups = groupsOf(sizes);
      const columns = columnsOf(groups, most, heightOf);
      expect(columns.flat()).toEqual(groups);
      expect(columns.length).toBeLessThanOrEqual(most);
      expect(tallest(columns)).toBe(Math.min(...cuts(groups, most).map(tallest)));
    }),
  );
});

test('no groups make no columns', () => {
  expect(columnsOf([], 5, heightOf)).toEqual([]);
});
