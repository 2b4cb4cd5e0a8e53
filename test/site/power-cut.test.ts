import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import { openPage } from '../support/open-page.ts';
import { axeFindings } from '../support/axe.ts';
import { sidewaysScroll } from '../support/look.ts';

const place = { chapter: '14-static-stability', figure: 'power-cut' };
const figure = `#${place.figure}`;

walkFigure({
  ...place,
  states: [
    '',
    '1.hard.4-a-.0.1ffff',
    '1.hard.5-a-.0.1ffff.all',
    '1.stable.5-a-.0.1ffff',
    '1.stable.1-l-m.0.1ffff',
    '1.stable.2-a-b.0.1ffff*bf',
  ],
  agree,
});

/** Each box says what the row of the table says, and who waits in the circle is named beside the picture. */
async function agree(page: Page, state: string): Promise<void> {
  const boxes = await page
    .locator(`${figure} [data-id]`)
    .evaluateAll((all) => all.map((box) => [...box.children].map((part) => part.textContent)));
  const rows = await page
    .locator(`${figure} [data-row]`)
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const circle = await page.locator(`${figure} .cut-loop`).allInnerTexts();
  for (const [name, being, badge] of boxes) {
    expect.soft(rows.find(([service]) => service === name)?.[1], state).toBe(being);
    if (badge) expect.soft(circle.join(), state).toContain(name);
  }
  expect.soft(boxes).toHaveLength(rows.length);
}

test('by keyboard: through the cut to the standstill, and a copy from within the circle', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(figure).focus();
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expectAddress(page, place.figure).toBe('1.hard.4-a-.0.1ffff');
  expect(await sentenceOf(page, place.figure)).toContain('10 of 13 wait');
  await walkTo(page, 'Keep a copy: what the control plane answers the data plane');
  await press(page, 'Enter');
  await expectAddress(page, place.figure).toBe('1.hard.4-a-.10000.1ffff');
});

test('by keyboard: a circle of one’s own, closed while all run, then found after the cut', async () => {
  await using opened = await openFigure(place, 'en', '1.stable.0-a-.0.1ffff');
  const { page } = opened;
  await page.locator(`${figure} [data-id=network]`).press('Enter');
  await walkTo(page, 'Configuration');
  await press(page, 'Enter');
  await expect.poll(() => sentenceOf(page, place.figure)).toContain('All 13 run');
  await press(page, 'Escape', 'ArrowRight', 'ArrowRight');
  await expect
    .poll(() => sentenceOf(page, place.figure))
    .toContain('You closed it yourself: the network needs the configuration store.');
});

test.each([390, 320])(
  'the night of October 2025 fits %i px, with its events open',
  async (width) => {
    await using opened = await openPage(`/zh/chapters/${place.chapter}/`, {
      locale: 'zh',
      width,
      javaScript: width !== 320,
    });
    const { page } = opened;
    await page.locator('#october-2025 summary').click();
    expect(await sidewaysScroll(page)).toEqual([]);
    if (width !== 320) expect(await axeFindings(page, '#october-2025')).toEqual([]);
  },
);
