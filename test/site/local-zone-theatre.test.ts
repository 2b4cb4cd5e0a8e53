import { expect, test } from 'vitest';
import { en } from '../../src/widgets/build-theatre/builds/local-zone.en.text.ts';
import { localZone } from '../../src/widgets/build-theatre/builds/local-zone.theatre.ts';
import { openFigure, show } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';
import { readTheatre, theatreAgrees } from '../support/theatre-page.ts';

const place = { chapter: '11-local-zone', figure: localZone.key };

walkFigure({
  ...place,
  // The start, the link, capacity, a cut that stops a service, no answer, and the end as believed.
  states: ['', '1.AB', '1.ABCD', '1.ABCDE0', '1.ABcD', '1.ABCDEFG-belief'],
  agree: (page, state) => theatreAgrees(page, place.figure, state),
});

test('a cut of the link stops one service before the drill, and only changes after it', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  const compute = page.locator(`#${place.figure} [data-name="compute"] td`);
  await show(page, place.figure, '1.ABCDE0');
  expect((await readTheatre(page, place.figure)).sentence).toContain(en.sentence.fallen);
  await show(page, place.figure, '1.ABCDEFG0');
  expect((await readTheatre(page, place.figure)).sentence).not.toContain(en.sentence.fallen);
  expect(await compute.textContent()).toContain(en.nobody);
  expect(opened.errors).toEqual([]);
});
