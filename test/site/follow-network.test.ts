import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { clean, figure, linkOf, openFollower, question, says } from '../support/follow-page.ts';
import { openPage, type PageOptions } from '../support/open-page.ts';
import { soon } from '../support/room.ts';
import { openSession, type SessionSite } from '../support/session-site.ts';

let session: SessionSite;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  await session.close();
});

const join = (options: PageOptions = {}) => openFollower(session, options);

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
