import { describe, expect, it } from 'vitest';
import { parts, placements } from '#model/local-zone/zone-graph.ts';
import { compositions, layoutOf, type Box } from '#widgets/local-zone-bench/link/link.geometry.ts';
import { stretchesOf } from '#widgets/local-zone-bench/near/near.scene.ts';

const each = placements.flatMap((placement) =>
  compositions.map((composition) => ({ placement, composition })),
);
const apart = (one: Box, other: Box) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y >= outer.y &&
  inner.y + inner.height <= outer.y + outer.height;

describe.each(each)('the picture of the link, $placement, $composition', (given) => {
  const { frames, boxes, link, racks, height } = layoutOf(given.placement, given.composition);
  const frame = (id: string) => frames.find((each) => each.id === id)!;

  it('shows every part of the model once', () => {
    const shown = [...frames, ...boxes].map(({ id }) => id as string);
    expect([...shown, 'link'].sort()).toEqual([...parts].sort());
  });
  it('has no box on another, and each in the frame of its owner', () => {
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(apart(one, other)).toBe(true);
      const home = { parent: 'region', edge: 'local-zone', customer: null }[one.owner];
      if (home) expect(within(one, frame(home)), one.id).toBe(true);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
    }
    expect(within(frame('parent-zone'), frame('region'))).toBe(true);
  });
  it('draws the link from the Region to the Local Zone, through neither', () => {
    const [region, local] = [frame('region'), frame('local-zone')];
    if (given.composition === 'wide') {
      expect([link.from[0], link.to[0]]).toEqual([region.x + region.width, local.x]);
    } else {
      expect(link.from[1]).toBeGreaterThanOrEqual(region.y + region.height);
      expect(link.to[1]).toBeLessThanOrEqual(local.y);
    }
    expect(racks.y).toBeLessThan(local.y + local.height);
  });
});

it('stretches of a bar follow one another and end where the whole does', () => {
  const all = stretchesOf(
    [
      { near: 1, far: 3 },
      { near: 2, far: 0 },
    ],
    12,
  );
  expect(all.map(({ kind }) => kind)).toEqual(['near', 'far', 'near']);
  for (const [at, { from }] of all.slice(1).entries()) {
    expect(from).toBeCloseTo(all[at]!.from + all[at]!.width);
  }
  expect(all.at(-1)!.from + all.at(-1)!.width).toBeCloseTo(50);
});
