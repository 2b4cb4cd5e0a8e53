import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '04-two-workstreams', figure: 'two-lanes' };
const { figure } = place;
const slider = (page: Page, id: string) => page.locator(`#two-lanes-${id}`);

walkFigure({
  ...place,
  states: ['', '1.serial.launch', '1.parallel.control', '1.parallel.control.buildings-120'],
});

test('by arrow keys: the end of a bar moves, the walk goes on, and the thumb stays where the days end', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await slider(page, 'buildings').focus();
  await press(page, 'ArrowLeft');
  await expectAddress(page, figure).toBe('1.parallel.buildings.buildings-299');
  expect(await sentenceOf(page, figure)).toContain('605 days');
  await press(page, 'ArrowDown');
  await expectAddress(page, figure).toBe('1.parallel.racks.buildings-299');
  await press(page, 'Home');
  await expectAddress(page, figure).toBe('1.parallel.racks.buildings-299.racks-1');
  expect(await slider(page, 'racks').inputValue()).toBe('380');
  await walkTo(page, 'Start again');
  await press(page, 'Enter');
  await expectAddress(page, figure).toBeNull();
});

test('typed: the figure follows what is a duration, and what is none comes back', async () => {
  await using opened = await openFigure(place, 'en', '1.parallel.control');
  const { page } = opened;
  const field = page.getByRole('spinbutton', { name: 'Days' });
  await field.fill('400');
  await expectAddress(page, figure).toBe('1.parallel.control.control-400');
  expect(await sentenceOf(page, figure)).toContain('626 days');
  await field.fill('9999');
  await field.blur();
  expect(await field.inputValue()).toBe('400');
  await page.getByRole('button', { name: 'One day more' }).click();
  await expectAddress(page, figure).toBe('1.parallel.control.control-401');
});

test('pulled: the end of a bar follows the hand, and a touch beside it moves nothing', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  const control = slider(page, 'control');
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) expect.fail('the slider is not shown');
  const last = Number(await control.getAttribute('max'));
  const thumb = 44;
  const dayAt = (day: number) => box.x + thumb / 2 + ((box.width - thumb) * day) / last;
  const middle = box.y + box.height / 2;
  await page.mouse.click(dayAt(600), middle);
  await expectAddress(page, figure).toBeNull();
  await page.mouse.move(dayAt(245), middle);
  await page.mouse.down();
  await page.mouse.move(dayAt(345), middle, { steps: 4 });
  await page.mouse.up();
  await expectAddress(page, figure).toMatch(/^1\.parallel\.control\.control-(29\d|30\d)$/);
});

test('a name chooses its activity', async () => {
  await using opened = await openFigure(place, 'zh');
  const { page } = opened;
  await page.locator(`#${figure} label[for="two-lanes-auth"]`).click();
  await expectAddress(page, figure).toBe('1.parallel.auth');
  expect(await sentenceOf(page, figure)).toContain('基础认证服务');
});
