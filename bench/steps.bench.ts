/**
 * A step in each figure on a processor slowed four times: from the key to the next paint, and to the paint after which the
 * figure stands still (what tells the step at length follows its control by a frame).
 */
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
      const { answered, settled } = await walkThrough(page, site, walk);
      const name = `#${[walk.figure, walk.view].filter(Boolean).join(' ')}, ${answered.length} steps`;
      rows.push(
        { name: `${name}, first`, value: answered[0] ?? Number.NaN, unit: 'ms' },
        { name: `${name}, median`, value: median(answered), unit: 'ms' },
        { name: `${name}, 95th percentile`, value: most(answered), unit: 'ms', budget },
        { name: `${name}, all of it, 95th percentile`, value: most(settled), unit: 'ms' },
      );
      await page.close();
    }
  });
}

/** The 95th percentile. */
function most(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

/** Milliseconds of each step, in their order. */
interface Times {
  /** Of the slowest event of its press (a button answers the release of the key). */
  readonly answered: readonly number[];
  /** From the event that it answers to the paint of the last change in the figure, at most a frame too long. */
  readonly settled: readonly number[];
}

async function walkThrough(page: Page, site: string, walk: Walk): Promise<Times> {
  const state = walk.state === undefined ? '' : `?${walk.figure}=${walk.state}`;
  await page.goto(`${site}/en/chapters/${walk.chapter}/${state}`, { waitUntil: 'load' });
  const figure = page.locator(`#${walk.figure}`);
  await figure.focus();
  await figure.and(page.locator('[data-ready]')).waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await figure.evaluate(watch);
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
    const { presses, inputs, events, changes } = globalThis as unknown as Watched;
    const steps = presses.map((start, place) => {
      const next = presses[place + 1] ?? Infinity;
      const told = events.filter(({ startTime }) => startTime >= start && startTime < next);
      const own = changes.filter(({ at }) => at >= start && at < next);
      const from = inputs.findLast((input) => input <= (own[0]?.at ?? start)) ?? start;
      return {
        answered: Math.max(untold, ...told.map(({ duration }) => duration)),
        settled: (own.at(-1)?.painted ?? from) - from,
      };
    });
    return {
      answered: steps.map(({ answered }) => answered),
      settled: steps.map(({ settled }) => settled),
    };
  }, untold);
}

/** What the page notes while it is walked, all on one clock. */
interface Watched {
  /** Each key that went down, and each that went down or up. */
  readonly presses: number[];
  readonly inputs: number[];
  readonly events: PerformanceEntry[];
  /** Changes in the figure, each with the begin of the frame before which it was painted. */
  readonly changes: { readonly at: number; readonly painted: number }[];
}

/** Runs in the page. */
function watch(figure: Element): void {
  const watched: Watched = { presses: [], inputs: [], events: [], changes: [] };
  Object.assign(globalThis, watched);
  addEventListener('keydown', ({ timeStamp }) => watched.presses.push(timeStamp), true);
  for (const type of ['keydown', 'keyup'] as const) {
    addEventListener(type, ({ timeStamp }) => watched.inputs.push(timeStamp), true);
  }
  // `durationThreshold` is not among the types of TypeScript's DOM library.
  const shortest: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => watched.events.push(...list.getEntries())).observe(shortest);
  new MutationObserver(() => {
    const at = performance.now();
    requestAnimationFrame((painted) => watched.changes.push({ at, painted }));
  }).observe(figure, { subtree: true, childList: true, attributes: true, characterData: true });
}
