import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { dist, htmlOf, pages } from '../support/dist.ts';
import { openPage } from '../support/open-page.ts';
import { openRoom, soon, textOfDownload, type Room } from '../support/room.ts';
import { siteKit, tracks } from '../session/site-kit.ts';

/** All that the room must not see before its time, in both languages. */
const notes = tracks.flatMap(({ steps }) =>
  steps.flatMap((step) => [
    step.notes.en,
    step.notes.zh,
    ...step.expect.flatMap(({ reply }) => [reply.en, reply.zh]),
  ]),
);
const answers = Object.values(siteKit.questions).flatMap(({ why, options }) => [
  why.en,
  why.zh,
  ...options.flatMap(({ hint }) => (hint ? [hint.en, hint.zh] : [])),
]);

const KNOT = 'cut-the-knot';

/** All steps of the track are folded at the start. */
const openList = (desk: Page) =>
  desk.locator('details.step-list').evaluate((it) => {
    (it as HTMLDetailsElement).open = true;
  });

describe('a session with one laptop', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom('en', 'long');
  });
  afterAll(async () => {
    await room.console.context().close();
  });
  const long = tracks.at(-1)!;

  test('the wall shows each step large, and neither notes nor answers, in its page or on the way to it', async () => {
    await room.console.keyboard.press('PageDown');
    for (const step of long.steps) {
      await room.shows(step.title.en);
      const figure = typeof step.show === 'object' && 'figure' in step.show ? step.show : null;
      if (figure) {
        const { sizes, steps } = await room.figureOnWall(figure.figure, figure.state ?? null);
        expect.soft(Math.min(...sizes), step.id).toBeGreaterThanOrEqual(24);
        expect.soft(steps, step.id).toBe(0);
      } else if (step.show === 'question') {
        const { q } = siteKit.questions[step.vote!]!;
        await soon(() => room.wall.locator('.wall-question h2').innerText()).toBe(q.en);
      } else {
        await soon(() => room.wall.locator('.wall-task h2').innerText()).toBe(step.title.en);
      }
      expect.soft(Math.min(...(await room.sizesOnWall())), step.id).toBeGreaterThanOrEqual(24);
      const seen = `${await room.textOfWall()} ${(await room.sent()).join(' ')}`;
      expect
        .soft(
          [...notes, ...answers].filter((text) => seen.includes(text)),
          step.id,
        )
        .toEqual([]);
      expect.soft(/"answer":|"tallies":/.test(seen), step.id).toBe(false);
      if (step !== long.steps.at(-1)) await room.console.keyboard.press('PageDown');
    }
    expect(room.errors()).toEqual([]);
    expect(room.violations).toEqual([]);
  });

  test('a clicker works inside the figure, and what is done there is done on the wall', async () => {
    const { console: desk, wall } = room;
    await desk.bringToFront();
    const at = long.steps.findIndex(({ id }) => id === 'dark');
    await openList(desk);
    await desk.locator('.step-list button').nth(at).click();
    await room.shows('A cold start with nothing');
    const inside = desk.frameLocator('.console-wall iframe');
    await inside.locator('#cut-the-knot[data-ready]').waitFor();
    await inside.getByRole('button', { name: 'Start again' }).click();
    await soon(() => room.linkOnWall()).toBeNull();
    // The figure is higher than the wall: the console says so, turns it, and leads it where it reads itself.
    await soon(() => desk.locator('.console-wall').innerText()).toContain('Higher than the wall');
    await desk.getByRole('button', { name: 'Wall down' }).click();
    await soon(() => room.scrolledOnWall()).toBeGreaterThan(0);
    const read = (share: number) =>
      inside.locator(':root').evaluate((root, to) => {
        root.scrollTop = to * root.scrollHeight;
      }, share);
    await read(1);
    await soon(() => room.scrolledOnWall()).toBeCloseTo(1, 1);
    await read(0);
    await soon(() => room.scrolledOnWall()).toBe(0);

    // For a first look all of it is on the wall at once, and then again large.
    const smallest = async () => Math.min(...(await room.figureOnWall(KNOT, null)).sizes);
    await desk.bringToFront();
    const whole = desk.getByRole('button', { name: 'Whole figure, smaller' });
    await whole.click();
    await wall.bringToFront();
    await soon(() => room.scrolledOnWall()).toBeNaN();
    expect(await smallest()).toBeGreaterThanOrEqual(14.4);
    await desk.bringToFront();
    await soon(() => whole.getAttribute('aria-pressed')).toBe('true');
    await desk.locator('.console-bar .primary').focus();
    await desk.keyboard.press('w');
    await wall.bringToFront();
    await soon(() => room.scrolledOnWall()).toBe(0);
    expect(await smallest()).toBeGreaterThanOrEqual(24);
    await desk.bringToFront();
    await inside.locator('#cut-the-knot').focus();
    const frames = [desk, wall].map((page) =>
      page.frames().find((frame) => frame.url().includes('/labs/'))!,
    );
    for (const frame of frames) await frame.evaluate(() => Object.assign(window, { same: true }));
    await desk.keyboard.press('PageDown');
    await room.shows('A place to run, and four functions');
    await soon(() => room.linkOnWall()).toBe('1.m01234.w9');
    await desk.keyboard.press('PageUp');
    await soon(() => room.linkOnWall()).toBeNull();
    // A figure that was loaded anew would miss the keys of that moment.
    for (const frame of frames) expect(await frame.evaluate(() => 'same' in window)).toBe(true);
    const other = long.steps.findIndex(
      ({ show }, place) =>
        place > at && !(typeof show === 'object' && 'figure' in show && show.figure === KNOT),
    );
    for (let place = at; place < other + 1; place++) await desk.keyboard.press('PageDown');
    for (let place = at; place < other + 1; place++) await desk.keyboard.press('PageUp');
    await soon(() => room.linkOnWall()).toBeNull();
    await desk.locator('h1').click();
    await desk.keyboard.press('b');
    await soon(() => wall.locator('iframe').count()).toBe(0);
    await desk.keyboard.press('b');
    await desk.keyboard.press('l');
    // The sentence, the legend, and the words of the drawing in pairs.
    await soon(() => wall.locator('.wall-twin').innerText()).toMatch(
      /虚线.*Bootstrap VPC 引导VPC/s,
    );
    expect(Math.min(...(await room.sizesOnWall()))).toBeGreaterThanOrEqual(24);
    for (const key of ['PageDown', 'v']) await desk.keyboard.press(key);
    const asked = siteKit.questions['08-bootstrap-environment/circle']!.q;
    await soon(() => wall.locator('.wall-question h2').allInnerTexts()).toEqual([
      asked.en,
      asked.zh,
    ]);
    expect(await wall.locator('.phase').innerText()).toMatch(/Vote now\s*现在投票/);
    await desk.keyboard.press('l');
    await desk.keyboard.press('j');
    await soon(() => wall.locator('.join').innerText()).toContain('The whole talk');
    await desk.keyboard.press('j');
  });

  test('hands are voted twice, results come only when shown, and a reload of either window loses nothing', async () => {
    const { console: desk, wall } = room;
    await openList(desk);
    await desk.locator('.step-list button').first().click();
    await desk.locator('h1').click();
    for (const key of ['1', '1', '3', 'v', 'v', 'v', '3', '3']) await desk.keyboard.press(key);
    await soon(() => wall.locator('.wall-question').getAttribute('data-phase')).toBe('again');
    expect(await wall.locator('.tally').count()).toBe(0);
    await desk.reload();
    await wall.reload();
    await soon(() => desk.locator('.vote input').nth(2).inputValue()).toBe('2');
    await desk.locator('.vote').getByRole('button', { name: 'Show the result' }).click();
    await soon(() => wall.locator('li:nth-child(1) .tally b').allInnerTexts()).toEqual([
      '2 votes',
      '0 votes',
    ]);
    expect(await wall.locator('li:nth-child(3) .tally b').allInnerTexts()).toEqual([
      '1 vote',
      '2 votes',
    ]);
    expect(await wall.locator('.right').count()).toBe(0);
    await desk.keyboard.press('r');
    await soon(() => wall.locator('.right').innerText()).toContain('Right');
    expect(await axeFindings(wall)).toEqual([]);
  });

  test('a moment is marked, and the record has it with the votes', async () => {
    const { console: desk } = room;
    await desk.keyboard.press('m');
    await desk.keyboard.type('Who asked about letters?');
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: 'End' }).click();
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Record as Markdown' }).click();
    const text = await textOfDownload(await saved);
    expect(text).toContain('Who asked about letters?');
    expect(text).toContain('| 2 | 0 |');
    expect(await axeFindings(desk)).toEqual([]);
    await desk.emulateMedia({ media: 'print' });
    // What is not drawn has text too; on paper it has to be seen.
    expect(await desk.getByText('Who asked about letters?').isVisible()).toBe(true);
    expect(await desk.getByText('Questions for next week').isVisible()).toBe(true);
    expect(await desk.getByText('Answers, for a week later').isVisible()).toBe(true);
    expect(await desk.locator('.console-bar').isVisible()).toBe(false);
  });
});

test('every state of every track opens in its figure', async () => {
  const states = new Map(
    tracks.flatMap(({ steps }) =>
      steps.flatMap(({ show }) =>
        typeof show === 'object' && 'figure' in show ? [[JSON.stringify(show), show] as const] : [],
      ),
    ),
  );
  expect(states.size).toBeGreaterThan(12);
  await using opened = await openPage('about:blank');
  for (const { figure, state } of states.values()) {
    await opened.page.goto(
      `/en/labs/${figure}/embed/${state === undefined ? '' : `?${figure}=${state}`}`,
    );
    await opened.page.locator(`#${figure}`).focus();
    await opened.page.locator(`#${figure}[data-ready]`).waitFor();
    expect(await opened.page.locator('.figure-notice').innerText(), `${figure} ${state}`).toBe('');
  }
});

describe.each(['en', 'zh'] as const)('the pages of the session in %s', (locale) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing while the console runs, %s',
    async (theme) => {
      await using opened = await openPage(`/${locale}/session/console/?track=quarter`, {
        locale,
        theme,
      });
      const { page } = opened;
      await page.locator('.console[data-ready]').waitFor();
      expect.soft(await axeFindings(page)).toEqual([]);
      await page.locator('.choose .primary').focus();
      await page.keyboard.press('Enter');
      await page.locator('.console-bar').waitFor();
      for (const key of ['PageDown', '1', '?', 'm']) await page.keyboard.press(key);
      expect.soft(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await wider(page)).toBe(false);
    },
  );
});

test('readers in no session load nothing of it', () => {
  const marks = /region-built:(?:session|scroll):|session-kit/;
  const others = pages.filter((path) => !/\/(?:session|follow)\//.test(path));
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, name] of text.matchAll(/["'`](?:\.\/|_astro\/)([\w.-]+\.js)["'`]/g))
      load(`_astro/${name}`);
  };
  for (const page of others) {
    for (const [, file = ''] of htmlOf(page).matchAll(/\/(_astro\/[\w.-]+\.js)/g)) load(file);
  }
  expect(loaded.size).toBeGreaterThan(20);
  const guilty = [...loaded].filter((file) => marks.test(readFileSync(join(dist, file), 'utf8')));
  expect(guilty).toEqual([]);
});

const wider = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
