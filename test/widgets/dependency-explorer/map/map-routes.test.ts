import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFor, type Measured } from '#widgets/dependency-explorer/map/map-measure.ts';
import { MARGIN, type Point } from '#widgets/dependency-explorer/map/map-routes.ts';

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const [WIDTH, GUTTER, GAP, ROW] = [180, 24, 14, 28];

/** A map of columns of groups, each with so many components, as the browser would lay it out. */
function mapOf(columns: readonly (readonly number[])[]) {
  const groups: Rect[] = [];
  const boxes = new Map<string, Rect>();
  const spots: [string, Measured['spots'] extends ReadonlyMap<string, infer S> ? S : never][] = [];
  const bottomOf = (sizes: readonly number[]) =>
    sizes.reduce((y, size) => y + size * ROW + GAP, MARGIN * 2) - GAP;
  const lowest = Math.max(...columns.map(bottomOf));
  const laid = columns.map((sizes, column) => {
    const left = 20 + column * (WIDTH + GUTTER);
    const [right, free] = [left + WIDTH, [MARGIN]];
    let top = MARGIN * 2;
    sizes.forEach((size, group) => {
      if (group > 0) free.push(top - GAP / 2);
      groups.push({ left, right, top, bottom: top + size * ROW });
      for (let i = 0; i < size; i++) {
        const box = {
          left: left + 5,
          right: right - 5,
          top: top + i * ROW + 2,
          bottom: top + (i + 1) * ROW - 2,
        };
        const id = `${column}.${group}.${i}`;
        boxes.set(id, box);
        spots.push([
          id,
          { column, left: box.left, right: box.right, y: (box.top + box.bottom) / 2 },
        ]);
      }
      top += size * ROW + GAP;
    });
    return { left, right, free: [...free, lowest + MARGIN] };
  });
  return { measured: { columns: laid, spots: new Map(spots) }, groups, boxes };
}
const crosses = ([ax, ay]: Point, [bx, by]: Point, { left, right, top, bottom }: Rect) =>
  Math.max(ax, bx) > left &&
  Math.min(ax, bx) < right &&
  Math.max(ay, by) > top &&
  Math.min(ay, by) < bottom;

const anyMap = fc
  .array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(mapOf);

describe('lines over the map', () => {
  it('run through no group but those of their ends, and through no box at all', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
        ({ measured, groups, boxes }, pairs) => {
          const ids = [...boxes.keys()];
          const arrows = pairs.map(([a, b]) => ({
            from: ids[a % ids.length] ?? '',
            to: ids[b % ids.length] ?? '',
            kind: 'need' as const,
          }));
          const lines = linesFor(arrows, measured);
          for (const { points } of lines) {
            const inner = points.slice(1, -1);
            for (const [i, point] of points.slice(1).entries()) {
              const before = points[i] ?? point;
              for (const box of boxes.values()) expect(crosses(before, point, box)).toBe(false);
              expect(before[0] === point[0] || before[1] === point[1], 'level or plumb').toBe(true);
            }
            for (const [i, point] of inner.slice(1).entries()) {
              for (const group of groups)
                expect(crosses(inner[i] ?? point, point, group)).toBe(false);
            }
          }
        },
      ),
    );
  });
  it('begin at the one box and end at the other', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.nat(), ({ measured, boxes }, a, b) => {
        const ids = [...boxes.keys()];
        const [from, to] = [ids[a % ids.length] ?? '', ids[b % ids.length] ?? ''];
        const [line] = linesFor([{ from, to, kind: 'need' }], measured);
        if (from === to) {
          expect(line).toBeUndefined();
          return;
        }
        for (const [point, id] of [
          [line?.points[0], from],
          [line?.points.at(-1), to],
        ] as const) {
          const { left = 0, right = 0, top = 0, bottom = 0 } = boxes.get(id) ?? {};
          expect([left, right]).toContain(point?.[0]);
          expect(point?.[1]).toBe((top + bottom) / 2);
        }
      }),
    );
  });
});
