import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  expectAddress,
  focusedName,
  openFigure,
  press,
  sentenceOf,
} from '../support/figure-page.ts';
import { walkFigure } from '../support/figure-walk.ts';

const place = { chapter: '13-run-instances', figure: 'dependency-explorer' };
const figure = `#${place.figure}`;
const stopped = '1.qkill.k00000000000000001.b008040800008';

/** Parts that are opened for the first time come a moment later; then nothing says that it is being loaded. */
async function loaded(page: Page): Promise<void> {
  await expect
    .poll(() => sentenceOf(page, place.figure))
    .not.toMatch(/is being loaded|正在载入|could not be loaded|没能载入/);
  await expect.poll(() => page.locator(`${figure} .waiting`).count()).toBe(0);
}

/** What every view says of each component that has a sign, from the words that a screen reader gets. */
async function marked(page: Page): Promise<Map<string, string>> {
  const all = await page
    .locator(`${figure} .figure-stage [data-id].told`)
    .evaluateAll((boxes) =>
      boxes.map((box): [string, string] => [
        box.getAttribute('data-id') ?? '',
        box.querySelector('.symbol')?.getAttribute('aria-label') ??
          box.querySelector('.state')?.textContent.trim() ??
          '',
      ]),
    );
  return new Map(all);
}

walkFigure({
  ...place,
  states: [
    '',
    '1.pec2_api.rneeds.Hhard',
    '1.vtree.pec2_api.rneeds.d2',
    '1.vtable.Gnetwork',
    '1.qlaunch.eInsufficientInstanceCapacity',
    '1.qstart.pkms.c1.o0',
    `${stopped}.tback`,
    `${stopped}.ttold`,
  ],
  agree: async (page, state) => {
    await loaded(page);
    if (state.includes('vt')) return;
    const map = await marked(page);
    for (const word of map.values()) expect.soft(word, state).not.toBe('');
    if (state !== '') expect.soft(map.size, state).toBeGreaterThan(0);
  },
  faults: async (page) => [...(await crossedText(page)), ...(await cutNames(page))],
});

/** Names over which a line runs, as the browser has laid both out. */
function crossedText(page: Page): Promise<string[]> {
  return page.locator(figure).evaluate((it) => {
    const texts = [...it.querySelectorAll('.map .component > span:first-child, .group-name')]
      .filter((text) => text.checkVisibility())
      .map((text) => ({ text, at: text.getBoundingClientRect() }));
    return [...it.querySelectorAll<SVGPolylineElement>('.lines polyline')].flatMap((line) => {
      const matrix = line.getScreenCTM();
      const points = [...line.points].map((point) => point.matrixTransform(matrix ?? undefined));
      return points.slice(1).flatMap((b, i) => {
        const a = points[i] ?? b;
        const hit = texts.filter(
          ({ at }) =>
            Math.max(a.x, b.x) > at.left + 1 &&
            Math.min(a.x, b.x) < at.right - 1 &&
            Math.max(a.y, b.y) > at.top + 1 &&
            Math.min(a.y, b.y) < at.bottom - 1,
        );
        return hit.map(({ text }) => `a line runs through ${text.textContent.trim()}`);
      });
    });
  });
}

function cutNames(page: Page): Promise<string[]> {
  return page
    .locator(`${figure} :is(.component > span, .group-name)`)
    .evaluateAll((all) =>
      all
        .filter(
          (name) =>
            name.checkVisibility() &&
            name.scrollWidth > name.clientWidth + 1 &&
            name.clientWidth > 1,
        )
        .map((name) => `${name.textContent} is cut`),
    );
}

describe('by keyboard alone', () => {
  test('any component is found within 8 keys, and unfolded', async () => {
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    await page.locator(figure).focus();
    await press(page, '/', 'm', 'e', 'm', 'd', 'Enter');
    expect(await focusedName(page)).toContain('DynamoDB metadata (MemDS)');
    await loaded(page);
    expect(await sentenceOf(page, place.figure)).toContain('DynamoDB metadata (MemDS) has');
    await press(page, 'd');
    expect(await sentenceOf(page, place.figure)).toMatch(/depend on DynamoDB metadata/);
    await expectAddress(page, place.figure).toBe('1.pddb_meta.rdependants');
    await press(page, 'ArrowDown');
    expect(await focusedName(page)).toContain('DynamoDB storage nodes');
    await press(page, 'ArrowLeft', 'Escape');
    expect(await page.locator(figure).evaluate((it) => it === document.activeElement)).toBe(true);
    expect(opened.errors).toEqual([]);
  });

  test('stop one, bet, and see: what the bet was worth is what the graph says', async () => {
    await using opened = await openFigure(place, 'en', '1.pddb_api');
    const { page } = opened;
    await page.locator(`${figure} [data-id=ddb_api]`).focus();
    await press(page, 'k');
    await loaded(page);
    await page.locator(`${figure} [data-id=idem]`).focus();
    await press(page, 'Enter');
    await page.locator(`${figure} [data-id=kms]`).focus();
    await press(page, ' ');
    expect(await sentenceOf(page, place.figure)).toContain('You have marked 2 components');
    await page.getByRole('button', { name: 'Show who stops' }).focus();
    await press(page, 'Enter');
    expect(await sentenceOf(page, place.figure)).toMatch(/^You marked 2; 1 of them did stop\./);
    const map = await marked(page);
    await page.getByRole('radio', { name: 'Table' }).click();
    await loaded(page);
    const rows = await page
      .locator(`${figure} tr.told`)
      .evaluateAll((all) =>
        all.map((row): [string, string] => [
          row.getAttribute('data-row') ?? '',
          row.querySelector('.state')?.textContent.trim() ?? '',
        ]),
      );
    expect(new Map(rows)).toEqual(map);
    await page.getByRole('radio', { name: 'Tree' }).click();
    await loaded(page);
    for (const [id, word] of await marked(page)) expect(word, id).toBe(map.get(id));
    expect(opened.errors).toEqual([]);
  });

  test('the tree opens, closes and picks by its own keys', async () => {
    await using opened = await openFigure(place, 'en', '1.vtree.pec2_api.rneeds.d1');
    const { page } = opened;
    await loaded(page);
    const items = page.locator(`${figure} [role=treeitem]`);
    const before = await items.count();
    await items.nth(1).focus();
    await press(page, 'ArrowRight');
    expect(await items.count()).toBeGreaterThan(before);
    await press(page, 'ArrowRight', 'ArrowLeft', 'ArrowLeft');
    expect(await items.count()).toBe(before);
    await press(page, 'Enter');
    expect(await items.first().getAttribute('data-id')).not.toBe('ec2_api');
    expect(opened.errors).toEqual([]);
  });
});

test('a launch plays its steps, and stops where it is told to', async () => {
  await using opened = await openFigure(place, 'en', '1.qlaunch');
  const { page } = opened;
  await loaded(page);
  expect(await sentenceOf(page, place.figure)).toMatch(/^Step 1 of \d+\./);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => sentenceOf(page, place.figure), { timeout: 4000 }).toMatch(/^Step 2 of/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'VcpuLimitExceeded' }).click();
  expect(await sentenceOf(page, place.figure)).toContain('can stop at Service quotas');
  expect(opened.errors).toEqual([]);
});

test('a reader who only reads loads no script for it; one who opens it does not load the free graph', async () => {
  await using opened = await openFigure(place, 'en', '1.pec2_api');
  const { page, requests } = opened;
  await loaded(page);
  expect(requests.filter((url) => /cytoscape/i.test(url))).toEqual([]);
});

describe('the free graph', () => {
  const chunk = /cytoscape/i;

  test('is loaded as a whole before it is shown: who has left meanwhile stays where they are', async () => {
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    const arrival = Promise.withResolvers<undefined>();
    await page.route(chunk, async (route) => {
      await arrival.promise;
      await route.continue();
    });
    const asked = page.waitForRequest(chunk);
    const arrived = page.waitForResponse(chunk);
    await page.getByRole('radio', { name: 'Free graph' }).click();
    await asked;
    await page.getByRole('radio', { name: 'Map' }).click();
    await page.locator(`${figure} .map`).waitFor();
    arrival.resolve(undefined);
    await (await arrived).finished();
    await page.getByRole('radio', { name: 'Free graph' }).click();
    await page.locator('.graph-canvas-near canvas').first().waitFor();
    expect(opened.errors).toEqual([]);
  });

  test('says so when it could not be loaded', async () => {
    await using opened = await openFigure(place, 'en');
    const { page } = opened;
    await page.route(chunk, (route) => route.abort());
    await page.getByRole('radio', { name: 'Free graph' }).click();
    await expect
      .poll(() => page.locator(`${figure} .waiting`).allInnerTexts())
      .toEqual([expect.stringContaining('could not be loaded')]);
    await page.getByRole('radio', { name: 'Map' }).click();
    await page.locator(`${figure} .map`).waitFor();
  });
});
