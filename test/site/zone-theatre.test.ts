import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import { theatreAgrees } from '../support/theatre-page.ts';

const place = { chapter: '10-availability-zone', figure: 'zone-theatre' };
const { figure } = place;
const WHOLE = '1.ABCDEFGH';

walkFigure({
  ...place,
  // The start, zones changed on one day, a control plane without racks, and the end as believed.
  states: ['', '1.ABCD2', '1.BCD', `${WHOLE}-belief`],
  agree: (page, state) => theatreAgrees(page, figure, state),
});

test('steps by keyboard through all phases, and the calendar below keeps its own state', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure}`).focus();
  await press(page, ...Array.from({ length: 8 }, () => 'ArrowRight'));
  await expectAddress(page, figure).toBe(WHOLE);
  expect(await sentenceOf(page, figure)).toContain('The build is at its end: the new AZ is open');
  await expectAddress(page, 'deployment-calendar').toBeNull();
  expect(opened.errors).toEqual([]);
});
