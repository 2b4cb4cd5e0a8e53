import { describe, expect, test } from 'vitest';
import {
  expectAddress,
  figurePath,
  openFigure,
  press,
  ready,
  sentenceOf,
  walkTo,
} from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import { nextFrame } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

const place = { chapter: '07-bootstrap-region', figure: 'choose-bootstrap' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.600.5-5-5.f',
    '1.600.5-5-5.c',
    '1.2200.5-5-5',
    '1.600.5-5-5.c.belief',
    '1.600.5-5-5.c.reality',
  ],
});

test('by keyboard: weigh, choose, open, look, go back; the focus is never lost', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} [tabindex="0"]`).focus();
  await press(page, 'ArrowRight');
  await expectAddress(page, figure).toBe('1.650.5-5-5');
  await press(page, 'ArrowLeft');
  await expectAddress(page, figure).toBeNull();

  await walkTo(page, 'Choose Region D');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('Region D cannot be the bootstrap Region.');
  await walkTo(page, 'Choose Region C');
  await press(page, 'Enter');
  await expectAddress(page, figure).toBe('1.600.5-5-5.c');
  await press(page, 'ArrowDown', 'Enter');
  await expectAddress(page, figure).toBe('1.600.5-5-5.c.belief');
  await nextFrame(page);
  expect(await page.locator(`#${figure}`).evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
  await walkTo(page, 'What happens');
  await press(page, ' ');
  expect(await sentenceOf(page, figure)).toContain('runs in Region C');
  await press(page, 'Home', 'Enter');
  await expectAddress(page, figure).toBe('1.600.5-5-5.c');
});

describe('the address', () => {
  test('follows the reader, and the other keys of it stay', async () => {
    const path = `${figurePath(place, 'en', '1.600.5-5-5.c')}&other=1.a`;
    await using opened = await openPage(path);
    const { page } = opened;
    await ready(page, figure);
    await page.getByRole('button', { name: 'Open the bootstrap VPC' }).click();
    await expectAddress(page, figure).toBe('1.600.5-5-5.c.belief');
    expect(new URL(page.url()).searchParams.get('other')).toBe('1.a');
  });
});

test('on paper the strip of its steps stands for the figure, under its sentence, and nothing to click', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`#${figure} input[type=range]`).first().isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Choose Region A' }).isVisible()).toBe(false);
  expect(await page.locator(`#${figure} .figure-stage`).isVisible()).toBe(false);
  expect(await page.locator(`#${figure} .figure-sentence`).isVisible()).toBe(true);
  expect(await page.locator('.figure-steps .step-picture').first().isVisible()).toBe(true);
});

test('without JavaScript the table of the candidates opens', async () => {
  await using opened = await openFigure(place, 'zh', '', { javaScript: false, width: 390 });
  const { page } = opened;
  expect(await page.locator(`#${figure} .candidate`).count()).toBe(6);
  await page.locator(`#${figure} summary`).click();
  expect(await page.locator(`#${figure} tbody tr:visible`).count()).toBe(6);
});
