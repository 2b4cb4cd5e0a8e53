/** Lighthouse, mobile preset, median of three runs, on pages of the built site as its host serves them. */
import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { serve } from '../scripts/serve.ts';
import { browserFlags, browserPath } from '../test/support/browser.ts';
import { chapters } from '../test/support/built-figures.ts';
import { median, type Row } from './measure.ts';

/** The start page, and every chapter of the build in one of the two languages, in turn. */
const pages = [
  '/en/',
  ...chapters.map((chapter, index) => `/${index % 2 === 0 ? 'en' : 'zh'}/chapters/${chapter}/`),
];
const runs = 3;

const scores = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const times = [
  { audit: 'first-contentful-paint', name: 'first paint', unit: 'ms', budget: 1200 },
  { audit: 'largest-contentful-paint', name: 'largest paint', unit: 'ms', budget: 1200 },
  { audit: 'cumulative-layout-shift', name: 'layout shift', unit: '', budget: 0 },
  { audit: 'total-blocking-time', name: 'blocking time', unit: 'ms', budget: undefined },
] as const;

export default async function benchPages(): Promise<Row[]> {
  const site = await serve({ dir: process.env['SITE_DIST'] ?? 'dist', port: 0 });
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  const rows: Row[] = [];
  try {
    for (const page of pages) rows.push(...(await benchPage(`${site.url}${page}`, page, port)));
  } finally {
    await browser.close();
    await site.close();
  }
  return rows;
}

async function benchPage(url: string, page: string, port: number): Promise<Row[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await measure(url, port));
  const name = (what: string): string => `${page} ${what}`;
  return [
    ...scores.map((category) => ({
      name: name(category),
      value: median(results.map((result) => (result.categories[category]?.score ?? 0) * 100)),
      unit: 'points',
      budget: 100,
    })),
    ...times.map(({ audit, name: what, unit, budget }) => ({
      name: name(what),
      value: median(results.map((result) => result.audits[audit]?.numericValue ?? Number.NaN)),
      unit,
      ...(budget === undefined ? {} : { budget }),
    })),
    ...lost(results).map((audit) => ({
      name: name(`lost points: ${audit}`),
      value: 0,
      unit: 'points',
    })),
  ];
}

/** Some loads begin before the trace does; Lighthouse then asks to be run again. */
const AGAIN = 'NO_NAVSTART';
const tries = 5;

async function measure(url: string, port: number, left = tries): Promise<Result> {
  const flags = { port, logLevel: 'silent' as const, onlyCategories: [...scores] };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse returned nothing for ${url}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError?.code === AGAIN && left > 1) return measure(url, port, left - 1);
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  return result.lhr;
}

/** Audits that counted and were not passed in the last run: where to look when a score is not full. */
function lost(results: readonly Result[]): string[] {
  const last = results.at(-1);
  if (!last) return [];
  const counted = Object.values(last.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return counted.filter((id) => {
    const score = last.audits[id]?.score;
    return score !== null && score !== undefined && score < 1;
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
