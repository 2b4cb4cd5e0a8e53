import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chapters } from '../support/built-figures.ts';
import { openPage, quiet } from '../support/open-page.ts';
import { deniedStorage, fullStorage, storedIn, withStored } from '../support/storage.ts';

const [first = '', second = ''] = chapters;
const record = (data: unknown): string => JSON.stringify({ v: 1, data });
const done = record({ answers: {}, done: true });
const stored = {
  [`region-built:bet:${first}`]: record({ bet: 'beijing-key', choice: 'trust' }),
  [`region-built:chapter:${first}`]: done,
  'region-built:last': record({ chapter: first, heading: 'checks' }),
  'region-built/marks': 'on',
};

/** Gives the right answer to every check of the chapter. */
async function answerAll(page: Page): Promise<void> {
  for (const check of await page.locator('[data-check]').all()) {
    const known = (await check.locator('[data-right]').getAttribute('data-for')) ?? '';
    await check.locator(`input[value="${known}"]`).check();
  }
}

describe('a reader who comes back', () => {
  test('finds the answers, the chapters that are done, and the way on', async () => {
    await using opened = await openPage(`/en/chapters/${first}/`);
    const { page } = opened;
    const doneButton = page.locator('[data-done-switch]');
    expect(await doneButton.getAttribute('aria-pressed')).toBe('false');
    await answerAll(page);
    expect(await doneButton.getAttribute('aria-pressed')).toBe('true');
    const replies = await page.locator('.checks .reply').allInnerTexts();
    await page.reload();
    expect(await page.locator('.checks .reply').allInnerTexts()).toEqual(replies);

    await page.locator('#checks').scrollIntoViewIfNeeded();
    await page.goto('/zh/chapters/');
    await quiet(page);
    expect(await page.locator(`[data-chapter="${first}"] .done-mark`).innerText()).toBe('已读完');
    expect(await page.locator('.done-mark').count()).toBe(1);
    const line = page.locator('[data-resume]');
    expect(await line.innerText()).toContain('继续读第2章');
    await line.locator('a').click();
    await page.waitForURL(`**/zh/chapters/${second}/`);
  });

  test('goes on where they stopped in a chapter that is not done', async () => {
    await using opened = await openPage(`/en/chapters/${second}/`);
    const { page } = opened;
    await page.evaluate(() => document.getElementById('checks')?.scrollIntoView());
    await page.goto('/en/');
    await quiet(page);
    const link = page.locator('[data-resume] a');
    expect(await link.innerText()).toBe('Continue with chapter 2');
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/en/chapters/${second}/#[\\w-]+$`));
  });

  test('may say by hand that a chapter is done, and take it back', async () => {
    await using opened = await openPage(`/en/chapters/${second}/`);
    const { page } = opened;
    const button = page.locator('[data-done-switch]');
    await button.click();
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
  });
});

test.each(['/en/', '/en/chapters/'])(
  'who comes to %s for the first time sees nothing of it',
  async (path) => {
    await using opened = await openPage(path);
    const { page } = opened;
    expect(await page.locator('[data-resume]').isVisible()).toBe(false);
    expect(await page.locator('.done-mark').count()).toBe(0);
    expect(await storedIn(page)).toEqual({});
  },
);

describe('the page of progress', () => {
  const open = (path = '/en/progress/', before = withStored(stored)) => openPage(path, { before });
  const said = (page: Page) => page.locator('[data-said]');
  const file = (text: string) => ({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

  test('shows what is kept, chapter by chapter and word for word', async () => {
    await using opened = await open();
    const { page } = opened;
    const row = page.locator(`tr[data-of="${first}"]`);
    expect(await row.innerText()).toMatch(/placed.*–.*done/s);
    expect(await page.locator('[data-left]').innerText()).toBe(
      `Chapters left: ${chapters.length - 1}`,
    );
    expect(await page.locator('[data-text]').innerText()).toContain('"choice": "trust"');
  });

  test('erases everything with one press, and gives it back with another', async () => {
    await using opened = await open();
    const { page } = opened;
    const before = await storedIn(page);
    expect(before).toEqual(stored);
    await page.locator('[data-erase]').click();
    expect(await storedIn(page)).toEqual({});
    expect(await said(page).innerText()).toBe('Everything is erased.');
    expect(await page.locator('html').getAttribute('data-marks')).toBeNull();
    expect(await page.locator('[data-left]').innerText()).toContain('Nothing is kept');
    await page.locator('[data-undo]').click();
    expect(await storedIn(page)).toEqual(before);
    expect(await page.locator('html').getAttribute('data-marks')).toBe('on');
  });

  test('saves a file that another device takes', async () => {
    await using opened = await open();
    const download = opened.page.waitForEvent('download');
    await opened.page.locator('[data-take]').click();
    const text = await textOf(await (await download).createReadStream());
    await using other = await openPage('/zh/progress/');
    await other.page.locator('[data-file]').setInputFiles(file(text));
    await expect.poll(() => storedIn(other.page)).toEqual(stored);
    expect(await said(other.page).innerText()).toBe('已恢复3项。');
    await other.page.locator('[data-undo]').click();
    expect(await storedIn(other.page)).toEqual({});
  });

  test.each([
    ['a picture', '\u0000PNG', 'no file of this site'],
    [
      'of a newer site',
      '{"site":"how-a-region-is-built","version":9,"records":{}}',
      'newer version',
    ],
    ['far too large', 'x'.repeat(600_000), 'larger than any'],
  ])('a file that is %s changes nothing, and the page says why', async (_kind, text, words) => {
    await using opened = await open();
    await opened.page.locator('[data-file]').setInputFiles(file(text));
    await expect.poll(() => said(opened.page).innerText()).toContain(words);
    expect(await storedIn(opened.page)).toEqual(stored);
  });

  test('a full storage takes no file, and says so', async () => {
    const text = JSON.stringify({
      site: 'how-a-region-is-built',
      version: 1,
      records: { last: { v: 1, data: null } },
    });
    await using opened = await open('/en/progress/', fullStorage);
    await opened.page.locator('[data-file]').setInputFiles(file(text));
    await expect.poll(() => said(opened.page).innerText()).toContain('full');
  });

  test('a damaged record is told, shown and erased with the rest', async () => {
    const odd = { [`region-built:chapter:${first}`]: '{{' };
    await using opened = await open('/en/progress/', withStored(odd));
    const { page } = opened;
    expect(await page.locator('[data-storage-notice]').innerText()).toContain('could not be read');
    expect(await page.locator('[data-text]').innerText()).toContain('{{');
    await page.locator('[data-erase]').click();
    expect(await storedIn(page)).toEqual({});
  });

  test('a denied storage is told, and nothing breaks', async () => {
    await using opened = await open('/en/progress/', deniedStorage);
    expect(await opened.page.locator('[data-storage-notice]').innerText()).toContain(
      'keeps nothing',
    );
    await opened.page.locator('[data-erase]').click();
    expect(await said(opened.page).innerText()).toContain('keeps nothing');
    expect(opened.errors).toEqual([]);
  });
});

describe('recall cards', () => {
  const now = (page: Page) => page.locator('[data-card]:visible');

  test('are those of the chapters that are done, one after another, by keyboard', async () => {
    await using opened = await openPage('/en/recall/', { before: withStored(stored) });
    const { page } = opened;
    expect(await now(page).count()).toBe(1);
    expect(await now(page).getAttribute('data-of')).toBe(first);
    const asked = new Set<string | null>();
    await now(page).locator('summary').focus();
    while ((await now(page).count()) > 0 && asked.size < 40) {
      asked.add(await now(page).getAttribute('data-card'));
      await page.keyboard.press('Enter');
      await page.locator('[data-knew]').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    const cards = page.locator(`[data-of="${first}"][data-card]`);
    expect(asked.size).toBe(await cards.count());
    expect(await page.locator('[data-state]').innerText()).toContain('all for today');
    await page.reload();
    expect(await page.locator('[data-state]').innerText()).toContain('tomorrow');
  });

  test('that were not known come again in the same round', async () => {
    await using opened = await openPage('/en/recall/', { before: withStored(stored) });
    const { page } = opened;
    const left = await page.locator('[data-state]').innerText();
    const card = await now(page).getAttribute('data-card');
    await now(page).locator('summary').click();
    await page.locator('[data-not-yet]').click();
    expect(await page.locator('[data-state]').innerText()).toBe(left);
    expect(await now(page).getAttribute('data-card')).not.toBe(card);
  });

  test('are printed, all that are chosen, with both sides', async () => {
    await using opened = await openPage('/en/recall/', { before: withStored(stored) });
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    expect(await now(page).count()).toBe(
      await page.locator(`[data-card][data-of="${first}"]`).count(),
    );
    for (const card of (await now(page).all()).slice(0, 3)) {
      const [front, back] = await Promise.all([
        card.locator('summary').boundingBox(),
        card.locator('details p').boundingBox(),
      ]);
      expect(back?.x).toBeGreaterThanOrEqual((front?.x ?? 0) + (front?.width ?? 0) - 1);
    }
  });

  test('are all there without a script', async () => {
    await using opened = await openPage('/zh/recall/', { javaScript: false });
    const cards = opened.page.locator('[data-card]');
    expect(await opened.page.locator('[data-card]:visible').count()).toBe(await cards.count());
  });
});

test('the drill says whether an answer is right, and nothing more', async () => {
  await using opened = await openPage('/en/drill/');
  const { page } = opened;
  const question = page.locator('[data-drill]').nth(1);
  const known = (await question.getAttribute('data-drill')) ?? '';
  await question.locator(`input:not([value="${known}"])`).first().check();
  expect(await question.locator('.reply').innerText()).toBe('Not this one.');
  await question.locator(`input[value="${known}"]`).check();
  expect(await question.locator('.reply').innerText()).toBe('Right.');
});
