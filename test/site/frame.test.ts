import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { attributesOf, dist, embeds, htmlOf, pages } from '../support/dist.ts';
import { openPage, quiet, sharedBrowser } from '../support/open-page.ts';
import { deniedStorage, withStored } from '../support/storage.ts';

const chapters = pages.filter((path) => /^\/en\/chapters\/./.test(path));
const chapter = chapters[0] ?? '/en/chapters/';

/** Which block of the text is at the top of the window, and how far it is read. */
const place = (page: Page): Promise<{ block: number; part: number }> =>
  page.evaluate(() => {
    const blocks = [...(document.querySelector('main')?.children ?? [])];
    const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > 1);
    const box = blocks[block]?.getBoundingClientRect() ?? new DOMRect();
    return { block, part: Math.round((-box.top / box.height) * 10) / 10 };
  });

async function switchLanguage(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-language-switch]')?.click());
  await page.waitForURL(/\/zh\//);
  await quiet(page);
}

describe('the language switch', () => {
  test('keeps page, query, hash and place', async () => {
    await using opened = await openPage(`${chapter}?x=1#checks`);
    const { page } = opened;
    await page.evaluate(() => scrollTo(0, 700));
    const before = await place(page);
    await switchLanguage(page);
    expect(page.url()).toBe(`${inject('siteUrl')}${chapter.replace('/en/', '/zh/')}?x=1#checks`);
    expect((await place(page)).block).toBe(before.block);
    expect(Math.abs((await place(page)).part - before.part)).toBeLessThanOrEqual(0.1);
  });

  test('keeps them where storage is denied', async () => {
    await using opened = await openPage(`${chapter}?x=1`, { before: deniedStorage });
    const { page } = opened;
    await page.evaluate(() => scrollTo(0, 700));
    const before = await place(page);
    await switchLanguage(page);
    expect(page.url()).toContain('?x=1');
    expect((await place(page)).block).toBe(before.block);
  });

  test('finds the same word again in the glossary, which each language sorts for itself', async () => {
    await using opened = await openPage('/en/glossary/');
    const { page } = opened;
    const shown = () =>
      page.evaluate(() => {
        const words = [...document.querySelectorAll('dl.words')];
        return words.find((each) => each.getBoundingClientRect().bottom > 1)?.querySelector('dt')
          ?.id;
      });
    await page.evaluate(() => {
      const word = document.getElementById('franken-instance');
      scrollBy(0, (word?.getBoundingClientRect().top ?? 0) + 4);
    });
    const before = await shown();
    await switchLanguage(page);
    expect(await shown()).toBe(before);
    expect(before).toBe('franken-instance');
  });

  test('is a plain link without a script', () => {
    // The wall shows the figure and nothing else; the console says in which language.
    const withHead = pages.filter((each) => each !== '/en/session/projector/');
    for (const path of withHead.filter((each) => each.startsWith('/en/'))) {
      expect(attributesOf(htmlOf(path), 'href')).toContain(path.replace('/en/', '/zh/'));
    }
  });

  test('headings have one address in both languages', () => {
    for (const path of chapters) {
      const ids = (html: string) =>
        [...html.matchAll(/<h[23][^>]* id="([^"]*)"/g)].map((match) => match[1]);
      expect(ids(htmlOf(path.replace('/en/', '/zh/')))).toEqual(ids(htmlOf(path)));
    }
  });
});

describe('the door', () => {
  test.each([
    ['zh-TW', '/zh/?x=1#y'],
    ['en-AU', '/en/?x=1#y'],
    ['fr-FR', '/?x=1#y'],
  ])('leads a browser that asks for %s to %s', async (locale, path) => {
    const context = await (
      await sharedBrowser()
    ).newContext({ baseURL: inject('siteUrl'), locale });
    const page = await context.newPage();
    await page.goto('/?x=1#y');
    await quiet(page);
    expect(page.url()).toBe(`${inject('siteUrl')}${path}`);
    await context.close();
  });

  test('shows both languages without a script', async () => {
    await using opened = await openPage('/', { javaScript: false });
    expect(await opened.page.locator('a').allInnerTexts()).toEqual([
      expect.stringContaining('English'),
      expect.stringContaining('中文'),
    ]);
  });
});

describe('the colours', () => {
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('follow the system, then the switch, then the switch on the next page', async () => {
    await using opened = await openPage('/en/', { theme: 'light' });
    const { page } = opened;
    const [light, button] = [await ground(page), page.locator('[data-theme-switch]')];
    await button.click();
    await button.click();
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.goto('/zh/glossary/');
    expect(await ground(page)).toBe(dark);
    await button.click();
    expect(await ground(page)).toBe(light);
  });

  test('switch where storage is denied', async () => {
    await using opened = await openPage('/en/', { before: deniedStorage });
    const { page } = opened;
    await page.locator('[data-theme-switch]').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});

describe.runIf(chapters.length > 0)('in a chapter', () => {
  const key = `region-built:bet:${chapter.split('/')[3] ?? ''}`;
  const again = (page: Page) => page.locator('[data-bet-again]').innerText();
  const notice = (page: Page) => page.locator('.bet .notice');

  test('the switch opens the claim marks, here and on the next page', async () => {
    await using opened = await openPage(chapter);
    const { page } = opened;
    const [word, button] = [
      page.locator('.cite .word').first(),
      page.locator('[data-marks-switch]').first(),
    ];
    expect((await word.boundingBox())?.width).toBeLessThanOrEqual(1);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect((await word.boundingBox())?.width).toBeGreaterThan(10);
    await page.goto(chapter.replace('/en/', '/zh/'));
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  test('a term opens its card by keyboard, Escape closes it, and the card stays in the window', async () => {
    await using opened = await openPage(chapter, { width: 390 });
    const { page } = opened;
    await page.locator('.term button').first().focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.card:popover-open');
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
  });

  test('a mouse that rests on a term opens its card beside it, and a press keeps it open', async () => {
    await using opened = await openPage(chapter);
    const { page } = opened;
    const word = page.locator('.term button').first();
    const card = page.locator('.card:popover-open');
    await word.hover();
    await card.waitFor();
    const [at, beside] = [await word.boundingBox(), await card.boundingBox()];
    expect(Math.abs((beside?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(400);
    expect(Math.abs((beside?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(300);
    await page.mouse.move(0, 0);
    await expect.poll(() => card.count()).toBe(0);
    await word.hover();
    await card.waitFor();
    await word.click();
    await page.mouse.move(0, 0);
    await quiet(page);
    await quiet(page);
    expect(await card.count()).toBe(1);
  });

  test('a term that the keyboard comes to opens its card, and leaving closes it', async () => {
    await using opened = await openPage(chapter);
    const { page } = opened;
    const card = page.locator('.card:popover-open');
    await page.locator('[data-marks-switch]').first().focus();
    await page.keyboard.press('Tab');
    while (!(await page.locator('.term button:focus').count())) await page.keyboard.press('Tab');
    await card.waitFor();
    await page.locator('[data-language-switch]').focus();
    await expect.poll(() => card.count()).toBe(0);
  });

  test('the bet is remembered and met again in the debrief', async () => {
    await using opened = await openPage(chapter);
    const { page } = opened;
    const option = page.locator('.bet label').nth(1);
    const words = (await option.innerText()).trim();
    expect(await again(page)).not.toContain(`“${words}”`);
    await option.click();
    expect(await again(page)).toContain(`“${words}”`);
    await page.reload();
    expect(await again(page)).toContain(`“${words}”`);
    expect(await notice(page).isVisible()).toBe(false);
  });

  test('the bet works where storage is denied, and the page says so', async () => {
    await using opened = await openPage(chapter.replace('/en/', '/zh/'), { before: deniedStorage });
    const { page } = opened;
    const option = page.locator('.bet label').first();
    await option.click();
    expect(await again(page)).toContain((await option.innerText()).trim());
    expect(await notice(page).innerText()).toContain('不为本站保存');
  });

  test.each([
    ['corrupt', '{{', 'could not be read'],
    ['of another shape', '{"v":1,"data":[1]}', 'could not be read'],
    ['newer', '{"v":99,"data":{}}', 'newer version'],
  ])('a record that is %s is told once and stops nothing', async (_kind, record, words) => {
    await using opened = await openPage(chapter, { before: withStored({ [key]: record }) });
    const { page } = opened;
    expect(await notice(page).innerText()).toContain(words);
    const option = page.locator('.bet label').first();
    await option.click();
    expect(await again(page)).toContain((await option.innerText()).trim());
  });

  test('every option of every check gets a reply of its own', async () => {
    await using opened = await openPage(chapter);
    for (const check of await opened.page.locator('[data-check]').all()) {
      const replies: string[] = [];
      for (const option of await check.locator('label').all()) {
        await option.click();
        replies.push(await check.locator('.reply').innerText());
      }
      expect(replies.every((reply) => reply.length > 10)).toBe(true);
      expect(new Set(replies).size).toBe(replies.length);
      expect(replies.filter((reply) => reply.startsWith('Right.'))).toHaveLength(1);
    }
  });

  test('without a script the answers are folded, and none is lost', async () => {
    await using opened = await openPage(chapter, { javaScript: false });
    const { page } = opened;
    for (const details of await page.locator('.question details').all()) {
      await details.locator('summary').click();
      expect((await details.innerText()).length).toBeGreaterThan(40);
    }
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
  });

  test('on paper there are no controls, and every answer is open', async () => {
    await using opened = await openPage(chapter);
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, [data-theme-switch]:visible').count()).toBe(0);
    expect(await page.locator('.checks details p').first().isVisible()).toBe(true);
  });
});

describe('shared links', () => {
  test.each(pages.filter((path) => path !== '/404.html'))(
    '%s names a small card that is there',
    (path) => {
      const image = /property="og:image" content="([^"]*)"/.exec(htmlOf(path))?.[1] ?? '';
      const file = join(dist, new URL(image).pathname);
      expect(existsSync(file)).toBe(true);
      expect(statSync(file).size).toBeLessThan(40_000);
    },
  );
});

test('the policy is the first thing in the head, forbids by default and enforces trusted types', () => {
  for (const path of [...pages, ...embeds]) {
    const policy =
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)"/;
    const found = policy.exec(htmlOf(path))?.[1] ?? '';
    expect(found, path).toContain("default-src 'none'");
    expect(found, path).toContain("require-trusted-types-for 'script'");
    expect(found, path).not.toContain('unsafe');
  }
});
