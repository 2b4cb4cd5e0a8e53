import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { QuestionShow, Show } from '../../src/session/protocol/state.ts';
import { axeFindings } from '../support/axe.ts';
import { openPage, type OpenPage, type PageOptions } from '../support/open-page.ts';
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

const both = (en: string, zh: string) => ({ en, zh });
const figure = (link: string | null): Show => ({ kind: 'figure', figure: 'cut-the-knot', link });
const question = (more: Partial<QuestionShow> = {}): QuestionShow => {
  const words = {
    ask: both('Which one comes first?', '哪个先来？'),
    options: [both('Power', '供电'), both('Network', '网络'), both('Names', '名字')],
  };
  const plain = { kind: 'question', id: 'which', poll: 1, options: 3, pick: 'one', words };
  return { ...plain, phase: 'open', ...more } as QuestionShow;
};

const join = (options: PageOptions = {}, how: 'link' | 'typed' | 'state' = 'link') =>
  openPage(session.follow(options.locale === 'zh' ? 'zh' : 'en', how), options);
const says = (page: Page, part: string, text: string | RegExp) =>
  soon(() => page.locator(`[data-part="${part}"]`).textContent()).toMatch(text);
const frameOf = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/labs/cut-the-knot/embed/'));
const linkOf = (page: Page) =>
  new URL(frameOf(page)?.url() ?? 'about:blank').searchParams.get('cut-the-knot');
const clean = ({ errors, violations }: OpenPage) => {
  expect(violations).toEqual([]);
  expect(
    errors.filter((line) => !/WebSocket|ERR_CONNECTION|Failed to (load|fetch)/.test(line)),
  ).toEqual([]);
};

describe('the page of a learner', () => {
  test('shows the figure of the room and is driven in place; who works it is on their own until one key', async () => {
    session.show(figure('1.m01.w2'), { step: { track: 'short', index: 2, of: 9 } });
    await using opened = await join({ width: 390 });
    const { page } = opened;
    await says(page, 'line', 'Live');
    await says(page, 'step', 'Step 3 of 9');
    await soon(() => linkOf(page)).toBe('1.m01.w2');
    await frameOf(page)!.locator('#cut-the-knot[data-ready]').waitFor();
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
    await frameOf(page)?.locator('#cut-the-knot[data-ready]').waitFor();
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

describe('when the network is not as it should be', () => {
  test('where sockets are blocked the page asks every two seconds, and says so', async () => {
    session.show(question({ poll: 20 }));
    const before = async (page: Page) => {
      await page.addInitScript(() => {
        class Blocked extends EventTarget {
          readonly readyState = 3;
          onerror: (() => void) | null = null;
          constructor() {
            super();
            setTimeout(() => this.onerror?.());
          }
          close = (): void => undefined;
        }
        Object.assign(globalThis, { WebSocket: Blocked });
      });
    };
    await using opened = await join({ before });
    const { page } = opened;
    await says(page, 'line', 'two seconds behind');
    await page.getByLabel('Network').check();
    await soon(() => session.votes.at(-1)).toMatchObject({ poll: 20, choice: [1] });
    session.show({ kind: 'blank' });
    await page.locator('[data-part="blank"]').waitFor();
    clean(opened);
  });

  test('a relay that dies and comes back empty loses nobody, and the page says what it is', async () => {
    session.show(question({ poll: 30 }));
    await using opened = await join();
    const { page } = opened;
    await says(page, 'line', 'Live');
    await session.restart(async () => {
      await says(page, 'line', 'No connection');
      await page.getByLabel('Power').check();
      await says(page, 'vote', 'as soon as there is a connection');
    });
    await says(page, 'vote', 'Your answer is there');
    await soon(() => session.votes.at(-1)).toMatchObject({ poll: 30, choice: [0] });
    session.show({ kind: 'blank' });
    await page.locator('[data-part="blank"]').waitFor();
    clean(opened);
  });

  test('on plain http in a local network, where WebCrypto is missing, all of it works and nothing forged is shown', async () => {
    session.show(question({ poll: 60 }));
    // An address of this machine that no browser takes for a safe one, unlike 127.0.0.1.
    const elsewhere = (link: string) => link.replace('//127.0.0.1', '//0.0.0.0');
    await using opened = await openPage(elsewhere(session.follow('en')), { width: 390 });
    const { page } = opened;
    expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([
      false,
      false,
    ]);
    await says(page, 'line', 'Live');
    await page.getByLabel('Power').check();
    await says(page, 'vote', 'Your answer is there');
    expect(session.votes.at(-1)).toMatchObject({ poll: 60, choice: [0] });
    session.show(figure('1.m01.w2'));
    await soon(() => linkOf(page)).toBe('1.m01.w2');
    const forged = session.follow('en', 'state').replace(/rev%22%3A\d+/, 'rev%22%3A999999');
    await opened.go(elsewhere(forged).replace('/follow/', '/follow/?anew'));
    await soon(() => linkOf(page)).toBe('1.m01.w2');
    session.show({ kind: 'blank' });
    await page.locator('[data-part="blank"]').waitFor();
    await page.goto(elsewhere(`${session.url}/en/follow/`));
    await page.getByLabel('Code').fill(session.room);
    await page.keyboard.press('Enter');
    await page.locator('[data-part="blank"]').waitFor();
    expect(opened.violations).toEqual([]);
  });

  test('with no relay at all, a link with the state still shows it', async () => {
    session.show(figure('1.m01.w2'));
    const link = session.follow('en', 'state').replace(session.url, inject('siteUrl'));
    await using opened = await openPage(link);
    await soon(() => linkOf(opened.page)).toBe('1.m01.w2');
    await says(opened.page, 'line', 'No connection');
    expect(opened.violations).toEqual([]);
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
      for (const show of shows) {
        session.show(show);
        await page
          .locator(`[data-part="${show.kind === 'figure' ? 'frame' : show.kind}"]`)
          .waitFor();
        if (await page.locator('[data-part="frame"]').isVisible()) {
          const frame = page.locator('[data-part="frame"]').contentFrame();
          await frame.locator('#cut-the-knot[data-ready]').waitFor();
        }
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
