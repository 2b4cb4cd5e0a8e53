import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';
import figures from '../../content/figures.json' with { type: 'json' };
import { attributesOf, embeds, htmlOf } from '../support/dist.ts';
import { builtFigures } from '../support/built-figures.ts';
import { locales } from '../../src/i18n/locales.ts';
import { openPage, type OpenPage } from '../support/open-page.ts';

/* A page on another origin puts figures into sandboxed frames: scripts may run, and that is all. */

const STATE = '1.launch.10-20-2.100-1';
const elsewherePage = `<!doctype html>
<title>Elsewhere</title>
<link rel="icon" href="data:," />
<iframe id="f" width="960" height="900" sandbox="allow-scripts"></iframe>
<script>
  window.news = [];
  addEventListener('message', ({ data, origin }) => news.push({ ...data, origin }));
  f.src = new URLSearchParams(location.search).get('src');
</script>`;

let folder: string;
let elsewhere: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  writeFileSync(join(folder, 'index.html'), elsewherePage);
  elsewhere = await serve({ dir: folder, port: 0 });
});
afterAll(async () => {
  await elsewhere.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page of the other origin with a page of ours in its frame. */
async function openElsewhere(path: string): Promise<OpenPage & { frame: FrameLocator }> {
  const src = encodeURIComponent(inject('siteUrl') + path);
  const opened = await openPage(`${elsewhere.url}/?src=${src}`);
  return { ...opened, frame: opened.page.frameLocator('#f') };
}

const news = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { news: Record<string, unknown>[] }).news);

describe('an embed in a sandboxed frame on another origin', () => {
  test('wakes, works, and tells the page around it its height and state', async () => {
    await using opened = await openElsewhere('/en/labs/launch-batches/embed/');
    const { page, frame } = opened;
    expect(await frame.locator('main').evaluate(() => self.origin)).toBe('null');
    await frame.locator('figure').hover();
    await frame.locator('figure[data-ready]').waitFor();
    await expect
      .poll(() => news(page))
      .toContainEqual({
        figure: 'launch-batches',
        height: await frame
          .locator('main')
          .evaluate((main) => Math.ceil(main.getBoundingClientRect().height)),
        origin: 'null',
      });
    await frame.getByRole('button', { name: 'Run once more' }).click();
    await expect
      .poll(() => news(page))
      .toContainEqual({ figure: 'launch-batches', state: STATE, origin: 'null' });
    expect(opened.violations).toEqual([]);
    expect(opened.errors).toEqual([]);

    // The browser itself logs that the clipboard is denied.
    await frame.locator('.share button').click();
    const link = new URL(await frame.locator('.share-field').inputValue());
    expect(link.pathname).toBe('/en/labs/launch-batches/');
    expect(link.searchParams.get('launch-batches')).toBe(STATE);
  });

  test('opens in a state, in Chinese and in the dark', async () => {
    await using opened = await openElsewhere(
      `/zh/labs/launch-batches/embed/?theme=dark&launch-batches=${STATE}`,
    );
    const { page, frame } = opened;
    await frame.locator('figure[data-ready]').waitFor();
    const paper = frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await paper).toBe('rgb(18, 22, 27)');
    const sentence = await frame.locator('.figure-sentence').innerText();
    await opened.go(`${inject('siteUrl')}/zh/labs/launch-batches/?launch-batches=${STATE}`);
    await page.locator('figure').focus();
    await page.locator('figure[data-ready]').waitFor();
    expect(await page.locator('.figure-sentence').innerText()).toBe(sentence);
  });

  test('no page with text may be framed', async () => {
    await using opened = await openElsewhere('/en/chapters/12-dependencies/');
    const { frame } = opened;
    expect(await frame.locator('main#main').count()).toBe(0);
    expect(opened.violations.join()).toContain('frame-ancestors');
  });
});

test('there is an embed for each figure of the chapters, in each language', () => {
  const expected = builtFigures.flatMap(({ figure }) =>
    locales.map((locale) => `/${locale}/labs/${figure}/embed/`),
  );
  expect(embeds).toEqual(expected.sort());
});

test.each(embeds)('%s holds its figure, under the name that the labs give it', (path) => {
  const [, locale, , id = ''] = path.split('/');
  const name = figures.find((figure) => figure.id === id)?.name[locale === 'zh' ? 'zh' : 'en'];
  const html = htmlOf(path);
  expect(attributesOf(html, 'id')).toContain(id);
  expect(html).toContain(`id="${id}-title">${name ?? ''}</p>`);
});
