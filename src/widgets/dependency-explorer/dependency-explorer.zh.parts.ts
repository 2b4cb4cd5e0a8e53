import type { Parts } from './dependency-explorer.parts.ts';

/** What is loaded when it is opened; the words of this language come along with it. */
export const parts: Parts = {
  questions: {
    reach: { load: async () => (await import('./reach/reach.zh.ts')).part },
    why: { load: async () => (await import('./why/why.zh.ts')).part },
    start: { load: async () => (await import('./start/start.zh.ts')).part },
    kill: { load: async () => (await import('./kill/kill.zh.ts')).part },
    launch: { load: async () => (await import('./launch/launch.zh.ts')).part },
  },
  views: {
    graph: { load: async () => (await import('./graph/graph.zh.ts')).view },
    tree: { load: async () => (await import('./tree/tree.zh.ts')).view },
    table: { load: async () => (await import('./table/table.zh.ts')).view },
  },
  own: { load: () => import('./own-graph/own-graph.zh.ts') },
};
