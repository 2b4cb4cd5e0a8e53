/** A step in each figure, from the key to the next paint, on a processor slowed four times. */
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import type { Page } from 'playwright-core';
import { inBrowser } from './in-browser.ts';
import { median, type Row } from './measure.ts';
import { walks, type Walk } from './walks.ts';

const slowdown = 4;
/** Of the step: input to next paint, 95th percentile, in milliseconds. */
const budget = 50;
/** A fast reader looks at a step so long, in milliseconds. */
const rest = 500;
/** A finger stays on a key so long, in milliseconds: what follows the answer has its frames before the key is let go. */
const held = 80;
/** Event Timing tells no event that was answered sooner, and rounds to 8 ms; so a step that it does not tell took this or less. */
const untold = 8;

export default function benchSteps(): Promise<Row[]> {
  return inBrowser(async (browser, site, rows) => {
    const blank = await browser.newPage();
    const value = await blank.evaluate(pageFunctions.computeBenchmarkIndex);
    await blank.close();
    // What four times slower means depends on it; Lighthouse counts 1,000 and more as a desktop (its page-functions.js).
    rows.push({ name: "this processor, as Lighthouse's BenchmarkIndex", value, unit: '' });
    for (const walk of walks) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const times = await walkThrough(page, site, walk);
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
      const name = `#${[walk.figure, walk.view].filter(Boolean).join(' ')}, ${times.length} steps`;
      rows.push(
        { name: `${name}, first`, value: times[0] ?? Number.NaN, unit: 'ms' },
        { name: `${name}, median`, value: median(times), unit: 'ms' },
        { name: `${name}, 95th percentile`, value: at(0.95), unit: 'ms', budget },
      );
      await page.close();
    }
  });
}

/** Milliseconds of each step in their order: of the slowest event of its press (a button answers the release of the key). */
async function walkThrough(page: Page, site: string, walk: Walk): Promise<number[]> {
  const state = walk.state === undefined ? '' : `?${walk.figure}=${walk.state}`;
  await page.goto(`${site}/en/chapters/${walk.chapter}/${state}`, { waitUntil: 'load' });
  const figure = page.locator(`#${walk.figure}`);
  await figure.focus();
  await figure.and(page.locator('[data-ready]')).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watch);
  await page.waitForTimeout(rest);
  for (const { on, key, times } of walk.presses) {
    await (on === null ? figure : figure.locator(on).first()).focus();
    for (let press = 0; press < times; press++) {
      await page.waitForTimeout(rest);
      await page.keyboard.press(key, { delay: held });
    }
  }
  await page.waitForTimeout(rest);
  return page.evaluate((untold) => {
    const { presses, events } = globalThis as unknown as Watched;
    return presses.map((start, place) => {
      const next = presses[place + 1] ?? Infinity;
      const own = events.filter(({ startTime }) => startTime >= start && startTime < next);
      return Math.max(untold, ...own.map(({ duration }) => duration));
    });
  }, untold);
}

/** What the page notes while it is walked. Event Timing and `keydown` have the same clock. */
interface Watched {
  readonly presses: number[];
  readonly events: PerformanceEntry[];
}

/** Runs in the page. */
function watch(): void {
  const watched: Watched = { presses: [], events: [] };
  Object.assign(globalThis, watched);
  addEventListener('keydown', ({ timeStamp }) => watched.presses.push(timeStamp), true);
  // `durationThreshold` is not among the types of TypeScript's DOM library.
  const shortest: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => watched.events.push(...list.getEntries())).observe(shortest);
}
