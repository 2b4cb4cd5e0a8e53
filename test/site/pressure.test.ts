import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { nextFrame, sidewaysScroll } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

const KEY = 'pressure';
const figure = `#${KEY}`;
const chapter = (locale: string, state?: string) =>
  `/${locale}/chapters/06-what-changed/${state ? `?${KEY}=${state}` : ''}`;

async function ready(page: Page) {
  await page.locator(figure).scrollIntoViewIfNeeded();
  await page.locator(`${figure}[data-ready]`).waitFor();
  await nextFrame(page);
}
async function openFigure(locale: 'en' | 'zh', state?: string) {
  const opened = await openPage(chapter(locale, state), { locale });
  await ready(opened.page);
  return opened;
}
const sentence = (page: Page) => page.locator(`${figure} .figure-sentence`).innerText();
/** The address follows a moment after the figure. */
const inAddress = (page: Page) => expect.poll(() => new URL(page.url()).searchParams.get(KEY));

/** A link for each state that looks different. */
const states = [
  '1.none.200.4',
  '1.ec2_services.10.4',
  '1.ec2_services_regions_sovereignty_opt-in.300.8',
];

test.each(['en', 'zh'] as const)(
  'every state, in %s: axe in light and dark, and nothing wider than a small phone',
  async (locale) => {
    await using opened = await openFigure(locale);
    const { page } = opened;
    for (const link of states) {
      await page.goto(chapter(locale, link));
      await ready(page);
      await page.locator(`${figure} details`).evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFindings(page, figure), `${link} ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      await nextFrame(page);
      expect.soft(await sidewaysScroll(page), link).toEqual([]);
      expect.soft(await page.locator(`${figure} .figure-notice p`).count(), link).toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  },
  180_000,
);

describe('by keyboard alone', () => {
  test('turn pressures on and off, pull a slider, and the focus is never lost', async () => {
    await using opened = await openFigure('en');
    const { page } = opened;
    const stop = page.locator(`${figure} [tabindex="0"]`);
    expect(await stop.count()).toBe(1);
    await stop.focus();
    const pressed = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-pressed') ?? null);
    expect(await pressed()).toBe('false');
    await page.keyboard.press('Enter');
    expect(await pressed()).toBe('true');
    expect(await sentence(page)).toContain('step 24 waits for step 25');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await inAddress(page).toBe('1.ec2_services.200.4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await inAddress(page).toBe('1.ec2_services.195.4');
    await page.keyboard.press('Home');
    await inAddress(page).toBe('1.ec2_services.0.4');
    await page.keyboard.press('Escape');
    expect(await page.locator(figure).evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('the language switch keeps the state, and start again forgets it', async () => {
    await using opened = await openFigure('en', '1.opt-in.200.4');
    const { page } = opened;
    expect(await sentence(page)).toContain('step 23');
    await page.locator('header').getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/\/zh\//);
    await ready(page);
    expect(await sentence(page)).toContain('第23步');
    await page.getByRole('button', { name: '重新开始' }).click();
    await inAddress(page).toBeNull();
  });
});

test.each([
  ['en', 'is broken', '1.wind.200.4'],
  ['zh', '太长', 'x'.repeat(600)],
] as const)('in %s, a link that “%s” opens the start and says so', async (locale, notice, link) => {
  await using opened = await openFigure(locale, link);
  const { page } = opened;
  expect(await page.locator(`${figure} .figure-notice`).innerText()).toContain(notice);
  expect(await page.locator(`${figure} .cell.broken`).count()).toBe(0);
  expect(opened.errors).toEqual([]);
});

test('without JavaScript the sheet, the table and all steps are there, and no dead control', async () => {
  await using opened = await openPage(chapter('zh'), { javaScript: false, width: 390 });
  const { page } = opened;
  expect(await page.locator(`${figure} .cell`).count()).toBe(30);
  expect(await page.locator(`${figure} button:visible, ${figure} input:visible`).count()).toBe(0);
  await page.locator(`${figure} summary`).click();
  expect(await page.locator(`${figure} tbody tr`).count()).toBe(30);
  await page.locator('.figure-steps summary').click();
  expect(await page.locator('.figure-steps li').count()).toBe(7);
});
