import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distinctPages } from '../support/dist.ts';
import { emptyFigures, sidewaysScroll } from '../support/look.ts';
import { openPage, type OpenPage } from '../support/open-page.ts';

describe('without JavaScript', () => {
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await openPage('about:blank', { javaScript: false, width: 390 });
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
  });

  test.each(distinctPages)('%s shows its title and every figure', async (path) => {
    await opened.go(path);
    const { page } = opened;
    expect.soft(await page.locator('h1').first().isVisible()).toBe(true);
    expect.soft(await emptyFigures(page)).toEqual([]);
    expect.soft(await sidewaysScroll(page)).toEqual([]);
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  });
});
