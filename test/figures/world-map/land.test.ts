import { expect, it } from 'vitest';
import { landPath, pointAt } from '#figures/world-map/land.ts';

it('is closed rings in whole relative steps, and light', () => {
  const path = landPath(-56);
  expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
  expect(path.length).toBeLessThan(20_000);
});

it('leaves out what lies south of the limit', () => {
  const limit = pointAt(-56, 0).y;
  for (const ring of landPath(-56).split('z').slice(0, -1)) {
    let [y, top] = [0, Infinity];
    const [from = '', steps = ''] = ring.slice(1).split('l');
    y = Number(from.split(' ')[1]);
    const numbers = [...steps.matchAll(/-?\d+/g)].map(Number);
    for (let index = 1; index < numbers.length; index += 2) {
      top = Math.min(top, y);
      y += numbers[index] ?? 0;
    }
    expect(Math.min(top, y)).toBeLessThan(limit);
  }
  expect(landPath(-90).length).toBeGreaterThan(landPath(-56).length);
});

it('puts north above south and east right of west', () => {
  const [london, cape, tokyo] = [pointAt(51.5, 0), pointAt(-34, 18), pointAt(35.7, 139.7)];
  expect(london.y).toBeLessThan(cape.y);
  expect(tokyo.x).toBeGreaterThan(cape.x);
});
