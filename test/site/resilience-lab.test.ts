import { expect, test } from 'vitest';
import { expectAddress, openFigure, press, sentenceOf, walkTo } from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '03-resilience', figure: 'resilience-lab' };
const { figure } = place;

walkFigure({
  ...place,
  states: [
    '',
    '1.100100.0',
    '1.100100.02',
    '1.211100.to-zone-compute',
    '1.200011.4',
    '1.211121.34',
    '1.200110.to-region-dns.all',
  ],
});

test('by keyboard: lose a zone, choose a better design, aim, prove, take the cheapest', async () => {
  await using opened = await openFigure(place, 'en');
  const { page } = opened;
  await page.locator(`#${figure} [tabindex="0"]`).focus();
  await walkTo(page, 'Zone A1');
  await press(page, 'Enter');
  await expectAddress(page, figure).toBe('1.100100.0');
  expect(await sentenceOf(page, figure)).toContain('Region A has no copy of its database left');

  await page.locator(figureControl('leader and standby')).focus();
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('New servers are launched in zone A2.');

  await walkTo(page, 'A zone is lost, and nothing can be launched');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('Nothing can be launched in Region A');
  await walkTo(page, 'Try all designs');
  await press(page, 'Enter');
  await walkTo(page, 'Show the cheapest');
  await press(page, 'Enter');
  expect(await sentenceOf(page, figure)).toContain('Your design survives.');
});

const figureControl = (name: string) => `#${figure} button:text-is("${name}")`;
