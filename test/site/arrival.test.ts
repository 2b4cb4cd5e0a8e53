import type { Browser } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chapters } from '../support/built-figures.ts';
import { sharedBrowser } from '../support/open-page.ts';

/** Not among the types of TypeScript's DOM library: the Layout Instability API. */
type LayoutShift = PerformanceEntry & { readonly value: number };

/** A weak mobile line: the head, the text and the figures of a chapter arrive one after another. */
const weakLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 150 * 1024,
  uploadThroughput: 90 * 1024,
};

const widths = [412, 1100, 1440];

// Each chapter in one language, in turn: what shifts is layout, which both share.
const paths = chapters.map((slug, index) => `/${index % 2 ? 'zh' : 'en'}/chapters/${slug}/`);

test.each(paths)('%s shifts nothing while it arrives on a weak line', async (path) => {
  const browser = await sharedBrowser();
  const shifts = await Promise.all(widths.map((width) => shiftsOf(browser, path, width)));
  expect(shifts).toEqual(widths.map(() => []));
});

/** The size of every layout shift until the page has loaded, from 0 to 1. */
async function shiftsOf(browser: Browser, path: string, width: number): Promise<number[]> {
  const context = await browser.newContext({
    baseURL: inject('siteUrl'),
    viewport: { width, height: 823 },
  });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', weakLine);
    await page.goto(path, { waitUntil: 'load' });
    return await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const values: number[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) values.push((entry as LayoutShift).value);
          }).observe({ type: 'layout-shift', buffered: true });
          // Buffered entries are delivered in a task of their own.
          setTimeout(() => {
            resolve(values);
          }, 100);
        }),
    );
  } finally {
    await context.close();
  }
}
