import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { pages } from '../support/dist.ts';
import { languageFaults, sidewaysScroll, tinyFigureText } from '../support/look.ts';
import { openPage, quiet, scrollThrough, type OpenPage } from '../support/open-page.ts';

/** Forced colours come from the browser; a page of each kind shows whether ours yield to them. */
const FORCED_COLOURS = /^\/(zh\/|en\/chapters\/.+)$/;

test('the build holds pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)('%s', (path) => {
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await openPage(path, { locale: path.startsWith('/zh/') ? 'zh' : 'en' });
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
  });

  test('axe finds nothing, light', async () => {
    await scrollThrough(opened.page);
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
    'at %i px nothing scrolls sideways and no figure text is tiny',
    async (width) => {
      await opened.page.setViewportSize({ width, height: 800 });
      await quiet(opened.page);
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
