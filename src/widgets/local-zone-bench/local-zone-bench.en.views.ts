import { view as link } from './link/link.en.ts';
import type { Views } from './local-zone-bench.parts.ts';

/** The views in English: the first is there at once, the others are loaded when they are first looked at. */
export const views: Views = {
  link: { load: () => Promise.resolve(link), ready: link },
  near: { load: () => import('./near/near.en.ts').then(({ view }) => view) },
  data: { load: () => import('./data/data.en.ts').then(({ view }) => view) },
  offers: { load: () => import('./offers/offers.en.ts').then(({ view }) => view) },
};
