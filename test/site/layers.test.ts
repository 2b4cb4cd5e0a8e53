import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '02-layers', figure: 'layers' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.layers.data-centre.zone-3',
    '1.layers.local-zone.link',
    '1.distance.600.100.500.147',
    '1.names.3.own.ab.4',
  ],
});

test('by keyboard: cut a zone, make the way too long, look for other accounts', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} [tabindex="0"]`).focus();
  await walkTo(page, 'zone 3');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('changes in the Local Zone');
  await expectAddress(page, figure).toBe('1.layers.region.zone-3');

  await press(page, 'Home');
  await walkTo(page, 'Distance');
  await press(page, ' ');
  const km = page.locator(`#${figure} .dials input`).first();
  await km.focus();
  await press(page, 'End');
  expect(await sentenceOf(page, figure)).toContain('does not hold');
  await expectAddress(page, figure).toBe('1.distance.1200.0.0.147');
  await press(page, 'ArrowDown');
  expect(await km.evaluate((it) => it === document.activeElement)).toBe(false);

  await press(page, 'Escape', 'ArrowDown');
  await walkTo(page, 'Zone names');
  await press(page, ' ');
  await walkTo(page, 'Two other accounts');
  for (let times = 0; times < 20; times++) {
    if ((await sentenceOf(page, figure)).includes('Both copies are in one zone')) break;
    await press(page, 'Enter');
  }
  expect(await sentenceOf(page, figure)).toContain('Both copies are in one zone');
});
