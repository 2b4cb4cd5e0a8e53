import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { bookAnchor } from '../../src/build/book-chapter.ts';
import { builtFigures, chapters } from '../support/built-figures.ts';
import { attributesOf, htmlOf } from '../support/dist.ts';
import { axeFindings } from '../support/axe.ts';
import { sidewaysScroll } from '../support/look.ts';
import { openPage, scrollThrough } from '../support/open-page.ts';
import { weightOf } from '../support/weight.ts';

test.each(locales)(
  'the book in %s holds every chapter with its figures, answers and sources',
  (locale) => {
    const html = htmlOf(`/${locale}/book/`);
    const ids = new Set(attributesOf(html, 'id'));
    for (const slug of chapters) expect(ids).toContain(bookAnchor(slug));
    for (const { figure } of builtFigures) expect(ids).toContain(figure);
    expect(html.match(/<section class="book-answers">/g)).toHaveLength(chapters.length);
    expect(html).not.toMatch(/<template data-chapter/);
    expect(html).not.toContain('component-url');
    const contents = /<nav class="book-contents".*?<\/nav>/s.exec(html)?.[0] ?? '';
    expect(attributesOf(contents, 'href')).toEqual([
      ...chapters.map((slug) => `#${bookAnchor(slug)}`),
      '#answers',
      '#sources',
    ]);
  },
);

test('on paper the book shows strips and no control, each chapter on a new sheet', async () => {
  await using opened = await openPage('/en/book/', { width: 680 });
  const { page } = opened;
  const controls = page.locator(
    'main :is(button, select, input[type="range"]):not(.term button):visible',
  );
  expect(await controls.and(page.locator('.figure-bar *, .figure-controls *')).count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.step-picture:visible').count()).toBeGreaterThan(20);
  const breaks = await page
    .locator('.book-title')
    .evaluateAll((all) => all.map((title) => getComputedStyle(title).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
  expect(opened.violations).toEqual([]);
  expect(opened.errors).toEqual([]);
});

test('the book loads no figure, and what it adds to its chapters can be read by everyone', async () => {
  await using opened = await openPage('/zh/book/', { locale: 'zh' });
  const { page, requests } = opened;
  await scrollThrough(page);
  const { js, css } = await weightOf(requests);
  expect(js).toBeLessThanOrEqual(5);
  expect(css).toBeLessThanOrEqual(30);
  // The chapters are looked at on pages of their own; two show whether they get on with each other.
  await page.locator('.book-chapter').evaluateAll((all) => {
    for (const chapter of all.slice(2)) chapter.remove();
  });
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toEqual([]);
});
