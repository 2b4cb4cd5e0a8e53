import { describe, expect, test } from 'vitest';
import { stripsOf } from '#widgets/opening-strip/opening-strip.geometry.ts';
import { openingScene, ways } from '#widgets/opening-strip/opening-strip.scene.ts';
import { openingText } from '#widgets/opening-strip/opening-strip.text.ts';

const scene = openingScene();

test('from afar the Region opens first, because software runs while the building goes up', () => {
  expect(scene.ways['from-afar'].total).toBeLessThan(scene.ways['by-hand'].total);
  const [site] = scene.ways['from-afar'].stretches;
  const borrowed = scene.ways['from-afar'].stretches.find(({ id }) => id === 'borrowed');
  expect(borrowed?.from).toBeLessThan(site?.to ?? 0);
});

test('by hand nothing but the site is done until the site is ready', () => {
  const [site, ...others] = scene.ways['by-hand'].stretches;
  for (const { from } of others) expect(from).toBeGreaterThanOrEqual(site?.to ?? Infinity);
});

test('moments go forward, begin on the first day, and end with both Regions open', () => {
  const days = scene.moments.map(({ day }) => day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days[0]).toBe(0);
  expect(scene.moments.at(-1)).toMatchObject({
    day: scene.days,
    open: { 'by-hand': true, 'from-afar': true },
  });
});

test('every bar lies on the strip, and bars of one lane do not overlap', () => {
  for (const { bars } of stripsOf(scene)) {
    for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(100.01);
    for (const y of new Set(bars.map((bar) => bar.y))) {
      const lane = bars.filter((bar) => bar.y === y).sort((a, b) => a.x - b.x);
      lane.slice(1).forEach((bar, at) => {
        expect(bar.x).toBeGreaterThanOrEqual(lane[at]!.x + lane[at]!.width - 0.02);
      });
    }
  }
});

describe.each(Object.entries(openingText))('in %s', (_, text) => {
  test('every stretch has a name', () => {
    const names = text.stretch(scene.steps, scene.mistakes);
    for (const way of ways) {
      for (const { id } of scene.ways[way].stretches) expect(names[id]).toBeTruthy();
    }
  });
});
