import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { nextFrame, sidewaysScroll } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

const KEY = 'choose-bootstrap';
const chapter = (locale: string, state?: string) =>
  `/${locale}/chapters/07-bootstrap-region/${state ? `?${KEY}=${state}` : ''}`;
const figure = `#${KEY}`;

/** Opens the chapter and waits until its figure takes events. */
async function openFigure(locale: 'en' | 'zh', state?: string) {
  const opened = await openPage(chapter(locale, state), { locale });
  await ready(opened.page);
  return opened;
}
async function ready(page: Page) {
  await page.locator(figure).scrollIntoViewIfNeeded();
  await page.locator(`${figure}[data-ready]`).waitFor();
  await nextFrame(page);
}
const sentence = (page: Page) => page.locator(`${figure} .figure-sentence`).innerText();
/** The address follows a moment after the figure. */
const inAddress = (page: Page) => expect.poll(() => new URL(page.url()).searchParams.get(KEY));
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

/** A link for each state that looks different. */
const states = [
  '1.600.5-5-5',
  '1.600.5-5-5.f',
  '1.600.5-5-5.c',
  '1.2200.5-5-5',
  '1.600.5-5-5.c.belief',
  '1.600.5-5-5.c.reality',
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
  test('the figure is one tab stop, the arrows walk inside, Escape leaves to the figure', async () => {
    await using opened = await openFigure('en');
    const { page } = opened;
    const stops = page.locator(`${figure} [tabindex="0"]`);
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await stops.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator(figure).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outside = await page
      .locator(figure)
      .evaluate((it) => !it.contains(document.activeElement));
    expect(outside).toBe(true);
  });

  test('weigh, choose, open, look, go back: the focus is never lost', async () => {
    await using opened = await openFigure('en');
    const { page } = opened;
    await page.locator(`${figure} [tabindex="0"]`).focus();
    const walkTo = async (name: string) => {
      for (let presses = 0; presses < 20 && (await focused(page)) !== name; presses++) {
        await page.keyboard.press('ArrowDown');
      }
      expect(await focused(page)).toBe(name);
    };
    await page.keyboard.press('ArrowRight');
    await inAddress(page).toBe('1.650.5-5-5');
    await page.keyboard.press('ArrowLeft');
    await inAddress(page).toBeNull();

    await walkTo('Choose Region D');
    await page.keyboard.press('Enter');
    expect(await sentence(page)).toContain('Region D cannot be the bootstrap Region.');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Choose Region C');
    await page.keyboard.press('Enter');
    await inAddress(page).toBe('1.600.5-5-5.c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await inAddress(page).toBe('1.600.5-5-5.c.belief');
    await nextFrame(page);
    expect(await page.locator(figure).evaluate((it) => it === document.activeElement)).toBe(true);
    await walkTo('What happens');
    await page.keyboard.press(' ');
    expect(await sentence(page)).toContain('runs in Region C');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await inAddress(page).toBe('1.600.5-5-5.c');
  });
});

describe('links', () => {
  test.each([
    ['en', 'is broken', '1.600.5-5-5.q'],
    ['zh', '已损坏', '1.600.5-5-5.q'],
    ['en', 'newer version', '9.600'],
    ['zh', '太长', 'x'.repeat(600)],
  ] as const)('in %s, one that “%s” opens the start and says so', async (locale, notice, link) => {
    await using opened = await openFigure(locale, link);
    const { page } = opened;
    const text = await page.locator(`${figure} .figure-notice`).innerText();
    expect(text).toContain(notice);
    expect(await sentence(page)).toContain('C');
    expect(opened.errors).toEqual([]);
  });

  test('the link in hand leads to the state, and the other keys of an address stay', async () => {
    await using opened = await openPage(`${chapter('en', '1.600.5-5-5.c')}&other=1.a`);
    const { page } = opened;
    await ready(page);
    await page.getByRole('button', { name: 'Open the bootstrap VPC' }).click();
    await inAddress(page).toBe('1.600.5-5-5.c.belief');
    expect(new URL(page.url()).searchParams.get('other')).toBe('1.a');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator(`${figure} .share`).getByText('Copied').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect([link.search, link.hash]).toEqual([`?${KEY}=1.600.5-5-5.c.belief`, figure]);
  });

  test('where the clipboard is denied, the address is shown to copy by hand', async () => {
    await using opened = await openFigure('zh', '1.600.5-5-5.a');
    const { page } = opened;
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: '复制链接' }).click();
    const address = await page.getByRole('textbox', { name: '请复制这个地址' }).inputValue();
    expect(address).toContain(`${chapter('zh', '1.600.5-5-5.a')}${figure}`);
  });
});

test('on paper the figure is there without its controls, and its table and steps are open', async () => {
  await using opened = await openFigure('en');
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`${figure} input[type=range]`).first().isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Choose Region A' }).isVisible()).toBe(false);
  expect(await page.locator(`${figure} table`).isVisible()).toBe(true);
  expect(await page.locator('.figure-steps li').first().isVisible()).toBe(true);
});

test('without JavaScript the picture, the table and all steps are there, and no dead control', async () => {
  await using opened = await openPage(chapter('zh'), { javaScript: false, width: 390 });
  const { page } = opened;
  expect(await page.locator(`${figure} .candidate`).count()).toBe(6);
  expect(await page.locator(`${figure} button:visible, ${figure} input:visible`).count()).toBe(0);
  await page.locator(`${figure} summary`).click();
  expect(await page.locator(`${figure} tbody tr`).count()).toBe(6);
  await page.locator('.figure-steps summary').click();
  expect(await page.locator('.figure-steps li').count()).toBeGreaterThan(5);
});
