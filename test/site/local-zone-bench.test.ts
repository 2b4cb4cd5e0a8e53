import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '11-local-zone', figure: 'local-zone-bench' };
const { figure } = place;

/** Words of the picture that are wider than their box, or than the picture. */
const wideWords = (page: Page): Promise<string[]> =>
  page.locator(`#${figure} svg`).evaluateAll((all) =>
    all.flatMap((svg) =>
      [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility())
        .flatMap((text) => {
          const box = text.parentElement?.querySelector(':scope > rect') ?? svg;
          const room = (text.closest('.lz-box, .lz-frame') ? box : svg).getBoundingClientRect();
          const { left, right } = text.getBoundingClientRect();
          return left < room.left || right > room.right + 0.5
            ? [`“${text.textContent.trim()}” is wider than its place`]
            : [];
        }),
    ),
  );

walkFigure({
  ...place,
  states: [
    '',
    '1.offers.ebs_s3-express_alone',
    '1.near.2000.30.50.6.6.60',
    '1.data.qro.0000',
    '1.link.parent.link',
    '1.link.stack.local-zone',
  ],
  // A view is loaded when it is first looked at.
  agree: (page) => page.locator('.lz-waiting').waitFor({ state: 'detached' }),
  faults: wideWords,
});

test('by keyboard: cut the link, move the control plane, bring the data home, ask for a class', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} [tabindex="0"]`).focus();
  await walkTo(page, 'link to the parent');
  await press(page, 'Enter');
  await expectAddress(page, figure).toBe('1.link.parent.link');
  expect(await sentenceOf(page, figure)).toContain('Still served: viewers in the metro.');

  await press(page, 'Home');
  await walkTo(page, 'at the edge, with its records');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('this could never start');

  await press(page, 'Home');
  await walkTo(page, 'Border');
  await press(page, 'Enter');
  await page.getByText('Objects are kept', { exact: true }).waitFor();
  for (const choice of ['in the zone', 'the internet']) {
    for (const button of await page.locator(`#${figure} button:text-is("${choice}")`).all()) {
      await button.focus();
      await press(page, 'Enter');
    }
  }
  await expect.poll(() => sentenceOf(page, figure)).toContain('No content crosses the border.');

  await press(page, 'Home');
  await walkTo(page, 'What is there');
  await press(page, 'Enter');
  const express = page.locator(`#${figure} .lz-offers button`, { hasText: 'S3 Express' });
  await express.focus();
  await press(page, 'Enter');
  await expect
    .poll(() => sentenceOf(page, figure))
    .toContain('Local Zone lacks: S3 Express One Zone directory buckets');
});
