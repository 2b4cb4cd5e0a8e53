import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '06-what-changed', figure: 'pressure' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.ec2_services.10.4',
    '1.ec2_sovereignty.200.4.M25',
    '1.regions_opt-in.200.8',
    '1.ec2_services_regions_sovereignty_opt-in.300.8',
  ],
});

test('by keyboard: pressures go on and off, a slider is moved, and the focus is never lost', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  const pressed = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-pressed') ?? null);
  await page.locator(`#${figure} [tabindex="0"]`).focus();
  expect(await pressed()).toBe('false');
  await press(page, 'Enter');
  expect(await pressed()).toBe('true');
  expect(await sentenceOf(page, figure)).toContain('step 24 waits for step 25');
  await press(page, 'ArrowDown', 'Enter', 'ArrowDown', 'ArrowLeft');
  await expectAddress(page, figure).toBe('1.ec2_services.195.4');
  await press(page, 'Home');
  await expectAddress(page, figure).toBe('1.ec2_services.0.4');
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
  for (let step = 30; step > 25; step--) await press(page, 'ArrowLeft');
  await expectAddress(page, figure).toBe('1.ec2_services.0.4.M25');
  expect(await sentenceOf(page, figure)).toContain('All 30 steps can be done.');
  await walkTo(page, 'Start again');
  await press(page, 'Enter');
  await expectAddress(page, figure).toBeNull();
  expect(await sentenceOf(page, figure)).toContain('All 30 steps can be done.');
});
