/** A step in each figure, from the key to the next paint, on a processor slowed four times. */
import { chromium, type Locator, type Page } from 'playwright-core';
import { serve } from '../scripts/serve.ts';
import { browserFlags, browserPath } from '../test/support/browser.ts';
import { builtFigures } from '../test/support/built-figures.ts';
import { median, type Row } from './measure.ts';

/** A way through a figure: the key that makes a step, where the focus has to be, and how many steps there are. */
interface Walk {
  readonly path: string;
  readonly figure: string;
  /** `null`: the figure itself; `first`: the control that one begins with, whose own key makes the step. */
  readonly focus: string | null;
  readonly key?: string;
  readonly steps: number;
}

/** Figures whose steps worth measuring are in a certain state. Every other figure of the build is walked from its start. */
const chosen: readonly Walk[] = [
  {
    path: '/en/chapters/01-partitions/?partition-explorer=1.try.aws.aws-cn.000',
    figure: '#partition-explorer',
    focus: 'button[aria-pressed]',
    key: ' ',
    steps: 8,
  },
  {
    path: '/en/chapters/02-layers/?layers=1.distance.100.0.0.147',
    figure: '#layers',
    focus: 'input[type=range]',
    key: 'ArrowRight',
    steps: 8,
  },
  {
    path: '/en/chapters/04-two-workstreams/',
    figure: '#two-lanes',
    focus: '#two-lanes-buildings',
    key: 'ArrowLeft',
    steps: 12,
  },
  {
    path: '/en/chapters/05-by-hand/',
    figure: '#run-sheet',
    focus: '.button.primary',
    key: ' ',
    steps: 35,
  },
  {
    path: '/en/chapters/05-by-hand/?run-sheet=1.18.10.all.none.builds.1',
    figure: '#run-sheet',
    focus: 'input[type=range]',
    key: 'ArrowRight',
    steps: 8,
  },
  {
    path: '/en/chapters/06-what-changed/?pressure=1.ec2_services_regions_sovereignty_opt-in.200.4',
    figure: '#pressure',
    focus: 'input[type=range]',
    key: 'ArrowRight',
    steps: 12,
  },
  {
    path: '/en/chapters/07-bootstrap-region/',
    figure: '#choose-bootstrap',
    focus: 'input[type=range]',
    key: 'ArrowRight',
    steps: 8,
  },
  {
    path: '/en/chapters/08-bootstrap-environment/',
    figure: '#cut-the-knot',
    focus: 'button[aria-pressed]',
    key: ' ',
    steps: 12,
  },
  {
    path: '/en/chapters/09-build-step-by-step/',
    figure: '#build-theatre',
    focus: null,
    key: 'ArrowRight',
    steps: 22,
  },
];

const walks: readonly Walk[] = [
  ...chosen,
  ...builtFigures
    .map(({ chapter, figure }) => ({ path: `/en/chapters/${chapter}/`, figure: `#${figure}` }))
    .filter(({ figure }) => !chosen.some((walk) => walk.figure === figure))
    .map((place) => ({ ...place, focus: 'first', steps: 12 })),
];

const slowdown = 4;
/** Of the step: input to next paint, 95th percentile, in milliseconds. */
const budget = 50;

export default async function benchSteps(): Promise<Row[]> {
  const site = await serve({ dir: process.env['SITE_DIST'] ?? 'dist', port: 0 });
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...browserFlags],
  });
  const rows: Row[] = [];
  try {
    for (const walk of walks) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const times = (await walkThrough(page, site.url, walk)).sort((a, b) => a - b);
      const name = `${walk.figure}, ${times.length} steps`;
      const late = times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
      rows.push(
        { name: `${name}, median`, value: median(times), unit: 'ms' },
        { name: `${name}, 95th percentile`, value: late, unit: 'ms', budget },
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return rows;
}

/** Milliseconds of each key press, by the Event Timing API (multiples of 8). */
async function walkThrough(page: Page, site: string, walk: Walk) {
  await page.goto(`${site}${walk.path}`, { waitUntil: 'load' });
  const figure = page.locator(walk.figure);
  await figure.focus();
  await figure.and(page.locator('[data-ready]')).waitFor();
  const key = walk.key ?? (await keyOf(figure));
  const focus = walk.focus === 'first' ? '[tabindex="0"]' : walk.focus;
  if (focus !== null) await figure.locator(focus).first().focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // `durationThreshold` is not among the types of TypeScript's DOM library.
  const shortest: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  await page.evaluate((shortest) => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') seen.push(duration);
      }
    }).observe(shortest);
  }, shortest);
  for (let step = 0; step < walk.steps; step++) {
    await page.keyboard.press(key);
    await page.waitForTimeout(700);
  }
  return page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
}

/** The key that goes on from the control that one begins with: a range is pulled, a button pressed. */
async function keyOf(figure: Locator): Promise<string> {
  const type = await figure.locator('[tabindex="0"]').first().getAttribute('type');
  return type === 'range' ? 'ArrowRight' : ' ';
}
