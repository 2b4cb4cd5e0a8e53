import type { Parts } from './dependency-explorer.parts.ts';

/** What is loaded when it is opened; the words of this language come along with it. */
export const parts: Parts = {
  questions: {
    reach: { load: async () => (await import('./reach/reach.en.ts')).part },
    why: { load: async () => (await import('./why/why.en.ts')).part },
    start: { load: async () => (await import('./start/start.en.ts')).part },
    kill: { load: async () => (await import('./kill/kill.en.ts')).part },
    launch: { load: async () => (await import('./launch/launch.en.ts')).part },
  },
  views: {
    graph: { load: async () => (await import('./graph/graph.en.ts')).view },
    tree: { load: async () => (await import('./tree/tree.en.ts')).view },
    table: { load: async () => (await import('./table/table.en.ts')).view },
  },
  own: { load: () => import('./own-graph/own-graph.en.ts') },
};
