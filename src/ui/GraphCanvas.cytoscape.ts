/** The part of the canvas that Cytoscape draws, and the one place that knows it. It comes with the view that has a canvas: 140 kB. */
import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Bounds } from './graph-canvas/scene.ts';
import { readable, textSize, tones } from './graph-canvas/types.ts';
import type { CanvasEdge, CanvasNode, Palette, Viewport } from './graph-canvas/types.ts';

export interface Near {
  /** Shows exactly these; what stays is not drawn anew. */
  show(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]): void;
  paint(palette: Palette): void;
  view(): Viewport;
  /** The graph's own coordinates of what is seen. */
  seen(): Bounds;
  fit(bounds: Bounds, zoomAtMost: number): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  resize(): void;
  destroy(): void;
}

export interface NearEvents {
  readonly onview: () => void;
  /** A tap, at a point of the graph; the id when it hit a node that is shown. */
  readonly ontap: (point: { readonly x: number; readonly y: number }, id: string | null) => void;
  readonly onmove: (id: string, point: { readonly x: number; readonly y: number }) => void;
}

const zoomRange = { min: 0.02, max: 3 };
/** With more than these, edges are left out while the view moves. */
const edgesWhileMoving = 500;

export function nearPicture(container: HTMLElement, events: NearEvents): Near {
  const cy = cytoscape({
    container,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    boxSelectionEnabled: false,
    selectionType: 'single',
    hideEdgesOnViewport: false,
  });
  let words = true;
  /** Text on the screen is of a size to read, or not there. Cytoscape's own limit knows powers of two only. */
  const hideSmallWords = (): void => {
    if (cy.zoom() >= readable === words) return;
    words = !words;
    cy.batch(() => cy.nodes().toggleClass('wordless', !words));
  };
  cy.on('viewport', () => {
    hideSmallWords();
    events.onview();
  });
  cy.on('tap', (event) => {
    const { target, position } = event as { target: unknown; position: { x: number; y: number } };
    const node = target === cy ? null : (target as { id: () => string; isNode: () => boolean });
    events.ontap(position, node?.isNode() ? keyOf(node.id()) : null);
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const node = target as { id: () => string; position: () => { x: number; y: number } };
    events.onmove(keyOf(node.id()), { ...node.position() });
  });

  return {
    show(nodes, edges) {
      const wanted = new Map(
        [...nodes.map(nodeElement), ...edges.map(edgeElement)].map((one) => [
          one.data.id ?? '',
          one,
        ]),
      );
      cy.batch(() => {
        cy.elements().forEach((element) => {
          const next = wanted.get(element.id());
          if (!next) element.remove();
          else element.data(next.data);
        });
        cy.add([...wanted].flatMap(([id, one]) => (cy.getElementById(id).empty() ? [one] : [])));
        if (!words) cy.nodes().addClass('wordless');
      });
      rendererOf(cy).hideEdgesOnViewport = edges.length > edgesWhileMoving;
    },
    paint: (palette) => void cy.style(styleOf(palette)),
    view: () => ({ ...cy.pan(), zoom: cy.zoom() }),
    seen() {
      const { x1, y1, x2, y2 } = cy.extent();
      return { left: x1, top: y1, right: x2, bottom: y2 };
    },
    fit({ left, top, right, bottom }, zoomAtMost) {
      const [width, height] = [cy.width(), cy.height()];
      const zoom = Math.min(
        (width - 32) / (right - left),
        (height - 32) / (bottom - top),
        zoomAtMost,
      );
      const held = Math.max(zoomRange.min, zoom);
      cy.viewport({
        zoom: held,
        pan: {
          x: width / 2 - ((left + right) / 2) * held,
          y: height / 2 - ((top + bottom) / 2) * held,
        },
      });
    },
    zoomBy(factor) {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    panBy: (x, y) => void cy.panBy({ x, y }),
    resize: () => void cy.resize(),
    destroy: () => cy.destroy(),
  };
}

/** Ids of files may be anything, `__proto__` too: a sign before them makes them harmless, and apart from those of edges. */
const idOf = (id: string): string => `n:${id}`;
const keyOf = (id: string): string => id.slice(2);

function nodeElement(node: CanvasNode): ElementDefinition {
  const { id, label, x, y, width, height, tone, faded } = node;
  return {
    group: 'nodes',
    data: { id: idOf(id), label, width, height, room: width - 14, tone, faded: faded ? 1 : 0 },
    position: { x, y },
  };
}

function edgeElement({ from, to, tone, line }: CanvasEdge): ElementDefinition {
  return {
    group: 'edges',
    data: { id: `e:${from}\n${to}`, source: idOf(from), target: idOf(to), tone, line },
  };
}

/** Not in the public types: the renderer reads it before every frame. */
function rendererOf(cy: Core): { hideEdgesOnViewport: boolean } {
  return (cy as unknown as { renderer: () => { hideEdgesOnViewport: boolean } }).renderer();
}

function styleOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-size': textSize,
        'font-family': palette.font,
        'text-valign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': 'data(room)',
        'border-width': 1,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        width: 1,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    ...tones.flatMap((tone): StylesheetJson => {
      const { line, fill, text } = palette[tone];
      return [
        {
          selector: `node[tone = "${tone}"]`,
          style: { 'background-color': fill, 'border-color': line, color: text },
        },
        {
          selector: `edge[tone = "${tone}"]`,
          style: {
            'line-color': line,
            'target-arrow-color': line,
            width: tone === 'context' ? 1 : 2,
            'z-index': tone === 'context' ? 0 : 1,
          },
        },
      ];
    }),
    { selector: 'node[tone = "chosen"], node[tone = "fault"]', style: { 'border-width': 2 } },
    { selector: 'node[faded = 1]', style: { 'border-style': 'dashed', opacity: 0.65 } },
    { selector: 'node.wordless', style: { label: '' } },
    { selector: 'edge[line = "dashed"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[line = "dotted"]', style: { 'line-style': 'dotted' } },
    { selector: 'node:active', style: { 'overlay-opacity': 0 } },
  ];
}
