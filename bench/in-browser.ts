import { chromium, type Browser } from 'playwright-core';
import { serve } from '../scripts/serve.ts';
import { browserFlags, browserPath } from '../test/support/browser.ts';
import type { Row } from './measure.ts';

/** Serves the built site, opens a browser beside it, and closes both when the work is done or has failed. */
export async function inBrowser(
  work: (browser: Browser, site: string, rows: Row[]) => Promise<void>,
): Promise<Row[]> {
  const site = await serve({ dir: process.env['SITE_DIST'] ?? 'dist', port: 0 });
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...browserFlags],
  });
  const rows: Row[] = [];
  try {
    await work(browser, site.url, rows);
  } finally {
    await browser.close();
    await site.close();
  }
  return rows;
}
