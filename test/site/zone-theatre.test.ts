import { expect, test } from 'vitest';
import { en } from '../../src/widgets/build-theatre/builds/zone.en.text.ts';
import { zone } from '../../src/widgets/build-theatre/builds/zone.theatre.ts';
import { openFigure } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import { readTheatre, theatreAgrees } from '../support/theatre-page.ts';

const place = { chapter: '10-availability-zone', figure: zone.key };

walkFigure({
  ...place,
  // The start, the move, a circle, a lost lender, and the end as believed.
  states: ['', '1.ABCDE', '1.BAcD', '1.ABCDE0', '1.ABCDEFGH-belief'],
  agree: (page, state) => theatreAgrees(page, place.figure, state),
});

test('by keyboard from the first phase to the last; the Region answers from the first day', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  const { steps } = zone.runOf(1).story;
  for (const { id } of steps) {
    await page.keyboard.press('ArrowRight');
    expect.soft((await readTheatre(page, place.figure)).now).toEqual([id]);
  }
  expect((await readTheatre(page, place.figure)).sentence).toContain(en.open);
  const row = page.locator(`#${place.figure} [data-name="object-store"] td`);
  expect(await row.textContent()).toContain(en.place['region']);
  expect(opened.errors).toEqual([]);
});
