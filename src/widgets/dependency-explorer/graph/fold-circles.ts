import type { CanvasEdge, CanvasGraph, CanvasNode } from '#ui/graph-canvas/types.ts';

interface Circle {
  readonly members: readonly string[];
}

/** A circle that is drawn as one has this at the begin of its id. No component is called so: ids hold no line break. */
const CIRCLE = 'circle\n';

const boxId = (circle: number): string => `${CIRCLE}${circle}`;

/** The number of the circle, from 0, that a node stands for; null for a component. */
export const circleOf = (id: string): number | null =>
  id.startsWith(CIRCLE) ? Number(id.slice(CIRCLE.length)) : null;

/**
 * The picture with each circle as one box, in the middle of its members, which takes over their needs. Needs between its members are not
 * drawn, and of several that fall together only the first. A circle without a member in the picture is left out.
 */
export function foldCircles(
  { nodes, edges }: CanvasGraph,
  circles: readonly Circle[],
  nameOf: (number: number, members: number) => string,
): CanvasGraph {
  if (circles.length === 0) return { nodes, edges };
  const boxOf = new Map(
    circles.flatMap(({ members }, i) => members.map((id): [string, string] => [id, boxId(i)])),
  );
  const boxes = circles.flatMap(({ members }, i): CanvasNode[] => {
    const inside = nodes.filter(({ id }) => boxOf.get(id) === boxId(i));
    if (inside.length === 0) return [];
    const label = nameOf(i + 1, members.length);
    return [{ ...middleOf(inside), id: boxId(i), label, tone: 'fault' }];
  });
  const folded = edges.map((edge) => ({
    ...edge,
    from: boxOf.get(edge.from) ?? edge.from,
    to: boxOf.get(edge.to) ?? edge.to,
  }));
  const single = new Map<string, CanvasEdge>();
  for (const edge of folded) {
    const key = `${edge.from}\r${edge.to}`;
    if (edge.from !== edge.to && !single.has(key)) single.set(key, edge);
  }
  return {
    nodes: [...nodes.filter(({ id }) => !boxOf.has(id)), ...boxes],
    edges: [...single.values()],
  };
}

function middleOf(nodes: readonly CanvasNode[]): Pick<CanvasNode, 'x' | 'y' | 'width' | 'height'> {
  const mean = (key: 'x' | 'y') => nodes.reduce((sum, node) => sum + node[key], 0) / nodes.length;
  return { x: mean('x'), y: mean('y'), width: 230, height: 46 };
}
