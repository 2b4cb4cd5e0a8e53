import type { CanvasEdge, CanvasGraph, CanvasNode } from './types.ts';

/** The graph as the canvas looks at it: by id, by neighbourhood, by place. */
export interface Scene {
  readonly graph: CanvasGraph;
  readonly byId: ReadonlyMap<string, CanvasNode>;
  readonly edgesOf: (id: string) => readonly CanvasEdge[];
  /** The node whose box, with so much slack around it, holds this point; of several the last drawn. */
  readonly at: (x: number, y: number, slack: number) => CanvasNode | null;
  /** Nodes whose centre lies in the rectangle, at most `most` of them; null when there are more. */
  readonly within: (box: Bounds, most: number) => CanvasNode[] | null;
  readonly bounds: Bounds;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 260;
const none: readonly CanvasEdge[] = [];

export function sceneOf(graph: CanvasGraph): Scene {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const edgesOf = new Map<string, CanvasEdge[]>();
  const note = (id: string, edge: CanvasEdge): void => {
    const known = edgesOf.get(id);
    if (known) known.push(edge);
    else edgesOf.set(id, [edge]);
  };
  for (const edge of graph.edges) {
    note(edge.from, edge);
    if (edge.to !== edge.from) note(edge.to, edge);
  }
  const grid = gridOf(graph.nodes);
  return {
    graph,
    byId,
    edgesOf: (id) => edgesOf.get(id) ?? none,
    at: (x, y, slack) => {
      const near = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].flatMap((dy) => grid.get(key(x + dx * cell, y + dy * cell)) ?? []),
      );
      return near.findLast((node) => holds(node, x, y, slack)) ?? null;
    },
    within: (box, most) => {
      const found: CanvasNode[] = [];
      for (const node of graph.nodes) {
        if (node.x < box.left || node.x > box.right || node.y < box.top || node.y > box.bottom)
          continue;
        found.push(node);
        if (found.length > most) return null;
      }
      return found;
    },
    bounds: boundsOf(graph.nodes),
  };
}

/** Around all of these boxes, whose places are their middles. */
export function boundsOf(
  nodes: readonly Pick<CanvasNode, 'x' | 'y' | 'width' | 'height'>[],
): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of nodes) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return nodes.length > 0 ? { left, top, right, bottom } : { left: 0, top: 0, right: 1, bottom: 1 };
}

/**
 * The next node in the direction of an arrow key: the nearest one within a quarter turn, the way across counting double.
 * Null when there is none.
 */
export function nextInDirection(
  nodes: readonly CanvasNode[],
  from: CanvasNode,
  [dx, dy]: readonly [number, number],
): CanvasNode | null {
  let best: CanvasNode | null = null;
  let least = Infinity;
  for (const node of nodes) {
    const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
    const across = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
    if (along <= 0 || across > along * 2 || along + 2 * across >= least) continue;
    best = node;
    least = along + 2 * across;
  }
  return best;
}

function gridOf(nodes: readonly CanvasNode[]): Map<string, CanvasNode[]> {
  const grid = new Map<string, CanvasNode[]>();
  for (const node of nodes) {
    const at = key(node.x, node.y);
    const known = grid.get(at);
    if (known) known.push(node);
    else grid.set(at, [node]);
  }
  return grid;
}

function key(x: number, y: number): string {
  return `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
}

function holds(
  { x, y, width, height }: CanvasNode,
  px: number,
  py: number,
  slack: number,
): boolean {
  return Math.abs(px - x) <= width / 2 + slack && Math.abs(py - y) <= height / 2 + slack;
}
