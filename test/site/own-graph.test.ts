/** A reader's own graph in the built page: read in a worker under the content policy, told, shown, taken away. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { sidewaysScroll } from '../support/look.ts';
import { openFigure, sentenceOf } from '../support/figure-page.ts';

const place = { chapter: '13-run-instances', figure: 'dependency-explorer' };
const file = join(import.meta.dirname, '../imports/fixtures/telemetry.compose.yaml');
const words = {
  en: {
    own: 'Your own graph',
    free: 'Free graph',
    read: 'Read the text',
    stuck: '4 of 14 components can never start',
  },
  zh: { own: '你自己的图', free: '自由图', read: '读取文本', stuck: '14个组件中有4个永远启动不了' },
} as const;

const folder = await mkdtemp(join(tmpdir(), 'own-graph-'));
afterAll(() => rm(folder, { recursive: true }));

describe.each(['en', 'zh'] as const)('in %s', (locale) => {
  test('a compose file is read, a bad text keeps it, the report is made, and the free graph opens', async () => {
    const text = words[locale];
    await using opened = await openFigure(place, locale, '', {
      width: locale === 'zh' ? 390 : 1280,
    });
    const { page, requests, errors, violations } = opened;
    await page.getByRole('button', { name: text.own }).click();
    const panel = page.locator('.own-graph');
    await panel.locator('input[type=file]').setInputFiles(file);
    await panel.getByText(text.stuck).waitFor();
    expect(await page.locator('.figure-title').first().textContent()).toBe(
      'telemetry.compose.yaml',
    );

    await panel.locator('textarea').fill('graph LR\nA --> B\nC -> D');
    await panel.getByRole('button', { name: text.read }).click();
    await panel.locator('.trouble').waitFor();
    expect(await panel.locator('.trouble').textContent()).toMatch(/Line 3, column 3|第3行第3列/);
    expect(await panel.getByText(text.stuck).isVisible()).toBe(true);

    for (const [name, begins] of [
      ['Markdown', '# '],
      ['SVG', '<svg'],
      ['PNG', '\u{fffd}PNG'],
      ['CSV', '\uFEFFfrom,to'],
      ['JSON', '{'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^telemetry\.compose\./);
      const kept = join(folder, download.suggestedFilename());
      await download.saveAs(kept);
      expect((await readFile(kept, 'utf8')).startsWith(begins), name).toBe(true);
    }

    await page.getByRole('radio', { name: text.free }).click();
    await page.locator('.graph-canvas[data-open]').waitFor();
    expect(await axeFindings(page, `#${place.figure}`)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
    const hosts = new Set(
      requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).host),
    );
    expect(hosts.size).toBe(1);
  });
});

test('keys choose on the canvas, and the focus stays there', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.getByRole('radio', { name: words.en.free }).click();
  await page.locator('.graph-canvas[data-open]').waitFor();
  const stage = page.locator('.graph-canvas-stage');
  await stage.focus();
  for (let step = 0; step < 3; step++) {
    const before = await sentenceOf(page, place.figure);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => sentenceOf(page, place.figure)).not.toBe(before);
  }
  expect(await stage.evaluate((element) => element === document.activeElement)).toBe(true);
});
