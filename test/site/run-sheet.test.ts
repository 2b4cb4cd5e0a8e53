import { expect, test } from 'vitest';
import { en } from '../../src/widgets/run-sheet/run-sheet.en.text.ts';
import { expectAddress, openFigure, press, sentenceOf } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '05-by-hand', figure: 'run-sheet' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.18.10.26.15.sheet.1',
    '1.15.10.30.none.sheet.1',
    '1.18.0.all.none.builds.1',
    '1.18.10.all.15.year.6',
    '1.18.30.all.15.builds.1',
  ],
});

test('by keyboard: a bet, every tick of the build, back and again, to its end; the focus stays', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} .row button`).nth(14).focus();
  await press(page, 'Enter');
  await expectAddress(page, figure).toBe('1.18.10.0.15.sheet.1');

  const main = page.locator(`#${figure} .button.primary`);
  await main.focus();
  for (let ticks = 0; ticks < 26; ticks++) await press(page, ' ');
  await expectAddress(page, figure).toBe('1.18.10.26.15.sheet.1');
  expect(await sentenceOf(page, figure)).toContain('because of step 15');
  const next = page.locator(`#${figure} .row.next`);
  expect(await next.innerText()).toContain('Type the first DNS records');
  // The line to do again has come into view.
  await expect.poll(() => next.evaluate((row) => row.getBoundingClientRect().top >= 0)).toBe(true);
  while ((await main.innerText()) !== en.nextBuild) await press(page, ' ');
  expect(await sentenceOf(page, figure)).toContain('Your bet on step 15 was right.');
  await expectAddress(page, figure).toBe('1.18.10.all.15.sheet.1');
  await press(page, ' ');
  await expectAddress(page, figure).toBe('1.19.10.0.none.sheet.1');
  expect(await main.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('by touch: the line itself takes the tick, and lines that are not next take none', async () => {
  await using opened = await openFigure(place, 'zh', '', { width: 390 });
  const { page } = opened;
  const rows = page.locator(`#${figure} .row button`);
  await page.locator(`#${figure} .button.primary`).click();
  await rows.nth(1).click();
  await expectAddress(page, figure).toBe('1.18.10.2.none.sheet.1');
  await rows.nth(9).click({ force: true });
  await rows.nth(0).click({ force: true });
  expect(await page.locator(`#${figure} .row.done`).count()).toBe(2);
  // A nervous finger: the second tap comes before the row has been drawn again.
  await rows.nth(2).evaluate((row: HTMLElement) => {
    row.click();
    row.click();
  });
  await expectAddress(page, figure).toBe('1.18.10.3.none.sheet.1');
});

test('the slider never waits for the count, and the count ends with all builds, the same each time', async () => {
  await using opened = await openFigure(place, 'en', '1.18.10.3.none.builds.1');
  const { page } = opened;
  const dots = page.locator(`#${figure} .dot`);
  await expect.poll(() => dots.count()).toBe(11);
  const before = await sentenceOf(page, figure);
  expect(before).toContain('10,000 simulated builds agree');
  await page.locator(`#${figure} input[type=range]`).focus();
  await press(page, 'ArrowRight');
  await expectAddress(page, figure).toBe('1.18.11.all.none.builds.1');
  await press(page, 'ArrowLeft');
  await expect.poll(() => sentenceOf(page, figure)).toBe(before);
});
