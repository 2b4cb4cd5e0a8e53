import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '10-availability-zone', figure: 'deployment-calendar' };
const { figure } = place;

/** Thumbs that do not stand on the mark of their day. */
const thumbsOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.calendar-days input')].flatMap((input) => {
      const { left, width } = input.getBoundingClientRect();
      const columns = Number(input.max) + 1;
      const middle = left + ((input.valueAsNumber + 0.5) * width) / columns;
      const mark = input.parentElement?.querySelector('.mark.taken rect')?.getBoundingClientRect();
      const off = mark ? Math.abs(mark.left + mark.width / 2 - middle) : 0;
      return off > 1.5 ? [`${input.ariaLabel ?? ''}: ${off.toFixed(1)} px off`] : [];
    }),
  );

walkFigure({
  ...place,
  faults: thumbsOff,
  states: [
    '',
    '1.calendar.01010.longer.2.111111111.000000000.1.1',
    '1.neighbours.11111.published.1.111111111.222222222.0.5',
    '1.calendar.11111.published.1.123234234.58a8ab8ab.8.1',
  ],
});

test('by keyboard: a zone is given its day, the shortest plan is asked for, a bad change is played', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} .calendar-days input`).nth(1).focus();
  await press(page, 'ArrowRight');
  await expectAddress(page, figure).toBe('1.calendar.11111.published.1.121111111.222222222.0.1');
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expectAddress(page, figure).toBe('1.calendar.11111.published.1.123111111.222222222.0.1');
  await walkTo(page, 'Shortest legal plan');
  await press(page, 'Enter');
  await expect.poll(() => sentenceOf(page, figure)).toContain('No plan that keeps these rules');
  await walkTo(page, 'Play a bad change');
  await press(page, 'Enter');
  await expectAddress(page, figure).toMatch(/\.1\.1$/);
  expect(await sentenceOf(page, figure)).toContain('Change 1 is bad');
});

test('by pointer: a tap on a day puts the zone there', async () => {
  await using opened = await openFigure(place, 'zh');
  const { page } = opened;
  const slider = page.locator(`#${figure} .calendar-days input`).nth(8);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) expect.fail('the slider is not shown');
  const columns = Number(await slider.getAttribute('max')) + 1;
  await page.mouse.click(box.x + (12.5 * box.width) / columns, box.y + box.height / 2);
  await expectAddress(page, figure).toBe('1.calendar.11111.published.1.11111111c.222222222.0.1');
  expect(await slider.getAttribute('aria-valuetext')).toBe('第12天，周五');
});

test('a rule that is switched off no longer complains', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  const verdict = page.locator(`#${figure} .calendar-verdict li`);
  expect(await verdict.count()).toBe(2);
  await page.getByRole('button', { name: 'One zone of a Region a day' }).click();
  await expect.poll(() => verdict.count()).toBe(1);
  await page.getByRole('button', { name: 'Bake time' }).click();
  await expect.poll(() => verdict.count()).toBe(0);
});
