import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '12-dependencies', figure: 'launch-batches' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.launch.1-100-3.100-1',
    '1.launch.60-0-1.100-1',
    '1.drift.10-20-1.100-0',
    '1.drift.10-20-1.500-30',
  ],
});

test('by keyboard: larger batches, one more run, then the maps', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} input[type=range]`).first().focus();
  await press(page, 'ArrowRight', 'ArrowRight');
  await expectAddress(page, figure).toBe('1.launch.12-20-1.100-1');
  await walkTo(page, 'Run once more');
  await press(page, 'Enter');
  await expectAddress(page, figure).toBe('1.launch.12-20-2.100-1');
  await walkTo(page, 'Maps that age');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('After 1 day');
});
