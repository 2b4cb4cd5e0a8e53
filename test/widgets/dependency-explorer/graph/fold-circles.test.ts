import { expect, it } from 'vitest';
import { circleOf, foldCircles } from '#widgets/dependency-explorer/graph/fold-circles.ts';
import type { CanvasEdge, CanvasNode } from '#ui/graph-canvas/types.ts';

const node = (id: string, x: number): CanvasNode => ({
  id,
  label: id,
  x,
  y: 0,
  width: 10,
  height: 10,
  tone: 'plain',
});
const edge = (from: string, to: string): CanvasEdge => ({
  from,
  to,
  tone: 'context',
  line: 'solid',
});
const graph = {
  nodes: [node('a', 0), node('b', 10), node('c', 20), node('d', 90)],
  edges: [edge('d', 'a'), edge('d', 'b'), edge('a', 'b'), edge('b', 'a'), edge('b', 'c')],
};
const named = (number: number, members: number) => `${number} of ${members}`;

it('a circle becomes one box in its middle, with the needs of all its members once', () => {
  const { nodes, edges } = foldCircles(graph, [{ members: ['a', 'b'] }], named);
  expect(nodes.map(({ label, x }) => [label, x])).toEqual([
    ['c', 20],
    ['d', 90],
    ['1 of 2', 5],
  ]);
  const box = nodes.at(-1)?.id ?? '';
  expect(circleOf(box)).toBe(0);
  expect(edges.map(({ from, to }) => [from, to])).toEqual([
    ['d', box],
    [box, 'c'],
  ]);
});
it('without circles nothing changes, and no component is taken for one', () => {
  expect(foldCircles(graph, [], named)).toEqual(graph);
  expect(graph.nodes.map(({ id }) => circleOf(id))).toEqual([null, null, null, null]);
});
