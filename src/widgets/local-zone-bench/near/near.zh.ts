import { viewOf } from '../local-zone-bench.parts.ts';
import { near } from './near.zh.text.ts';
import { tell } from './near.scene.ts';
import NearSide from './NearSide.svelte';
import NearStage from './NearStage.svelte';

export const view = viewOf(near, NearStage, NearSide, tell);
