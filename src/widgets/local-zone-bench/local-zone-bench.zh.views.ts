import { view as link } from './link/link.zh.ts';
import type { Views } from './local-zone-bench.parts.ts';

/** The views in Chinese: the first is there at once, the others are loaded when they are first looked at. */
export const views: Views = {
  link: { load: () => Promise.resolve(link), ready: link },
  near: { load: () => import('./near/near.zh.ts').then(({ view }) => view) },
  data: { load: () => import('./data/data.zh.ts').then(({ view }) => view) },
  offers: { load: () => import('./offers/offers.zh.ts').then(({ view }) => view) },
};
