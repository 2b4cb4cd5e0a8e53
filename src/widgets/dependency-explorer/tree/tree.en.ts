import { viewOf } from '../dependency-explorer.parts.ts';
import { tree } from './tree.en.text.ts';
import Tree from './Tree.svelte';

export const view = viewOf(Tree, tree);
