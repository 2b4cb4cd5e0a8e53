import { viewOf } from '../local-zone-bench.parts.ts';
import { offers } from './offers.zh.text.ts';
import { tell } from './offers.scene.ts';
import OffersSide from './OffersSide.svelte';
import OffersStage from './OffersStage.svelte';

export const view = viewOf(offers, OffersStage, OffersSide, tell);
