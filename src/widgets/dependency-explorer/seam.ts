import type { Component } from 'svelte';
import type { ServiceGraph } from '#model/service-graph/types.ts';

/**
 * Where a reader's own graph meets the explorer. The panel reads files and knows nothing of views; the explorer shows any
 * `ServiceGraph` and knows nothing of files. A page loads the panel when its button is pressed.
 */
export interface OwnGraphProps {
  /** What is shown now: the reader's own graph, or null while it is the built-in one. */
  readonly own: OwnGraph | null;
  /** Shows this graph in all views from now on; what was chosen in the one before is forgotten. */
  readonly onload: (own: OwnGraph) => void;
  /** Goes back to the built-in graph. */
  readonly onback: () => void;
}

/** A graph that the reader brought, named as the file or the text that it came from. */
export interface OwnGraph {
  readonly name: string;
  readonly graph: ServiceGraph;
}

/** What `own-graph/own-graph.en.ts` and `.zh.ts` export: the panel with the words of one language. */
export interface OwnGraphPart {
  readonly Panel: Component<OwnGraphProps>;
}
