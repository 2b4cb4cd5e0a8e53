import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchText } from '../../src/i18n/search.text.ts';
import { axeFindings } from '../support/axe.ts';
import { dist } from '../support/dist.ts';
import { openFigure } from '../support/figure-page.ts';
import { openPage, type OpenPage } from '../support/open-page.ts';
import { sidewaysScroll } from '../support/look.ts';
import { weightOf } from '../support/weight.ts';

/** What a reader types, and the chapters of which one has to come first. */
const questions: Record<'en' | 'zh', Record<string, readonly string[]>> = {
  en: {
    bootstrap: ['07-bootstrap-region', '08-bootstrap-environment'],
    Franken: ['08-bootstrap-environment'],
    partition: ['01-partitions'],
    'USB stick': ['05-by-hand'],
    'static stability': ['14-static-stability'],
  },
  zh: {
    静态稳定: ['14-static-stability'],
    可用区: ['02-layers', '10-availability-zone'],
    引导: ['07-bootstrap-region', '08-bootstrap-environment'],
    分区: ['01-partitions'],
  },
};

const written = (locale: string, slug: string) =>
  existsSync(join(dist, locale, 'chapters', slug, 'index.html'));
const box = (page: Page) => page.locator('dialog.search');
const first = (page: Page) => box(page).locator('.search-results > ul a').first();

/** Types a question, and waits for results in which its first word is marked. */
async function ask(page: Page, query: string): Promise<void> {
  const [word = ''] = query.split(' ');
  await box(page).locator('input').fill(query);
  const marked = () => box(page).locator('mark').allInnerTexts();
  // The first question loads the index.
  const found = expect.poll(async () => (await marked()).join(' '), { timeout: 10_000 });
  await found.toMatch(new RegExp(word, 'i'));
}

describe.each(['en', 'zh'] as const)('the search in %s', (locale) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage(`/${locale}/chapters/`, { locale });
    await opened.page.locator('[data-search-open]').click();
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
  });

  test.each(
    Object.entries(questions[locale]).filter(([, slugs]) =>
      slugs.some((slug) => written(locale, slug)),
    ),
  )('%s leads to its chapter first', async (query, slugs) => {
    const { page } = opened;
    await ask(page, query);
    const places = slugs.map((slug) => `/${locale}/chapters/${slug}/`);
    expect(places).toContain(await first(page).getAttribute('href'));
  });

  test('finds figures at their place in the chapter, and words', async () => {
    const { page } = opened;
    await ask(page, locale === 'en' ? 'Franken' : '引导');
    const links = await box(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`/${locale}/chapters/08-bootstrap-environment/#cut-the-knot`);
    expect(links.join()).toContain(`/${locale}/glossary/#`);
  });

  test('says so when it finds nothing', async () => {
    const { page } = opened;
    await box(page).locator('input').fill('qqqzzzxxx');
    const said = searchText[locale].none('qqqzzzxxx');
    await expect.poll(() => box(page).locator('[role=status]').innerText()).toBe(said);
    expect(await box(page).locator('a').count()).toBe(0);
  });

  test('can be read and used by everyone, in both themes and on a phone', async () => {
    const { page } = opened;
    await ask(page, locale === 'en' ? 'partition' : '可用区');
    expect.soft(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page, undefined, 'colours')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect.soft(await sidewaysScroll(page)).toEqual([]);
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  });
});

test('by keyboard: / opens, arrows walk, Enter opens the first result, Escape closes; nothing is loaded before', async () => {
  await using opened = await openPage('/en/chapters/');
  const { page, requests } = opened;
  const before = await weightOf(requests);
  expect(before.js).toBeLessThanOrEqual(5);
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await box(page).isVisible()).toBe(false);
  await page.keyboard.press('/');
  // Closed and asked for again within one frame: the focus is still in its field.
  await box(page).evaluate((dialog: HTMLDialogElement) => {
    dialog.close();
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    dialog.querySelector('input')?.dispatchEvent(slash);
  });
  await page.keyboard.type('a/b partition');
  expect(await box(page).locator('input').inputValue()).toBe('a/b partition');
  await ask(page, 'partition');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => first(page).evaluate((link) => link === document.activeElement))
    .toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/chapters/01-partitions/');
});

test('a figure that uses / itself keeps it', async () => {
  const place = { chapter: '13-run-instances', figure: 'dependency-explorer' };
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${place.figure}`).focus();
  await page.keyboard.press('/');
  expect(await box(page).isVisible()).toBe(false);
  await page.locator('h1').click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('/');
  expect(await box(page).isVisible()).toBe(true);
});

test('says so where the index cannot be loaded, and finds once it can', async () => {
  await using opened = await openPage('/en/');
  const { page } = opened;
  await page.context().route('**/pagefind/**', (route) => route.abort());
  await page.locator('[data-search-open]').click();
  await box(page).locator('input').fill('partition');
  const said = box(page).locator('[role=status]');
  await expect.poll(() => said.innerText()).toBe(searchText.en.broken);
  await page.context().unroute('**/pagefind/**');
  await ask(page, 'bootstrap');
});

test('without JavaScript there is no search button', async () => {
  await using opened = await openPage('/zh/', { javaScript: false });
  expect(await opened.page.locator('[data-search-open]').isVisible()).toBe(false);
});
