import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figure as en } from '../../src/i18n/figure.en.text.ts';
import { figure as zh } from '../../src/i18n/figure.zh.text.ts';
import { locales } from '../../src/i18n/locales.ts';
import { builtFigures, chapters } from '../support/built-figures.ts';
import { htmlOf } from '../support/dist.ts';
import { openFigure, press, sentenceOf, show } from '../support/figure-page.ts';
import { openPage, quiet, type OpenPage } from '../support/open-page.ts';
import { weightOf } from '../support/weight.ts';

/* What every figure does alike. The figures are those that the build holds; no list is kept by hand. */

const words = { en, zh };
const brokenLinks = {
  broken: '1.~',
  'unknown-version': '9.1',
  'too-long': `1.${'x'.repeat(600)}`,
} as const;

/** In kB after gzip: all scripts of a chapter while its figure is in use, of which 30.4 are what all figures share. */
const SCRIPTS = 46.5;
/** Above the budget today, with what they weigh and half a kB of air: none may grow, and a new figure does not join them. The three theatres are one widget. */
const heavier: Readonly<Record<string, number>> = {
  'build-theatre': 71.5,
  'dependency-explorer': 63.5,
  layers: 48.5,
  'local-zone-theatre': 70,
  'partition-explorer': 47.5,
  pressure: 49.5,
  'zone-theatre': 71,
};

const cases = builtFigures.flatMap((place) => locales.map((locale) => ({ ...place, locale })));

test.each(builtFigures)('$figure is walked over its states', ({ figure }) => {
  const file = `test/site/${figure}.test.ts`;
  expect(existsSync(file), file).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('walkFigure({');
});

// Each figure is opened once in each language; the tests below follow one another on it.
describe.each(cases)('$figure, $locale', ({ locale, ...place }) => {
  const { figure } = place;
  const selector = `#${figure}`;
  let opened: OpenPage;

  beforeAll(async () => {
    opened = await openFigure(place, locale);
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
  });

  // First, because the walk with Tab wakes the next figure too.
  test('in use, its page has transferred no more scripts than its budget', async () => {
    const { page, requests } = opened;
    await show(page, figure, '');
    await page.locator(`${selector} button`).evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLButtonElement).click();
    });
    await quiet(page);
    const { js } = await weightOf(requests);
    expect(js).toBeGreaterThan(20);
    expect(js).toBeLessThanOrEqual(heavier[figure] ?? SCRIPTS);
    await show(page, figure, '');
    await page.reload();
    await page.locator(selector).focus();
    await page.locator(`${selector}[data-ready]`).waitFor();
  });

  test('is one tab stop; arrows walk inside, Escape leaves to the figure, Tab leaves it', async () => {
    const { page } = opened;
    const stops = page.locator(`${selector} [tabindex="0"]`);
    const hasFocus = () =>
      page
        .locator(selector)
        .evaluate((it) => [it === document.activeElement, it.contains(document.activeElement)]);
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await stops.count()).toBe(1);
    expect(await hasFocus()).toEqual([false, true]);
    await press(page, 'Escape');
    expect(await hasFocus()).toEqual([true, true]);
    await press(page, 'Tab', 'Tab');
    expect(await hasFocus()).toEqual([false, false]);
  });

  test.each(Object.keys(brokenLinks) as (keyof typeof brokenLinks)[])(
    'opens its start for a link that is %s, and says so',
    async (trouble) => {
      const { page } = opened;
      await show(page, figure, '');
      const start = await sentenceOf(page, figure);
      await show(page, figure, brokenLinks[trouble]);
      const notice = await page.locator(`${selector} .figure-notice`).innerText();
      expect(notice).toBe(words[locale].trouble[trouble]);
      expect(await sentenceOf(page, figure)).toBe(start);
    },
  );

  test('shows the link to copy by hand where the clipboard is denied', async () => {
    const { page } = opened;
    await show(page, figure, '');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator(`${selector} .share button`).click();
    const address = await page.locator(`${selector} .share-field`).inputValue();
    expect(new URL(address).hash).toBe(selector);
  });

  test('broke no policy and logged no error', () => {
    expect.soft(opened.violations).toEqual([]);
    expect.soft(opened.errors).toEqual([]);
  });

  test('without JavaScript: picture and sentence, no dead control, all steps in words', async () => {
    await using plain = await openFigure(place, locale, '', { javaScript: false, width: 390 });
    const { page } = plain;
    // Read at once: without scripts no frame is ever told of.
    const sentence = await page.locator(`${selector} .figure-sentence`).innerText();
    expect(sentence.length).toBeGreaterThan(20);
    expect(await page.locator(`${selector} .figure-stage`).isVisible()).toBe(true);
    const controls = page.locator(
      `${selector} :is(.button, .segmented button, input, select):visible`,
    );
    expect(await controls.count()).toBe(0);
    const lanes = page.locator(`${selector} .figure-lanes:visible`);
    for (const told of await lanes.allInnerTexts())
      expect(told.trim(), 'an empty band').not.toBe('');
    const steps = page.locator('.figure-steps');
    if (!(await steps.first().evaluate((it) => (it as HTMLDetailsElement).open))) {
      await steps.first().locator('summary').click();
    }
    expect(await steps.locator('li:visible').count()).toBeGreaterThan(2);
  });
});

describe('on paper', () => {
  const strips = chapters.filter((slug) =>
    htmlOf(`/en/chapters/${slug}/`).includes('step-picture'),
  );

  test.each(strips)('%s shows each step beside its picture, and no control', async (slug) => {
    await using opened = await openPage(`/en/chapters/${slug}/`, { javaScript: false, width: 680 });
    const { page } = opened;
    expect(await page.locator('.step-picture:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const steps = await page.locator('.step:has(.step-picture)').evaluateAll((all) =>
      all.map((step) => {
        const picture = step.querySelector('.step-picture')?.getBoundingClientRect();
        const words = step.querySelector('.step-words')?.getBoundingClientRect();
        const drawn = picture && picture.height > 80 && picture.height < 480;
        return Boolean(drawn && words && words.height > 10 && words.left >= picture.right);
      }),
    );
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).not.toContain(false);
    const controls = page.locator(':is(figure, .step) :is(.button, input, select):visible');
    expect(await controls.count()).toBe(0);
  });
});
