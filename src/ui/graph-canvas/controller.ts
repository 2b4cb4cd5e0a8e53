/**
 * Holds the canvas together: a small graph is Cytoscape's alone; of a large one Cytoscape has what is chosen, what is spoken of and,
 * close by, what is seen, over the picture from afar.
 */
import { nearPicture, type Near } from '../GraphCanvas.cytoscape.ts';
import { farPicture } from './far.ts';
import { boundsOf, nextInDirection, sceneOf } from './scene.ts';
import { readable } from './types.ts';
import type { Scene } from './scene.ts';
import type { CanvasEdge, CanvasGraph, CanvasNode, Palette } from './types.ts';

/** Up to these Cytoscape draws everything and still opens and moves at once (see bench/explorer.bench.ts). */
const small = { nodes: 400, edges: 1_200 };
/** What Cytoscape draws of a large graph at most. */
const near = { nodes: 220, edges: 600 };
/** The hand rests when nothing has moved for so long, in milliseconds. */
const restful = 140;

export interface Controller {
  show(graph: CanvasGraph, chosen: string | null): void;
  paint(palette: Palette): void;
  fitAll(): void;
  fitChosen(): void;
  zoomBy(factor: number): void;
  /** An arrow key: chooses the next node that way, or pans. */
  walk(direction: readonly [number, number], pan: boolean): void;
  resize(): void;
  destroy(): void;
}

export interface Surfaces {
  readonly near: HTMLElement;
  readonly far: HTMLCanvasElement;
}

/** Both surfaces are in the page: outside of it Cytoscape finds no size for its container, and throws. */
export function controlCanvas(
  { near: container, far: canvas }: Surfaces,
  onpick: (id: string) => void,
): Controller {
  const far = farPicture(canvas);
  const moved = new Map<string, { x: number; y: number }>();
  let scene: Scene = sceneOf({ nodes: [], edges: [] });
  let chosen: string | null = null;
  let palette: Palette | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const picture: Near = nearPicture(container, {
    onview() {
      if (isSmall(scene)) return;
      far.move(picture.view());
      clearTimeout(resting);
      resting = setTimeout(rest, restful);
    },
    ontap({ x, y }, id) {
      const hit = id ?? scene.at(x, y, 5 / picture.view().zoom)?.id;
      if (hit !== undefined) onpick(hit);
    },
    onmove(id, point) {
      moved.set(id, point);
      scene = sceneOf(withMoved(scene.graph, moved));
      if (!isSmall(scene)) rest();
    },
  });

  /** A small graph begins where its words can be read, even if not all of it is seen then; a large one as a whole. */
  function begin(): void {
    picture.fit(scene.bounds, 1);
    if (!isSmall(scene) || picture.view().zoom >= readable) return;
    const { left, right, top } = scene.bounds;
    const around = chosen === null ? undefined : scene.byId.get(chosen);
    const at = around ?? { x: (left + right) / 2, y: top };
    picture.fit({ left: at.x - 1, right: at.x + 1, top: at.y - 1, bottom: at.y + 1 }, 1);
    const seen = picture.seen();
    if (!around) picture.panBy(0, 40 - (seen.bottom - seen.top) / 2);
  }

  /** Draws what the view needs now that it stands still. */
  function rest(): void {
    clearTimeout(resting);
    if (isSmall(scene)) {
      picture.show(scene.graph.nodes, scene.graph.edges.filter(isWhole(scene)));
      far.clear();
      return;
    }
    const { nodes, edges } = closeBy(scene, chosen, picture);
    picture.show(nodes, edges);
    if (palette) void far.draw(scene, picture.view(), palette);
  }

  return {
    show(graph, id) {
      const isNew =
        graph.nodes.length !== scene.graph.nodes.length ||
        graph.nodes[0]?.id !== scene.graph.nodes[0]?.id;
      if (isNew) moved.clear();
      scene = sceneOf(withMoved(graph, moved));
      chosen = id;
      if (isNew) begin();
      rest();
    },
    paint(next) {
      palette = next;
      picture.paint(next);
      rest();
    },
    fitAll: () => picture.fit(scene.bounds, 1),
    fitChosen() {
      const around = neighbourhood(scene, chosen);
      if (around.length > 0) picture.fit(boundsOf(around.slice(0, near.nodes)), 1);
    },
    zoomBy: (factor) => picture.zoomBy(factor),
    walk(direction, pan) {
      if (pan) {
        picture.panBy(-80 * direction[0], -80 * direction[1]);
        return;
      }
      const from = chosen === null ? undefined : scene.byId.get(chosen);
      const next = from
        ? nextInDirection(scene.graph.nodes, from, direction)
        : scene.graph.nodes[0];
      if (!next) return;
      onpick(next.id);
      const { left, right, top, bottom } = picture.seen();
      const away = next.x < left || next.x > right || next.y < top || next.y > bottom;
      if (away) picture.fit(boundsOf([next]), picture.view().zoom);
    },
    resize() {
      picture.resize();
      rest();
    },
    destroy() {
      clearTimeout(resting);
      far.clear();
      picture.destroy();
    },
  };
}

function isSmall({ graph }: Scene): boolean {
  return graph.nodes.length <= small.nodes && graph.edges.length <= small.edges;
}

const isWhole =
  ({ byId }: Scene) =>
  ({ from, to }: CanvasEdge): boolean =>
    byId.has(from) && byId.has(to);

function neighbourhood({ byId, edgesOf }: Scene, id: string | null): CanvasNode[] {
  if (id === null) return [];
  const ids = new Set([id, ...edgesOf(id).flatMap(({ from, to }) => [from, to])]);
  return [...ids].flatMap((one) => byId.get(one) ?? []);
}

/** Of a large graph: the chosen with its neighbours, what is spoken of, and what is seen where it can be read. */
function closeBy(
  scene: Scene,
  chosen: string | null,
  picture: Near,
): { nodes: CanvasNode[]; edges: CanvasEdge[] } {
  const nodes = new Set(neighbourhood(scene, chosen).slice(0, near.nodes));
  const edges = new Set(chosen === null ? [] : scene.edgesOf(chosen).slice(0, near.edges));
  for (const edge of scene.graph.edges) {
    if (edge.tone === 'context' || edges.size >= near.edges) continue;
    edges.add(edge);
    for (const id of [edge.from, edge.to]) {
      const node = scene.byId.get(id);
      if (node) nodes.add(node);
    }
  }
  const seen = picture.view().zoom >= readable ? scene.within(picture.seen(), near.nodes) : null;
  for (const node of seen ?? []) nodes.add(node);
  return {
    nodes: [...nodes],
    edges: [...edges].filter(({ from, to }) => [from, to].every((id) => has(nodes, scene, id))),
  };
}

function has(nodes: ReadonlySet<CanvasNode>, { byId }: Scene, id: string): boolean {
  const node = byId.get(id);
  return node !== undefined && nodes.has(node);
}

function withMoved(
  { nodes, edges }: CanvasGraph,
  moved: ReadonlyMap<string, { x: number; y: number }>,
): CanvasGraph {
  if (moved.size === 0) return { nodes, edges };
  return { nodes: nodes.map((node) => ({ ...node, ...moved.get(node.id) })), edges };
}
