import { viewOf } from '../local-zone-bench.parts.ts';
import { link } from './link.zh.text.ts';
import { tell } from './link.scene.ts';
import LinkSide from './LinkSide.svelte';
import LinkStage from './LinkStage.svelte';

export const view = viewOf(link, LinkStage, LinkSide, tell);
