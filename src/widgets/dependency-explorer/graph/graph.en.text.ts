import type { CanvasWords } from '#ui/graph-canvas/types.ts';

/** Words of the free view in English. */
export const graph = {
  label: 'Free graph of all components. The tree and the table show the same.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  showChosen: 'Show the chosen one',
  keys: 'In the picture: arrow keys choose the next component, with Shift they pan; + and − zoom, 0 shows all, Escape leaves.',
  circle: (number: number, members: number) => `Circle ${number}: ${members} components`,
} satisfies CanvasWords & { circle: (number: number, members: number) => string };

export type GraphWords = typeof graph;
