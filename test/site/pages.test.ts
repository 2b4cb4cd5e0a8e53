import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { axeFindings } from '../support/axe.ts';
import { distinctPages as pages } from '../support/dist.ts';
import {
  languageFaults,
  nextFrame,
  openDetails,
  sidewaysScroll,
  tinyFigureText,
  wideTables,
} from '../support/look.ts';
import { openPage, scrollThrough, type OpenPage } from '../support/open-page.ts';
import { weightOf } from '../support/weight.ts';

/** In kB after gzip: what a page transfers at its opening, and its scripts once the reader has seen all of it. */
const budgets = {
  plain: { html: 12, js: 5, css: 15, jsInAll: 5 },
  // The questions of all chapters at once, with every answer and hint: without a script they are all there is to draw from.
  questions: { html: 32, js: 6, css: 15, jsInAll: 6 },
  progress: { html: 12, js: 6, css: 15, jsInAll: 6 },
  // A facilitator's own pages: all of the console is there before the room comes in.
  session: { html: 12, js: 75, css: 15, jsInAll: 75 },
  // A page that speaks to a relay and holds no figure of its own.
  follower: { html: 12, js: 5 + 12, css: 15, jsInAll: 5 + 12 },
  withFigure: { html: 45, js: 5, css: 15, jsInAll: 45 },
} as const;

/** Pages in English, in Chinese, and those that lie above both. */
const folders = [...locales, 'top'] as const;
const folderOf = (path: string) => locales.find((it) => path.startsWith(`/${it}/`)) ?? 'top';

test('the build holds pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

// One window for each, and in it one page after another.
describe.each(folders)('%s:', (folder) => {
  let opened: OpenPage;

  beforeAll(async () => {
    // The door leads on at once when the browser asks for a language that it has.
    opened = await openPage('about:blank', { locale: folder === 'top' ? 'fr' : folder });
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
  });

  test.each(pages.filter((path) => folderOf(path) === folder))('%s', async (path) => {
    const { page } = opened;
    await opened.go(path);
    await weigh(opened);

    expect.soft(await languageFaults(page), 'language marks').toEqual([]);
    // Markdown ends no emphasis between a full-width sign and a Chinese word.
    expect.soft(await page.locator('body').innerText(), 'Markdown').not.toContain('**');
    // Styles of a figure that reach out of it have shown what waits for an answer.
    expect.soft(await page.locator('[hidden]:visible').count(), 'hidden, yet seen').toBe(0);
    expect.soft(await axeFindings(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page, undefined, 'colours'), 'axe, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    const wide = page.viewportSize() ?? { width: 1280, height: 800 };
    await openDetails(page);
    for (const width of [320, wide.width]) {
      await page.setViewportSize({ ...wide, width });
      await nextFrame(page);
      expect.soft(await sidewaysScroll(page), `${width} px`).toEqual([]);
      expect.soft(await wideTables(page), `${width} px`).toEqual([]);
      expect.soft(await tinyFigureText(page), `${width} px`).toEqual([]);
    }

    const foreign = opened.requests.filter((url) => new URL(url).origin !== inject('siteUrl'));
    expect
      .soft(
        foreign.filter((url) => !url.startsWith('data:')),
        'other hosts',
      )
      .toEqual([]);
    expect.soft(opened.violations, 'content policy').toEqual([]);
    expect.soft(opened.errors, 'errors').toEqual([]);
  });
});

/** Forced colours come from the browser; a page of each kind shows whether ours yield to them. */
const kinds = [...new Map(pages.map((path) => [path.replace(/[\w-]+\/$/, ''), path])).values()];

test.each(kinds)('axe finds nothing in forced colours on %s', async (path) => {
  await using opened = await openPage(path, { forcedColors: true });
  expect(await axeFindings(opened.page)).toEqual([]);
});

/** For a page without a figure. */
function budgetOf(path: string): (typeof budgets)[keyof typeof budgets] {
  if (/\/session\/\w+\/$/.test(path)) return budgets.session;
  if (/\/(?:review|recall|drill)\/$/.test(path)) return budgets.questions;
  if (path.endsWith('/follow/')) return budgets.follower;
  return path.endsWith('/progress/') ? budgets.progress : budgets.plain;
}

async function weigh({ page, requests }: OpenPage): Promise<void> {
  const figures = await page.locator('astro-island').count();
  const own = budgetOf(new URL(page.url()).pathname);
  const budget = figures > 0 && own === budgets.plain ? budgets.withFigure : own;
  const opening = await weightOf(requests);
  await scrollThrough(page);
  const inAll = await weightOf(requests);
  expect.soft(opening.html, 'HTML').toBeLessThanOrEqual(budget.html);
  expect.soft(opening.css, 'CSS').toBeLessThanOrEqual(budget.css);
  expect.soft(opening.js, 'JS before a figure is near').toBeLessThanOrEqual(budget.js);
  expect.soft(inAll.js, 'JS after scrolling').toBeLessThanOrEqual(budget.jsInAll);
}
