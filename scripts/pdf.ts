import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';

const margin = { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' };
const pageNumber =
  '<p style="width: 100%; text-align: center; font: 8pt sans-serif"><span class="pageNumber"></span></p>';

/** The whole book of the site at `url` as a PDF in each language: `reports/book-en.pdf` and `reports/book-zh.pdf`. */
export async function printBooks(browser: Browser, url: string): Promise<void> {
  mkdirSync('reports', { recursive: true });
  for (const locale of locales) {
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light' });
    await page.goto(`${url}/${locale}/book/`);
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
}
