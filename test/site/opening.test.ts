import { expect, test } from 'vitest';
import { openingScene } from '../../src/widgets/opening-strip/opening-strip.scene.ts';
import { openPage } from '../support/open-page.ts';

const last = openingScene().days;

test('plays the two builds, stands still when asked to, and ends where it began', async () => {
  await using opened = await openPage('/en/');
  const { page } = opened;
  const strip = page.locator('#opening');
  const range = strip.locator('input');
  const said = strip.locator('.moment');
  const whole = await said.innerText();
  expect(await range.inputValue()).toBe(String(last));

  await strip.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => range.inputValue().then(Number)).toBeGreaterThan(5);
  expect(await said.getAttribute('aria-live')).toBe('off');
  await strip.getByRole('button', { name: 'Pause' }).click();
  const stood = await range.inputValue();
  expect(Number(stood)).toBeLessThan(last);
  expect(await said.innerText()).toContain('Day 0. By hand:');

  await range.focus();
  await page.keyboard.press('End');
  expect(await said.innerText()).toBe(whole);
  expect(opened.errors).toEqual([]);
  expect(opened.violations).toEqual([]);
});

test('a person who scrubs hears the moment that was reached', async () => {
  const [, , racks] = openingScene().moments;
  await using opened = await openPage('/zh/', { locale: 'zh' });
  const { page } = opened;
  await page.locator('#opening input').fill(String(racks?.day ?? 0));
  expect(await page.locator('#opening .moment').innerText()).toContain(`第${racks?.day}天`);
});

test('without JavaScript both strips and all their moments are there, and no dead control', async () => {
  await using opened = await openPage('/en/', { javaScript: false, width: 390 });
  const strip = opened.page.locator('#opening');
  expect(await strip.locator('.strip').first().isVisible()).toBe(true);
  expect(await strip.locator('button').isVisible()).toBe(false);
  expect(await strip.locator('details li').count()).toBe(openingScene().moments.length);
});
