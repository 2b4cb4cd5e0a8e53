import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QuestionShow, Show } from '../../src/session/protocol/state.ts';
import { axeFindings } from '../support/axe.ts';
import {
  both,
  clean,
  figure,
  figureReady,
  frameOf,
  linkOf,
  openFollower,
  question,
  says,
} from '../support/follow-page.ts';
import type { PageOptions } from '../support/open-page.ts';
import { soon } from '../support/room.ts';
import { openSession, type SessionSite } from '../support/session-site.ts';
import { weightOf } from '../support/weight.ts';

let session: SessionSite;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  await session.close();
});

const join = (options: PageOptions = {}, how: 'link' | 'typed' | 'state' = 'link') =>
  openFollower(session, options, how);

describe('the page of a learner', () => {
  test('shows the figure of the room and is driven in place; who works it is on their own until one key', async () => {
    session.show(figure('1.m01.w2'), { step: { track: 'short', index: 2, of: 9 } });
    await using opened = await join({ width: 390 });
    const { page } = opened;
    await says(page, 'line', 'Live');
    await says(page, 'step', 'Step 3 of 9');
    await soon(() => linkOf(page)).toBe('1.m01.w2');
    await figureReady(page);
    await frameOf(page)!.evaluate(() => Object.assign(window, { same: true }));
    session.show(figure('1.m01234.w9'));
    await soon(() => linkOf(page)).toBe('1.m01234.w9');
    await says(page, 'place', 'You follow the room');

    await page
      .locator('[data-part="frame"]')
      .contentFrame()
      .getByRole('button', { name: 'Start again' })
      .click();
    await says(page, 'place', 'on your own');
    session.show(figure('1.m01.w2'));
    await says(page, 'place', 'the room has moved on');
    expect(linkOf(page)).toBeNull();
    await page.keyboard.press('f');
    await soon(() => linkOf(page)).toBe('1.m01.w2');
    await says(page, 'place', 'You follow the room');
    // Never loaded anew.
    expect(await frameOf(page)!.evaluate(() => 'same' in window)).toBe(true);
    clean(opened);
  });

  test('the other language keeps the place', async () => {
    session.show(figure('1.m01.w2'));
    await using opened = await join();
    const { page } = opened;
    await figureReady(page);
    await page.getByRole('button', { name: 'Look around' }).click();
    session.show(figure('1.m01234.w9'));
    await says(page, 'place', 'moved on');
    await page.getByRole('link', { name: '中文' }).click();
    await says(page, 'place', '你正自己看');
    await soon(() => linkOf(page)).toBe('1.m01.w2');
    expect(frameOf(page)!.url()).toContain('/zh/');
    clean(opened);
  });

  test('who comes in is heard of, with a nickname only if they give one', async () => {
    session.show({ kind: 'welcome' });
    await using opened = await join({ width: 390 });
    const { page } = opened;
    await says(page, 'welcome', 'You are in');
    await expect.poll(() => session.votes.at(-1)).toMatchObject({ poll: 0, choice: [] });
    expect(session.votes.at(-1)).not.toHaveProperty('nickname');
    const rename = async (to: string) => {
      await page.getByLabel('Nickname').fill(to);
      await page.keyboard.press('Tab');
    };
    await rename('Ada');
    await expect.poll(() => session.votes.at(-1)).toMatchObject({ poll: 0, nickname: 'Ada' });
    session.show(question({ poll: 6 }));
    await page.getByLabel('Power').check();
    await expect.poll(() => session.votes.at(-1)?.poll).toBe(6);
    await rename('Bo');
    await expect.poll(() => session.votes.at(-1)).toMatchObject({ choice: [0], nickname: 'Bo' });
    session.show(question({ poll: 6, phase: 'shown', tallies: { first: [1, 0, 0] } } as never));
    await page.locator('[data-part="options"]').waitFor({ state: 'hidden' });
    clean(opened);
  });

  test('an answer counts once, may be changed, and is kept over the other language', async () => {
    session.show(question({ poll: 7 }));
    await using opened = await join({ width: 390 });
    const { page } = opened;
    await page.getByLabel('Power').check();
    await says(page, 'vote', 'Your answer is there');
    await page.getByLabel('Names').check();
    await soon(() => session.votes.at(-1)?.choice).toEqual([2]);
    await page.getByRole('link', { name: '中文' }).click();
    await soon(() => page.getByLabel('名字').isChecked()).toBe(true);
    expect(
      new Set(session.votes.filter(({ poll }) => poll === 7).map(({ voter }) => voter)).size,
    ).toBe(1);
    session.show(question({ poll: 7, phase: 'frozen' }));
    await says(page, 'vote', '投票已截止');
    expect(await page.getByLabel('名字').isDisabled()).toBe(true);
    session.show(
      question({
        poll: 7,
        phase: 'shown',
        tallies: { first: [1, 2, 5], second: [0, 1, 7] },
        answer: [2],
      } as never),
    );
    await says(page, 'results', /名字.*正确.*你的回答.*5.*7/s);
    clean(opened);
  });

  test('a code is typed, or taken from what is open here', async () => {
    session.show({ kind: 'blank' });
    await using opened = await join({}, 'typed');
    const { page } = opened;
    await page.getByLabel('Code').fill('O0 I1L');
    await page.getByRole('button', { name: 'Join' }).click();
    await says(page, 'wrong', 'six signs');
    expect(await axeFindings(page)).toEqual([]);
    const { room } = session;
    await page.getByLabel('Code').fill(`${room.slice(0, 3).toLowerCase()} ${room.slice(3)}`);
    await page.keyboard.press('Enter');
    await says(page, 'line', 'Live');
    await page.locator('[data-part="blank"]').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: `${room.slice(0, 3)} ${room.slice(3)}` }).click();
    await says(page, 'line', 'Live');
    clean(opened);
  });
});

describe('for everyone', () => {
  const shown = {
    phase: 'shown',
    tallies: { first: [1, 2, 5] },
    answer: [2],
  } as Partial<QuestionShow>;
  const shows: readonly Show[] = [
    { kind: 'blank' },
    { kind: 'welcome' },
    { kind: 'task', title: both('Five minutes', '五分钟'), ask: both('Yours?', '你的呢？') },
    { kind: 'page', path: 'chapters/07-bootstrap-region/' },
    { kind: 'over' },
    question({ poll: 40 }),
    question({ poll: 40, pick: 'many', about: { figure: 'cut-the-knot', link: null } }),
    question({ poll: 40, ...shown }),
    figure(null),
  ];

  test.each(['en', 'zh'] as const)(
    '%s: axe finds nothing, and nothing is cut off',
    async (locale) => {
      await using opened = await join({
        locale,
        width: 320,
        theme: locale === 'en' ? 'light' : 'dark',
      });
      const { page } = opened;
      for (const [index, show] of shows.entries()) {
        // One question may follow another: only the number of the step says that the page shows the new one.
        session.show(show, { step: { track: 'walk', index, of: shows.length } });
        await says(page, 'step', new RegExp(`\\b${index + 1}\\b.*${shows.length}`));
        const part = show.kind === 'figure' ? 'frame' : show.kind;
        expect(await page.locator(`[data-part="${part}"]`).isVisible()).toBe(true);
        if (await page.locator('[data-part="frame"]').isVisible()) await figureReady(page);
        expect(await axeFindings(page), JSON.stringify(show)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          320,
        );
      }
      clean(opened);
    },
  );

  test('a learner loads at most 12 kB of scripts more than who reads a chapter', async () => {
    session.show(question({ poll: 50 }));
    await using opened = await join();
    await says(opened.page, 'line', 'Live');
    const scripts = async () =>
      (await weightOf(opened.requests.filter((url) => url.includes('/_astro/')))).js;
    const learner = await scripts();
    await opened.go('/en/chapters/07-bootstrap-region/');
    const reader = await scripts();
    expect(reader).toBeGreaterThan(0.5);
    expect(learner).toBeLessThanOrEqual(reader + 12);
  });
});
