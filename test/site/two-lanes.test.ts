import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { nextFrame, sidewaysScroll } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

const KEY = 'two-lanes';
const figure = `#${KEY}`;
const chapter = (locale: string, state?: string) =>
  `/${locale}/chapters/04-two-workstreams/${state ? `?${KEY}=${state}` : ''}`;

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
const slider = (page: Page, id: string) => page.locator(`#two-lanes-${id}`);

/** A link for each state that looks different. */
const states = ['1.parallel.buildings', '1.serial.buildings', '1.parallel.control.buildings-120'];

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

describe('durations', () => {
  test('by arrow keys: the end moves, the walk goes on, and the thumb stays where the days end', async () => {
    await using opened = await openFigure('en');
    const { page } = opened;
    expect(await page.locator(`${figure} [tabindex="0"]`).count()).toBe(1);
    await slider(page, 'buildings').focus();
    await page.keyboard.press('ArrowLeft');
    await inAddress(page).toBe('1.parallel.buildings.buildings-299');
    expect(await sentence(page)).toContain('605 days');
    await page.keyboard.press('ArrowDown');
    await inAddress(page).toBe('1.parallel.racks.buildings-299');
    await page.keyboard.press('Home');
    await inAddress(page).toBe('1.parallel.racks.buildings-299.racks-1');
    expect(await slider(page, 'racks').inputValue()).toBe('380');
    await page.keyboard.press('Escape');
    expect(await page.locator(figure).evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('typed: the figure follows what is a duration, and what is none comes back', async () => {
    await using opened = await openFigure('en', '1.parallel.control');
    const { page } = opened;
    const field = page.getByRole('spinbutton', { name: 'Days' });
    await field.fill('400');
    await inAddress(page).toBe('1.parallel.control.control-400');
    expect(await sentence(page)).toContain('626 days');
    await field.fill('9999');
    await field.blur();
    expect(await field.inputValue()).toBe('400');
    await page.getByRole('button', { name: 'One day more' }).click();
    await inAddress(page).toBe('1.parallel.control.control-401');
  });

  test('pulled: the end of a bar follows the hand, and a touch beside it moves nothing', async () => {
    await using opened = await openFigure('en');
    const { page } = opened;
    const box = await slider(page, 'control').boundingBox();
    if (!box) expect.fail('the slider is not shown');
    const dayAt = (day: number) => box.x + 22 + ((box.width - 44) * day) / 1000;
    const middle = box.y + box.height / 2;
    await page.mouse.click(dayAt(600), middle);
    await inAddress(page).toBeNull();
    await page.mouse.move(dayAt(245), middle);
    await page.mouse.down();
    await page.mouse.move(dayAt(345), middle, { steps: 4 });
    await page.mouse.up();
    const days = () => Number(/control-(\d+)$/.exec(decodeURI(page.url()))?.[1]);
    await expect.poll(days).toBeGreaterThan(290);
    expect(days()).toBeLessThan(310);
  });

  test('a name chooses its activity, and start again forgets all', async () => {
    await using opened = await openFigure('zh');
    const { page } = opened;
    await page.locator(`${figure} label[for="two-lanes-auth"]`).click();
    await inAddress(page).toBe('1.parallel.auth');
    expect(await sentence(page)).toContain('基础认证服务');
    await page.getByRole('radio', { name: '依次进行' }).click();
    await inAddress(page).toBe('1.serial.auth');
    await page.getByRole('button', { name: '重新开始' }).click();
    await inAddress(page).toBeNull();
  });
});

test.each([
  ['en', 'is broken', '1.parallel.roof'],
  ['zh', '太长', 'x'.repeat(600)],
] as const)('in %s, a link that “%s” opens the start and says so', async (locale, notice, link) => {
  await using opened = await openFigure(locale, link);
  const { page } = opened;
  expect(await page.locator(`${figure} .figure-notice`).innerText()).toContain(notice);
  expect(await sentence(page)).toContain('606');
  expect(opened.errors).toEqual([]);
});

test('without JavaScript the calendar, the table and all steps are there, and no dead control', async () => {
  await using opened = await openPage(chapter('zh'), { javaScript: false, width: 390 });
  const { page } = opened;
  expect(await page.locator(`${figure} .activity`).count()).toBe(14);
  expect(await page.locator(`${figure} button:visible, ${figure} input:visible`).count()).toBe(0);
  await page.locator(`${figure} summary`).click();
  expect(await page.locator(`${figure} tbody tr`).count()).toBe(17);
  await page.locator('.figure-steps summary').click();
  expect(await page.locator('.figure-steps li').count()).toBeGreaterThan(3);
});
