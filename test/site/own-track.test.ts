import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Track } from '../../src/session/tracks/track.ts';
import { siteKit, tracks } from '../session/site-kit.ts';
import { axeFindings } from '../support/axe.ts';
import { openPage } from '../support/open-page.ts';
import { openRoom, soon, textOfDownload } from '../support/room.ts';

test('a track of one’s own in Chinese: a chapter, a task and a figure on the wall', async () => {
  const [step] = tracks[0]!.steps;
  const plain = { ...step!, vote: undefined };
  const own: Track = {
    ...tracks[0]!,
    steps: [
      { ...plain, id: 'page', show: { page: 'chapters/10-availability-zone/' } },
      { ...plain, id: 'task', show: 'task', ask: { en: 'And yours?', zh: '你们的呢？' } },
    ],
  };
  const room = await openRoom('zh', 'own', own);
  const { console: desk, wall } = room;
  await desk.keyboard.press('PageDown');
  const { title, lead, figure } = siteKit.chapters['10-availability-zone']!;
  await soon(() => wall.locator('.wall-task').innerText()).toMatch(title.zh);
  expect(await wall.locator('.wall-task').innerText()).toContain(lead.zh);
  const { sizes } = await room.figureOnWall(figure!, null);
  expect(Math.min(...sizes, ...(await room.sizesOnWall()))).toBeGreaterThanOrEqual(24);
  expect(await axeFindings(wall)).toEqual([]);
  await desk.bringToFront();
  await desk.keyboard.press('PageDown');
  await soon(() => wall.locator('.wall-task').innerText()).toContain('你们的呢？');
  expect(room.errors()).toEqual([]);
  expect(room.violations).toEqual([]);
  await desk.context().close();
});

test('a bad file keeps the chosen track and names its line; a good one is offered and kept', async () => {
  await using opened = await openPage('/en/session/console/?track=half');
  const { page } = opened;
  await page.locator('.console[data-ready]').waitFor();
  await load(page, 'id: mine\nsteps: soon\n');
  await soon(() => page.getByRole('alert').innerText()).toMatch(/^Line 1: .*still there/);
  expect(await page.getByRole('radio', { name: /By hand/ }).isChecked()).toBe(true);
  await opened.go('/en/session/track/');
  await page.locator('.editor[data-ready]').waitFor();
  await page.getByLabel('Title, English').first().fill('Mine alone');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const text = await textOfDownload(await saved);
  expect.soft(await axeFindings(page)).toEqual([]);
  await opened.go('/en/session/console/?track=own');
  await soon(() => page.getByRole('radio', { name: /Mine alone/ }).isChecked()).toBe(true);
  await load(page, text.replace('Mine alone', 'Mine again'));
  await soon(() => page.getByRole('radio', { name: /Mine again/ }).isChecked()).toBe(true);
});

async function load(page: Page, text: string): Promise<void> {
  const file = { name: 'mine.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}
