import { describe, expect, test } from 'vitest';
import { pages } from '../support/dist.ts';
import { emptyFigures, sidewaysScroll } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

describe('without JavaScript', () => {
  test.each(pages)('%s shows its title and every figure', async (path) => {
    await using opened = await openPage(path, { javaScript: false, width: 390 });
    const { page } = opened;
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect.soft(await emptyFigures(page)).toEqual([]);
    expect.soft(await sidewaysScroll(page)).toEqual([]);
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  });
});
