import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { builtFigures } from '../support/built-figures.ts';
import { attributesOf, dist, htmlOf } from '../support/dist.ts';
import { filesBelow } from '../support/files.ts';
import { ready, sentenceOf } from '../support/figure-page.ts';
import { openPage } from '../support/open-page.ts';

const figure = 'launch-batches';
const lab = `/en/labs/${figure}/`;

test.each(locales)('the index in %s leads to every figure and to its chapter', (locale) => {
  const links = attributesOf(htmlOf(`/${locale}/labs/`), 'href');
  for (const { chapter, figure: id } of builtFigures) {
    expect(links).toContain(`/${locale}/labs/${id}/`);
    expect(links).toContain(`/${locale}/chapters/${chapter}/`);
  }
});

test.each(builtFigures)(
  '$figure alone loads the styles that its chapter loads; in a frame, those of a wall too',
  ({ chapter, figure: id }) => {
    const styles = (path: string) =>
      attributesOf(htmlOf(path), 'href').filter((address) => address.endsWith('.css'));
    const inChapter = new Set(styles(`/en/chapters/${chapter}/`));
    const more = (path: string) => styles(path).filter((address) => !inChapter.has(address));
    expect(more(`/en/labs/${id}/`)).toEqual([]);
    expect(more(`/en/labs/${id}/embed/`)).toEqual([expect.stringMatching(/\/wall\.[\w-]+\.css$/)]);
  },
);

test('the links of a lab and its HTML for other pages follow the figure', async () => {
  await using opened = await openPage(lab);
  const { page } = opened;
  const html = page.locator('[data-embed-html]');
  await expect.poll(() => html.inputValue()).toContain(new URL(page.url()).origin);
  await ready(page, figure);
  await page.getByRole('button', { name: 'Run once more' }).click();
  const state = '1.launch.10-20-2.100-1';
  await expect.poll(() => html.inputValue()).toContain(`/embed/?${figure}=${state}"`);
  const height = await page
    .locator(`#${figure}`)
    .evaluate((it) => (it as HTMLElement).offsetHeight);
  await expect.poll(() => html.inputValue()).toContain(`height="${height}"`);

  const sentence = await sentenceOf(page, figure);
  const inChapter = await page.locator('a[data-with-state]').getAttribute('href');
  await page.locator('[data-language-switch]').click();
  await page.waitForURL('**/zh/labs/**');
  await ready(page, figure);
  expect(new URL(page.url()).searchParams.get(figure)).toBe(state);
  await page.goto(inChapter ?? '');
  await ready(page, figure);
  expect(await sentenceOf(page, figure)).toBe(sentence);
  expect(opened.errors).toEqual([]);
});

test('the HTML for other pages is selected where the clipboard is denied', async () => {
  await using opened = await openPage(lab);
  const { page } = opened;
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.locator('[data-embed-copy]').click();
  await expect.poll(() => page.locator('.embedding [role=status]').innerText()).not.toBe('');
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain('<iframe src=');
});

test('labs are in the sitemap, embeds are not', () => {
  const maps = filesBelow(dist, /sitemap-\d+\.xml$/).map((file) => readFileSync(file, 'utf8'));
  expect(maps.join('\n')).toContain(`${lab}</loc>`);
  expect(maps.join('\n')).not.toContain('/embed/');
});
