/**
 * Pictures of the built site: the two of the README into `.github/`; with `npm run shots -- all` every kind of page at three
 * widths, in both languages and themes, into `reports/shots/` for looking at; with `-- pdf` the books on paper instead.
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, browserPath } from '../test/support/browser.ts';
import { printBooks } from './pdf.ts';
import { serve } from './serve.ts';

/** Far enough into the build that both sides of the stage have something to show. */
const STEPS = 14;
const FIGURE_PAGE = '/en/chapters/09-build-step-by-step/';
const kinds = [
  '',
  'chapters/',
  'chapters/07-bootstrap-region/',
  'chapters/08-bootstrap-environment/',
]
  .concat(['chapters/09-build-step-by-step/', 'glossary/', 'sources/', 'about/'])
  .flatMap((path) => [`/en/${path}`, `/zh/${path}`]);
const widths = [1440, 820, 390];
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const site = await serve({ dir: process.env['SITE_DIST'] ?? 'dist', port: 0 });
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });
try {
  if (process.argv.includes('pdf')) await printBooks(browser, site.url);
  else for (const theme of themes) await readmePicture(browser, theme);
  if (process.argv.includes('all')) await allPages(browser);
} finally {
  await browser.close();
  await site.close();
}

async function readmePicture(from: Browser, theme: Theme): Promise<void> {
  const page = await open(from, FIGURE_PAGE, { theme, width: 1280, height: 860 });
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const next = page.getByRole('button', { name: /^Next step/ }).first();
  for (let step = 0; step < STEPS; step++) await next.click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    const top = document.querySelector('figure')?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - 24, behavior: 'instant' });
  });
  await page.waitForTimeout(800);
  mkdirSync('.github', { recursive: true });
  await save(page, `.github/readme-${theme}.png`, false);
}

async function allPages(from: Browser): Promise<void> {
  mkdirSync('reports/shots', { recursive: true });
  for (const path of kinds) {
    for (const width of widths) {
      for (const theme of themes) {
        const page = await open(from, path, { theme, width, height: 1000 });
        await showAll(page);
        const name = path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
        await save(page, `reports/shots/${name}-${width}-${theme}.png`, true);
      }
    }
  }
}

async function open(
  from: Browser,
  path: string,
  { theme, width, height }: { theme: Theme; width: number; height: number },
): Promise<Page> {
  const context = await from.newContext({
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height },
    locale: path.startsWith('/zh/') ? 'zh-CN' : 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  return page;
}

/** Scrolls down and up again, so that every figure of a whole-page picture is awake. */
async function showAll(page: Page): Promise<void> {
  const steps = await page.evaluate(() => Math.ceil(document.body.scrollHeight / innerHeight));
  for (let step = steps; step >= 0; step--) {
    await page.evaluate((count) => scrollTo(0, count * innerHeight), step);
    await page.waitForTimeout(40);
  }
  await page.waitForLoadState('networkidle');
}

async function save(page: Page, path: string, fullPage: boolean): Promise<void> {
  await page.screenshot({ path, fullPage });
  await page.context().close();
  console.log(path);
}
