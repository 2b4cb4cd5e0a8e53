import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

export interface Weight {
  html: number;
  js: number;
  css: number;
}

/**
 * Counts what a page transfers, in bytes after gzip, by kind. The function it returns gives the sums so far, so that a page
 * can be weighed before and after scrolling. Start it before the page is opened.
 */
export function weigh(page: Page): () => Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const sums: Weight = { html: 0, js: 0, css: 0 };
    for (const response of responses) {
      const kind = kindOf(response.headers()['content-type'] ?? '');
      if (!kind || !response.ok()) continue;
      sums[kind] += gzipSync(await response.body()).length;
    }
    return sums;
  };
}

function kindOf(type: string): keyof Weight | undefined {
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  return type.includes('javascript') ? 'js' : undefined;
}
