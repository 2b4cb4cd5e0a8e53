/** What the canvas draws. It knows boxes, arrows and tones; what they stand for is its caller's. */

/** How something is shown. `context` is everything that is not spoken of. */
export const tones = ['context', 'plain', 'chosen', 'own', 'borrowed', 'live', 'fault'] as const;
export type Tone = (typeof tones)[number];

/** Of the words in a box, in pixels at a zoom of 1; and the zoom from which on they are at least 12 px on the screen. */
export const textSize = 13;
export const readable = 12 / textSize;

export interface CanvasNode {
  readonly id: string;
  readonly label: string;
  /** Centre and size in pixels at a zoom of 1. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  /** Struck: it has stopped. */
  readonly faded?: boolean;
}

export interface CanvasEdge {
  /** Ids of nodes; an edge of an unknown one is not drawn. */
  readonly from: string;
  readonly to: string;
  readonly tone: Tone;
  readonly line: 'solid' | 'dashed' | 'dotted';
}

export interface CanvasGraph {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** What the canvas says. */
export interface CanvasWords {
  /** Names the canvas for a screen reader, and says that tree and table show the same. */
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly showChosen: string;
  /** How to walk by keys. */
  readonly keys: string;
}

/** What is seen: the place of the graph's origin, and pixels of the screen per pixel of the graph. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Colours {
  readonly line: string;
  readonly fill: string;
  readonly text: string;
}
export type Palette = Readonly<Record<Tone, Colours>> & { readonly font: string };
