import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { nextFrame, sidewaysScroll, tinyFigureText } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

const KEY = 'partition-explorer';
const chapter = (locale: string, state?: string) =>
  `/${locale}/chapters/01-partitions/${state ? `?${KEY}=${state}` : ''}`;
const figure = `#${KEY}`;

/** Opens the chapter and waits until its figure takes events. */
async function openFigure(locale: 'en' | 'zh', state?: string) {
  const opened = await openPage(chapter(locale, state), { locale });
  await ready(opened.page);
  return opened;
}
async function ready(page: Page) {
  // The figure wakes when the reader turns to it.
  await page.locator(figure).focus();
  await page.locator(`${figure}[data-ready]`).waitFor();
  await nextFrame(page);
}
const sentence = (page: Page) => page.locator(`${figure} .figure-sentence`).innerText();
/** The address follows a moment after the figure. */
const inAddress = (page: Page) => expect.poll(() => new URL(page.url()).searchParams.get(KEY));
const press = async (page: Page, key: string, times = 1) => {
  for (let count = 0; count < times; count++) await page.keyboard.press(key);
};
/** Walks down to the control with this name. */
async function walkTo(page: Page, name: string) {
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  for (let presses = 0; presses < 30 && (await focused()) !== name; presses++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await focused()).toBe(name);
}

/** A link for each state that looks different. */
const states = [
  '1.see',
  '1.see.aws-cn',
  '1.try.aws.aws-cn.110',
  '1.try.aws.aws-cn.101',
  '1.read.eu-west-9',
];

test.each(['en', 'zh'] as const)(
  'every state, in %s: axe in light and dark, and nothing wider than a small phone',
  async (locale) => {
    await using opened = await openFigure(locale);
    const { page } = opened;
    for (const link of states) {
      await page.goto(chapter(locale, link));
      await ready(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFindings(page, figure), `${link} ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      await nextFrame(page);
      expect.soft(await sidewaysScroll(page), link).toEqual([]);
      expect.soft(await tinyFigureText(page), link).toEqual([]);
      expect.soft(await page.locator(`${figure} .figure-notice p`).count(), link).toBe(0);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  },
  60_000,
);

test('by keyboard alone: look, try, read, and the arrows leave the field again', async () => {
  await using opened = await openFigure('en');
  const { page } = opened;
  const stop = page.locator(`${figure} [tabindex="0"]`);
  expect(await stop.count()).toBe(1);
  await stop.focus();
  await walkTo(page, 'aws-eusc');
  await press(page, 'Enter');
  expect(await sentence(page)).toContain('no Region in the partition could lend');
  await inAddress(page).toBe('1.see.aws-eusc');

  await press(page, 'Home');
  await walkTo(page, 'Try a key');
  await press(page, ' ');
  expect(await sentence(page)).toContain('refused at the check of identity');
  await walkTo(page, 'Open an account over there, use its key');
  await press(page, 'Enter');
  expect(await sentence(page)).toContain('refused at the check of permission');
  await press(page, 'ArrowUp', 2);
  await press(page, 'Enter');
  expect(await sentence(page)).toContain('the call is done');
  await inAddress(page).toBe('1.try.aws.aws-cn.101');

  await press(page, 'Home');
  await walkTo(page, 'Read a name');
  await press(page, ' ');
  await nextFrame(page);
  const field = page.locator(`${figure} input[type=text]`);
  await press(page, 'ArrowDown', 3);
  expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
  await field.selectText();
  await page.keyboard.type('mars-north-1');
  expect(await sentence(page)).toContain('fits no pattern');
  await inAddress(page).toBe('1.read.mars-north-1');
  await press(page, 'ArrowDown');
  await press(page, 'Enter');
  expect(await sentence(page)).toContain('cn-north-1 is a Region of aws-cn');
  expect(await stop.count()).toBe(1);
  await press(page, 'Escape');
  expect(await page.locator(figure).evaluate((it) => it === document.activeElement)).toBe(true);
});

describe('links', () => {
  test.each([
    ['en', 'is broken', '1.see.mars'],
    ['zh', '来自更新的版本', '7.see'],
  ] as const)('in %s, one that “%s” opens the start and says so', async (locale, notice, link) => {
    await using opened = await openFigure(locale, link);
    expect(await opened.page.locator(`${figure} .figure-notice`).innerText()).toContain(notice);
    expect(await sentence(opened.page)).toContain('46');
    expect(opened.errors).toEqual([]);
  });

  test('the language switch keeps what was typed', async () => {
    await using opened = await openFigure('en', '1.read.arn*003aaws*003as3*003a*003a*003ab');
    const { page } = opened;
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-language-switch]')?.click(),
    );
    await page.waitForURL(/\/zh\//);
    await ready(page);
    expect(await page.locator(`${figure} input`).inputValue()).toBe('arn:aws:s3:::b');
    expect(await sentence(page)).toContain('第二段');
  });
});

test('without JavaScript the map, the table of Regions and all steps are there, and no dead control', async () => {
  await using opened = await openPage(chapter('zh'), { javaScript: false, width: 390 });
  const { page } = opened;
  expect(await page.locator(`${figure} .maps.narrow .sign`).count()).toBe(39);
  expect(await page.locator(`${figure} button:visible, ${figure} input:visible`).count()).toBe(0);
  await page.locator('.region-table summary').click();
  expect(await page.locator('.region-table tbody tr:visible').count()).toBe(46);
  await page.locator('.figure-steps summary').last().click();
  expect(await page.locator('.figure-steps li:visible').count()).toBeGreaterThan(20);
});
