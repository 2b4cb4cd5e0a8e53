import { describe, expect, inject, test } from 'vitest';
import { pages } from '../support/dist.ts';
import { scrollThrough, sharedBrowser, quiet } from '../support/open-page.ts';
import { weigh, type Weight } from '../support/weight.ts';

const KB = 1000;

/** In gzip kB: what a page may transfer at its opening, and its scripts once the reader has seen all of it. */
const budgets = {
  plain: { html: 12, js: 5, css: 15, jsInAll: 5 },
  withFigure: { html: 45, js: 5, css: 15, jsInAll: 45 },
} as const;

describe('the weight of', () => {
  test.each(pages)('%s', async (path) => {
    const { kind, opening, inAll } = await measure(path);
    const budget = budgets[kind];
    expect.soft(opening.html / KB, 'HTML in kB').toBeLessThanOrEqual(budget.html);
    expect.soft(opening.css / KB, 'CSS in kB').toBeLessThanOrEqual(budget.css);
    expect.soft(opening.js / KB, 'JS in kB before a figure is near').toBeLessThanOrEqual(budget.js);
    expect.soft(inAll.js / KB, 'JS in kB after scrolling').toBeLessThanOrEqual(budget.jsInAll);
  });
});

async function measure(
  path: string,
): Promise<{ kind: keyof typeof budgets; opening: Weight; inAll: Weight }> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ baseURL: inject('siteUrl') });
  const page = await context.newPage();
  const weightSoFar = weigh(page);
  await page.goto(path);
  await quiet(page);
  const opening = await weightSoFar();
  await scrollThrough(page);
  const inAll = await weightSoFar();
  const kind = (await page.locator('astro-island').count()) > 0 ? 'withFigure' : 'plain';
  await context.close();
  return { kind, opening, inAll };
}
