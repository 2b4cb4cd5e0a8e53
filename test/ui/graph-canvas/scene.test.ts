import { expect, test } from 'vitest';
import { boundsOf, nextInDirection, sceneOf } from '#ui/graph-canvas/scene.ts';
import type { CanvasNode } from '#ui/graph-canvas/types.ts';

const node = (id: string, x: number, y: number): CanvasNode => ({
  id,
  label: id,
  x,
  y,
  width: 100,
  height: 30,
  tone: 'plain',
});
const grid = Array.from({ length: 25 }, (_, i) =>
  node(`n${i}`, (i % 5) * 300, Math.floor(i / 5) * 200),
);

test('a point finds the box that holds it, and with slack the one beside it', () => {
  const scene = sceneOf({ nodes: grid, edges: [] });
  for (const { id, x, y } of grid) expect(scene.at(x + 49, y - 14, 0)?.id).toBe(id);
  expect(scene.at(60, 0, 0)).toBeNull();
  expect(scene.at(60, 0, 12)?.id).toBe('n0');
});

test('arrow keys reach every node from every other', () => {
  const reached = new Set(['n12']);
  for (const id of reached) {
    const from = grid.find((one) => one.id === id)!;
    for (const way of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const next = nextInDirection(grid, from, way);
      if (next) reached.add(next.id);
    }
  }
  expect(reached.size).toBe(grid.length);
  expect(nextInDirection(grid, grid[12]!, [1, 0])?.id).toBe('n13');
  expect(nextInDirection(grid, grid[4]!, [1, 0])).toBeNull();
});

test('edges belong to both ends, and the bounds hold every box', () => {
  const edge = { from: 'n0', to: 'n1', tone: 'plain', line: 'solid' } as const;
  const scene = sceneOf({ nodes: grid, edges: [edge, { ...edge, to: 'n0' }] });
  expect(scene.edgesOf('n0')).toHaveLength(2);
  expect(scene.edgesOf('n1')).toEqual([edge]);
  expect(scene.bounds).toEqual({ left: -50, top: -15, right: 1250, bottom: 815 });
  expect(boundsOf([])).toBeDefined();
  expect(scene.within({ left: -1, top: -1, right: 301, bottom: 1 }, 5)).toHaveLength(2);
  expect(scene.within(scene.bounds, 5)).toBeNull();
});
