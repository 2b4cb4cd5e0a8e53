import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  expectAddress,
  figurePath,
  openFigure,
  press,
  sentenceOf,
  walkTo,
} from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import { nextFrame } from '../support/look.ts';
import { openPage } from '../support/open-page.ts';

const place = { chapter: '08-bootstrap-environment', figure: 'cut-the-knot' };
const figure = `#${place.figure}`;
const sentence = (page: Page) => sentenceOf(page, place.figure);
const inAddress = (page: Page) => expectAddress(page, place.figure);

walkFigure({
  ...place,
  states: [
    '',
    '1.m0',
    '1.m01.h',
    '1.m.w0',
    '1.m01234.w2',
    '1.m01234.w2.p3',
    '1.m05.w1.p4',
    '1.m12345.w0',
    '1.m012345.w5',
    '1.m012345.w8',
    '1.m013.w9.s60',
    '1.m012345.w8.b',
  ],
  agree,
  faults: async (page) => {
    const drawings = await page.locator(`${figure} .drawing:visible`).count();
    return [...(await spilled(page)), ...(drawings === 1 ? [] : [`${drawings} drawings are seen`])];
  },
});

/** Each box says what the row of the table says, and who waits in the drawing is named in the sentence. */
async function agree(page: Page, state: string): Promise<void> {
  const drawn = await page
    .locator(`${figure} .drawing:visible [data-id]`)
    .evaluateAll((all) =>
      all.map((box) => [
        box.getAttribute('data-id'),
        box.querySelector('.being')?.textContent,
        box.querySelector('.badge') !== null,
      ]),
    );
  const rows = await page.locator(`${figure} [data-row]`).evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute('data-row'),
      cells: [...row.children].map((cell) => cell.textContent),
    })),
  );
  expect.soft(drawn).toHaveLength(16);
  const told = (await sentence(page)).toLowerCase();
  for (const [id, being, badge] of drawn) {
    const [name = '', life, waits] = rows.find((row) => row.id === id)?.cells ?? [];
    expect.soft(life, `${state} ${String(id)}`).toBe(being);
    if (badge || waits) expect.soft(told, state).toContain(name.toLowerCase());
  }
}

/** Text of the drawing that leaves its box: as the browser measures it, with its own fonts. */
function spilled(page: Page): Promise<string[]> {
  return page.locator(`${figure} .box`).evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const room = box.querySelector('rect')?.getBoundingClientRect();
      const texts = [...box.querySelectorAll('text:not(.badge)')];
      return texts.flatMap((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        const fits = room && left >= room.left && right <= room.right && top >= room.top - 1;
        return width === 0 || (fits && bottom <= room.bottom + 1)
          ? []
          : [`leaves its box: ${text.textContent}`];
      });
    }),
  );
}

describe('by keyboard alone', () => {
  test('place all six, one after another, and try: the last one makes everything run', async () => {
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    const stops = page.locator(`${figure} [tabindex="0"]`);
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const names = ['Bootstrap VPC', 'DNS', 'PKI', 'RPM packages', 'Host auth', 'Smart proxy'];
    for (const [i, name] of names.entries()) {
      await walkTo(page, name);
      await press(page, ' ');
      await walkTo(page, 'Try a cold start');
      await press(page, 'Enter');
      const told = await sentence(page);
      if (i < 5) expect(told).toMatch(/wait in a circle: the EC2 control plane/);
      else expect(told).toMatch(/^Everything runs after 8 waves, with 6 devices\./);
      expect(await stops.count()).toBe(1);
    }
    await inAddress(page).toBe('1.m012345.w8');

    await press(page, 'Escape', 'ArrowLeft', 'ArrowLeft');
    await inAddress(page).toBe('1.m012345.w6');
    expect(await sentence(page)).toBe('Wave 6 starts the EC2 control plane; 9 of 16 now run.');
    await press(page, 'Home');
    expect(await sentence(page)).toContain('nothing runs yet');
    await press(page, 'End');
    await walkTo(page, 'What it believes');
    await press(page, ' ');
    expect(await sentence(page)).toContain('all 10 names are answered in the new Region');
    await walkTo(page, 'Undo');
    await press(page, 'Enter');
    await inAddress(page).toBe('1.m01234.b');
    await walkTo(page, 'Hint');
    await press(page, 'Enter');
    expect(await sentence(page)).toContain('The EC2 control plane waits for S3');
    expect(opened.errors).toEqual([]);
  });

  test('ask for any stuck component why it does not start', async () => {
    await using opened = await openFigure(place, 'en', '1.m01345.w9');
    const { page } = opened;
    const pick = page.locator(`${figure} .pick input`);
    await page.locator(`${figure} [tabindex="0"]`).focus();
    for (let i = 0; i < 30 && !(await pick.evaluate((it) => it === document.activeElement)); i++) {
      await press(page, 'ArrowDown');
    }
    const asked = new Set<string>();
    for (let i = 0; i < 11; i++) {
      await nextFrame(page);
      const name = (await pick.getAttribute('aria-valuetext')) ?? '';
      asked.add(name);
      const told = await sentence(page);
      expect(told.toLowerCase()).toContain(`. ${name.toLowerCase()} wait`);
      expect(told).toMatch(
        /Franken’s PKI is not placed\.|the first instances wait for the PKI service/i,
      );
      await press(page, 'ArrowRight');
    }
    expect(asked.size).toBe(11);
    expect(opened.errors).toEqual([]);
  });

  test('walk over the proof, and place a set of it', async () => {
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    await page.locator(`${figure} [tabindex="0"]`).focus();
    await walkTo(page, 'Try all 64 sets');
    await press(page, 'Enter');
    expect(await page.locator(`${figure} .square`).count()).toBe(64);
    expect(await page.locator(`${figure} .square.works`).count()).toBe(1);
    await walkTo(page, 'Look at a set');
    await press(page, 'ArrowLeft');
    await inAddress(page).toBe('1.m.s62');
    const told = await page.locator(`${figure} .told`).innerText();
    expect(told).toMatch(/^Set 63 of 64: .*15 of 15 stay stuck\./);
    await walkTo(page, 'Place this set');
    await press(page, 'Enter');
    await inAddress(page).toBe('1.m12345.s62');
    const labels = page.locator('.figure-steps tbody').first().locator('tr');
    await page.locator('.figure-steps summary').click();
    expect(await labels.count()).toBe(6);
  });
});

test('waves come by themselves, one after the other, and the voice keeps still meanwhile', async () => {
  await using opened = await openFigure(place, 'en', '1.m012345', { reducedMotion: false });
  const { page } = opened;
  const voice = page.locator(`${figure} .figure-sentence`);
  await page.getByRole('button', { name: 'Try a cold start' }).click();
  expect(await voice.getAttribute('aria-live')).toBe('off');
  expect(await sentence(page)).toContain('nothing runs yet');
  await expect.poll(() => sentence(page), { timeout: 15_000 }).toMatch(/^Everything runs/);
  expect(await voice.getAttribute('aria-live')).toBe('polite');
});

test('the first touch wakes the figure and is not lost; reading alone loads no model', async () => {
  await using opened = await openPage(figurePath(place, 'en'), {
    locale: 'en',
    reducedMotion: true,
  });
  const { page } = opened;
  await page.locator(figure).scrollIntoViewIfNeeded();
  await nextFrame(page);
  expect(
    opened.requests.filter((url) => url.includes('CutTheKnot') && url.endsWith('.js')),
  ).toEqual([]);
  await page.getByRole('button', { name: 'Smart proxy', exact: true }).click();
  await inAddress(page).toBe('1.m5');
  expect(opened.errors).toEqual([]);
});

test('a click on the drawing moves a device, or asks a service why', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  const box = (id: string) => page.locator(`${figure} .drawing:visible [data-id="${id}"] rect`);
  await box('proxy').click();
  await inAddress(page).toBe('1.m5');
  await box('proxy').click();
  await inAddress(page).toBe('1.m55');
  await page.getByRole('button', { name: 'Try a cold start' }).click();
  await box('ddb').click();
  await inAddress(page).toBe('1.m55.w0.p5');
  await page.locator(figure).getByRole('button', { name: 'Start again' }).click();
  await inAddress(page).toBeNull();
});

test('without JavaScript: the circle is drawn, all steps and the proof stand in words', async () => {
  await using opened = await openFigure(place, 'en', '', { javaScript: false });
  const { page } = opened;
  expect(await page.locator(`${figure} .drawing:visible .line.circle`).count()).toBe(5);
  await page.locator('.figure-steps summary').click();
  expect(await page.locator('.figure-steps li').count()).toBe(12);
  expect(await page.locator('.figure-steps table').count()).toBe(2);
  expect(await page.locator('.figure-steps').innerText()).toContain('Of all 64 sets');
});
