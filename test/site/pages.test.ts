import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { pages } from '../support/dist.ts';
import { languageFaults, nextFrame, sidewaysScroll, tinyFigureText } from '../support/look.ts';
import { openPage, scrollThrough, type OpenPage } from '../support/open-page.ts';
import { weightOf } from '../support/weight.ts';

/** Forced colours come from the browser; a page of each kind shows whether ours yield to them. */
const FORCED_COLOURS = /^\/(zh\/|en\/chapters\/.+)$/;

/** In kB after gzip: what a page transfers at its opening, and its scripts once the reader has seen all of it. */
const budgets = {
  plain: { html: 12, js: 5, css: 15, jsInAll: 5 },
  withFigure: { html: 45, js: 5, css: 15, jsInAll: 45 },
} as const;

test('the build holds pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

// Each page is opened once; the tests below follow one another on it.
describe.each(pages)('%s', (path) => {
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await openPage(path, { locale: path.startsWith('/zh/') ? 'zh' : 'en' });
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
  });

  test('transfers no more than its budget', async () => {
    const figures = await opened.page.locator('astro-island').count();
    const budget = figures > 0 ? budgets.withFigure : budgets.plain;
    const opening = await weightOf(opened.requests);
    await scrollThrough(opened.page);
    const inAll = await weightOf(opened.requests);
    expect.soft(opening.html, 'HTML').toBeLessThanOrEqual(budget.html);
    expect.soft(opening.css, 'CSS').toBeLessThanOrEqual(budget.css);
    expect.soft(opening.js, 'JS before a figure is near').toBeLessThanOrEqual(budget.js);
    expect.soft(inAll.js, 'JS after scrolling').toBeLessThanOrEqual(budget.jsInAll);
  });

  test('axe finds nothing, light', async () => {
    expect(await axeFindings(opened.page)).toEqual([]);
  });

  test('axe finds nothing, dark', async () => {
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(opened.page)).toEqual([]);
  });

  test.runIf(FORCED_COLOURS.test(path))('axe finds nothing in forced colours', async () => {
    await opened.page.emulateMedia({ forcedColors: 'active' });
    expect(await axeFindings(opened.page)).toEqual([]);
    await opened.page.emulateMedia({ forcedColors: 'none' });
  });

  test('every run of text is marked with its language', async () => {
    expect(await languageFaults(opened.page)).toEqual([]);
  });

  test.each([320, 1280])(
    'at %i px nothing scrolls sideways, no figure text is tiny',
    async (width) => {
      await opened.page.setViewportSize({ width, height: 800 });
      await nextFrame(opened.page);
      expect.soft(await sidewaysScroll(opened.page)).toEqual([]);
      expect.soft(await tinyFigureText(opened.page)).toEqual([]);
    },
  );

  test('asked no other host, broke no policy, logged no error', () => {
    const foreign = opened.requests.filter((url) => new URL(url).origin !== inject('siteUrl'));
    expect.soft(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  });
});
