import { describe, expect, inject, test } from 'vitest';
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

const chapters = [
  '/en/chapters/07-bootstrap-region/',
  '/zh/chapters/08-bootstrap-environment/',
  '/en/chapters/09-build-step-by-step/',
];

describe.each(chapters)('%s on a weak line', (path) => {
  test.each([412, 1100, 1440])('shifts nothing while it arrives, %i px wide', async (width) => {
    const browser = await sharedBrowser();
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
      const shifts = await page.evaluate(
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
      expect(shifts).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
