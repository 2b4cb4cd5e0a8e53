/** The whole book as a PDF in each language, made from the built site: `reports/book-en.pdf` and `reports/book-zh.pdf`. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';
import { browserFlags, browserPath } from '../test/support/browser.ts';
import { serve } from './serve.ts';

const margin = { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' };
const pageNumber =
  '<p style="width: 100%; text-align: center; font: 8pt sans-serif"><span class="pageNumber"></span></p>';

const site = await serve({ dir: process.env['SITE_DIST'] ?? 'dist', port: 0 });
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });
try {
  mkdirSync('reports', { recursive: true });
  for (const locale of locales) {
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
    await page.goto(`${site.url}/${locale}/book/`);
    const path = `reports/book-${locale}.pdf`;
    await page.pdf({
      path,
      format: 'A4',
      margin,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: pageNumber,
      printBackground: true,
      outline: true,
      tagged: true,
    });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
  await site.close();
}
