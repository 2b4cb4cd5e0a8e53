/**
 * The free canvas with a reader's own graph: from the file to the first picture, and frames while a real pointer drags and a real
 * wheel zooms. In a headless Chromium without a GPU, so everything is drawn by the processor.
 */
import type { Page } from 'playwright-core';
import { draw } from '../src/model/chance.ts';
import { inBrowser } from './in-browser.ts';
import { median, type Row } from './measure.ts';

const needsEach = 4;
const sizes = [
  { components: 1_000, opens: 1_300 },
  { components: 5_000, opens: 2_000 },
] as const;
const framesASecond = 30;
const lasting = 2_500;

export default function benchExplorer(): Promise<Row[]> {
  return inBrowser(async (browser, site, rows) => {
    for (const { components, opens } of sizes) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await openFreeGraph(page, site);
      const first = await fromFileToPicture(page, edgeList(components));
      const name = `${components.toLocaleString('en')} components, ${(components * needsEach).toLocaleString('en')} needs`;
      rows.push({
        name: `${name}: file to first picture`,
        value: first,
        unit: 'ms',
        budget: opens,
      });
      rows.push(frameRow(`${name}: dragged`, await frames(page, drag)));
      rows.push(frameRow(`${name}: zoomed`, await frames(page, zoom)));
      await page.close();
    }
  });
}

/** Most needs point down, as in a layered system; one in two hundred points anywhere and may close a circle. */
function edgeList(size: number): string {
  const lines = ['from,to'];
  for (let v = 0; v < size; v++) {
    for (let n = 0; n < needsEach; n++) {
      const anywhere = v === 0 || draw(v, n, 200) === 0;
      lines.push(`service-${v},service-${draw(v, n + 100, anywhere ? size : v)}`);
    }
  }
  return lines.join('\n');
}

async function openFreeGraph(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/en/chapters/13-run-instances/`, { waitUntil: 'load' });
  const figure = page.locator('#dependency-explorer');
  await figure.hover();
  await figure.and(page.locator('[data-ready]')).waitFor();
  await figure.getByRole('radio', { name: 'Free graph' }).click();
  await page.locator('.graph-canvas[data-open]').waitFor();
  await figure.getByRole('button', { name: 'Your own graph' }).click();
  await page.locator('.own-graph').waitFor();
}

/** Milliseconds until the picture from afar is on its canvas. */
async function fromFileToPicture(page: Page, text: string): Promise<number> {
  const start = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const input = document.querySelector('.own-graph input[type=file]');
        let began = 0;
        input?.addEventListener('change', () => (began = performance.now()), { capture: true });
        const canvas = document.querySelector<HTMLCanvasElement>('.graph-canvas-far');
        const look = (): void => {
          if (canvas && canvas.width > 0) done(performance.now() - began);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  const buffer = Buffer.from(text);
  await page
    .locator('.own-graph input[type=file]')
    .setInputFiles({ name: 'bench.csv', mimeType: 'text/csv', buffer });
  return start;
}

/** Milliseconds between frames while the hand moves. */
async function frames(
  page: Page,
  move: (page: Page, until: number) => Promise<void>,
): Promise<number[]> {
  await page.locator('.graph-canvas-stage').scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
  const watching = page.evaluate(
    (length) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        const begin = performance.now();
        let last = begin;
        const frame = (now: number): void => {
          times.push(now - last);
          last = now;
          if (now - begin < length) requestAnimationFrame(frame);
          else done(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    lasting,
  );
  await move(page, Date.now() + lasting);
  return watching;
}

async function drag(page: Page, until: number): Promise<void> {
  const { x, y, width } = await stage(page);
  await page.mouse.move(x + width / 2, y + 5);
  await page.mouse.down();
  for (let i = 0; Date.now() < until; i++) {
    await page.mouse.move(x + width / 2 + 200 * Math.sin(i / 20), y + 5 + (i % 200));
  }
  await page.mouse.up();
}

async function zoom(page: Page, until: number): Promise<void> {
  const { x, y, width, height } = await stage(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let i = 0; Date.now() < until; i++) {
    await page.mouse.wheel(0, i % 30 < 15 ? -60 : 60);
    await page.waitForTimeout(16);
  }
}

async function stage(page: Page) {
  const box = await page.locator('.graph-canvas-stage').boundingBox();
  if (!box) throw new Error('The canvas is not on the page.');
  return box;
}

function frameRow(name: string, times: readonly number[]): Row {
  return {
    name: `${name}, median frame`,
    value: median(times),
    unit: 'ms',
    budget: 1000 / framesASecond,
  };
}
