import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '01-partitions', figure: 'partition-explorer' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.see.aws-cn',
    '1.see.aws-us-gov',
    '1.try.aws.aws-cn.110',
    '1.try.aws.aws-cn.101',
    '1.read.eu-west-9',
    '1.read.arn*003aaws*003aec2*003acn-north-1*003a1*003ai-1',
  ],
  faults: namesOff,
});

/** Names on the map that are cut at its edge, or lie over one another. */
function namesOff(page: Page): Promise<string[]> {
  return page.locator(`#${figure} .map`).evaluateAll((maps) =>
    maps.flatMap((map) => {
      const frame = map.getBoundingClientRect();
      const names = [...map.querySelectorAll('.label')]
        .filter((name) => name.checkVisibility())
        .map((name) => ({ text: name.textContent, at: name.getBoundingClientRect() }));
      return names.flatMap(({ text, at }, place) => [
        ...(at.left < frame.left || at.right > frame.right ? [`${text} is cut`] : []),
        ...names
          .slice(0, place)
          // The box of a line is higher than its letters.
          .filter(
            (o) => at.left < o.at.right && o.at.left < at.right && Math.abs(at.y - o.at.y) < 12,
          )
          .map((other) => `${text} lies over ${other.text}`),
      ]);
    }),
  );
}

test('by keyboard: look, try, read; the arrows leave the field again', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} [tabindex="0"]`).focus();
  await walkTo(page, 'aws-eusc');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('no Region in the partition could lend');
  await expectAddress(page, figure).toBe('1.see.aws-eusc');

  await press(page, 'Home');
  await walkTo(page, 'Try a key');
  await press(page, ' ');
  expect(await sentenceOf(page, figure)).toContain('refused at the check of identity');
  await walkTo(page, 'Open an account over there, use its key');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('refused at the check of permission');
  await walkTo(page, 'Allow the caller everything');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('the call is done');
  await expectAddress(page, figure).toBe('1.try.aws.aws-cn.101');

  await press(page, 'Home');
  await walkTo(page, 'Read a name');
  await press(page, ' ');
  const field = page.locator(`#${figure} .name input`);
  const hasFocus = () => field.evaluate((it) => it === document.activeElement);
  for (let steps = 0; steps < 6 && !(await hasFocus()); steps++) await press(page, 'ArrowDown');
  await field.selectText();
  await page.keyboard.type('mars-north-1');
  expect(await sentenceOf(page, figure)).toContain('fits no pattern');
  await expectAddress(page, figure).toBe('1.read.mars-north-1');
  await press(page, 'ArrowDown', 'Enter');
  expect(await sentenceOf(page, figure)).toContain('cn-north-1 is a Region of aws-cn');
});

test('without JavaScript the map is there in parts on a phone, and the table of all Regions opens', async () => {
  await using opened = await openFigure(place, 'zh', '', { javaScript: false, width: 390 });
  const { page } = opened;
  expect(await page.locator(`#${figure} .maps.narrow .sign`).count()).toBe(39);
  await page.locator('.region-table summary').click();
  expect(await page.locator('.region-table tbody tr:visible').count()).toBe(46);
});
