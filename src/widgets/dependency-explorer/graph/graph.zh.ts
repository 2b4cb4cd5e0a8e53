import { viewOf } from '../dependency-explorer.parts.ts';
import FreeGraph from './FreeGraph.svelte';
import { graph } from './graph.zh.text.ts';

export const view = viewOf(FreeGraph, graph);
