import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { reviewLength } from '../../src/practice/draw-review.ts';
import { openPage, quiet } from '../support/open-page.ts';
import { deniedStorage, fullStorage, storedIn, withStored } from '../support/storage.ts';

const chapters = readdirSync('content/checks').map((name) => name.replace('.json', ''));
const questionsOf = (slug: string): string[] => {
  const file = readFileSync(`content/checks/${slug}.json`, 'utf8');
  return (JSON.parse(file) as { checks: { id: string }[] }).checks.map(({ id }) => `${slug}/${id}`);
};
const key = 'region-built:review';

const drawn = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-drawn] [data-check]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-check')));
const score = (page: Page) => page.locator('[data-score]').innerText();
const result = (page: Page) => page.locator('[data-result-words]');

/** Answers the questions of the draw in turn: the first `right` of them as they should be, the others not. */
async function answer(page: Page, right: number): Promise<void> {
  for (const [index, check] of (await page.locator('[data-drawn] [data-check]').all()).entries()) {
    const known = (await check.locator('[data-right]').getAttribute('data-for')) ?? '';
    const option = index < right ? `[value="${known}"]` : `:not([value="${known}"])`;
    await check.locator(`input${option}`).first().check();
  }
}

describe('a draw', () => {
  test('has fifteen questions of all chapters, in both languages the same', async () => {
    await using opened = await openPage('/en/review/?draw=4711');
    const names = await drawn(opened.page);
    expect(names).toHaveLength(Math.min(reviewLength, chapters.flatMap(questionsOf).length));
    const asked = new Set(names.map((name) => name?.split('/')[0]));
    expect([...asked].sort()).toEqual([...chapters].sort());
    await opened.page.locator('[data-language-switch]').click();
    await opened.page.waitForURL(/\/zh\/review\/\?draw=4711/);
    await quiet(opened.page);
    expect(await drawn(opened.page)).toEqual(names);
  });

  test('is another one when asked for, and stands in the address', async () => {
    await using opened = await openPage('/en/review/?draw=4711');
    const { page } = opened;
    const before = await drawn(page);
    await page.locator('[data-another]').click();
    expect(await drawn(page)).not.toEqual(before);
    expect(page.url()).not.toContain('draw=4711');
    const after = await drawn(page);
    await page.reload();
    expect(await drawn(page)).toEqual(after);
  });

  test.each(['abc', '0', '10000', '-1', '%00', '1e3'])(
    'that is called %s is a new one, and the page says so',
    async (name) => {
      await using opened = await openPage(`/en/review/?draw=${name}`);
      expect(await opened.page.locator('[data-draw-note]').innerText()).toContain('no draw');
      expect(await drawn(opened.page)).toHaveLength(reviewLength);
      expect(opened.errors).toEqual([]);
    },
  );
});

test('works by keyboard from the first question to the result', async () => {
  await using opened = await openPage('/en/review/?draw=12');
  const { page } = opened;
  await page.locator('[data-another]').focus();
  const groups = new Set<string>();
  for (let presses = 0; presses < 150 && groups.size < reviewLength; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement && !at.checked ? at.name : '';
    });
    if (name === '' || groups.has(name)) continue;
    groups.add(name);
    await page.keyboard.press('Space');
  }
  expect(groups.size).toBe(reviewLength);
  const right = await page.locator('[data-drawn] [data-state=right]').count();
  expect(await result(page).innerText()).toBe(`${right} of ${reviewLength} right at the first try`);
});

test('the first answer counts, a wrong one gets its hint, and each chapter has its score', async () => {
  await using opened = await openPage('/en/review/?draw=99');
  const { page } = opened;
  expect(await page.locator('[data-drawn] details:visible').count()).toBe(0);
  await answer(page, 11);
  expect(await result(page).innerText()).toBe('11 of 15 right at the first try');
  const wrong = page.locator('[data-drawn] [data-state=wrong]').first();
  expect((await wrong.locator('.reply').innerText()).length).toBeGreaterThan(10);
  // Trying again until it is right changes nothing of the score.
  const known = (await wrong.locator('[data-right]').getAttribute('data-for')) ?? '';
  await wrong.locator(`input[value="${known}"]`).check();
  expect(await score(page)).toContain('11 right');

  const names = await drawn(page);
  for (const line of await page.locator('[data-result] li[data-of]:visible').all()) {
    const slug = await line.getAttribute('data-of');
    const own = names.flatMap((name, index) => (name?.startsWith(`${slug}/`) ? [index] : []));
    const right = own.filter((index) => index < 11).length;
    expect(await line.innerText()).toContain(`${right} of ${own.length}`);
    expect(await line.locator('[data-again]').isVisible()).toBe(right < own.length);
    expect(await line.locator('a').getAttribute('href')).toBe(`/en/chapters/${slug}/`);
  }
  expect(await page.locator('[data-result] li[data-of]:visible').count()).toBe(chapters.length);
});

test('the result survives a reload and another draw, on this device only', async () => {
  await using opened = await openPage('/en/review/?draw=99');
  const { page } = opened;
  await answer(page, 15);
  await page.reload();
  expect(await result(page).innerText()).toBe('15 of 15 right at the first try');
  expect(await page.locator('[data-past]').innerText()).toBe('Draw 99: 15 of 15');
  await page.locator('[data-another]').click();
  expect(await score(page)).toContain('0 of 15 answered');
  expect(await storedIn(page)).toHaveProperty([key]);
  expect(opened.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
});

test('without a script all questions are there, each with its answer folded below it', async () => {
  await using opened = await openPage('/zh/review/', { javaScript: false });
  const { page } = opened;
  const checks = page.locator('[data-check]');
  expect(await checks.count()).toBe(chapters.flatMap(questionsOf).length);
  expect(await page.locator('[data-check] details:visible').count()).toBe(await checks.count());
  expect(await page.locator('.without-script').isVisible()).toBe(true);
  const first = checks.first().locator('details');
  await first.locator('summary').click();
  expect((await first.innerText()).length).toBeGreaterThan(30);
});

describe('a storage in trouble', () => {
  const notice = (page: Page) => page.locator('[data-storage-notice]');

  test.each([
    ['denied', deniedStorage, 'keeps nothing'],
    ['full', fullStorage, 'keeps nothing'],
    ['corrupt', withStored({ [key]: '{"v":1,"data":{"draw":"x"}}' }), 'could not be read'],
    ['newer', withStored({ [key]: '{"v":7,"data":{}}' }), 'newer version'],
  ])('that is %s is told once, and the review goes on', async (_kind, before, words) => {
    await using opened = await openPage('/en/review/?draw=5', { before });
    const { page } = opened;
    await expect.poll(() => notice(page).innerText()).toContain(words);
    expect(await notice(page).count()).toBe(1);
    await answer(page, 3);
    expect(await result(page).innerText()).toBe('3 of 15 right at the first try');
    expect(opened.errors).toEqual([]);
  });

  test('a newer record is left as it is', async () => {
    const record = '{"v":7,"data":{}}';
    await using opened = await openPage('/en/review/', { before: withStored({ [key]: record }) });
    await answer(opened.page, 1);
    expect((await storedIn(opened.page))[key]).toBe(record);
  });
});
