import { viewOf } from '../local-zone-bench.parts.ts';
import { data } from './data.en.text.ts';
import { tell } from './data.scene.ts';
import DataSide from './DataSide.svelte';
import DataStage from './DataStage.svelte';

export const view = viewOf(data, DataStage, DataSide, tell);
