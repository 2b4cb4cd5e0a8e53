import { viewOf } from '../dependency-explorer.parts.ts';
import FreeGraph from './FreeGraph.svelte';
import { graph } from './graph.en.text.ts';

export const view = viewOf(FreeGraph, graph);
