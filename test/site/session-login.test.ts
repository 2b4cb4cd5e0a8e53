import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tracks } from '../session/site-kit.ts';
import { axeFindings } from '../support/axe.ts';
import { says } from '../support/follow-page.ts';
import { openPage, type PageOptions } from '../support/open-page.ts';
import { openPasswordSite, type PasswordSite } from '../support/password-site.ts';
import { soon } from '../support/room.ts';

const password = 'right+100%';
const track = tracks.find(({ id }) => id === 'half')!;
let site: PasswordSite;
beforeAll(async () => {
  site = await openPasswordSite(password);
});
afterAll(async () => {
  await site.close();
});

async function openDesk(fragment: string, options: PageOptions) {
  const { locale = 'en' } = options;
  const address = `${site.url}/${locale}/session/console/?track=half${fragment}`;
  const opened = await openPage(address, options);
  await opened.page.locator('.console[data-ready]').waitFor();
  expect(opened.page.url()).toBe(`${site.url}/${locale}/session/console/?track=half`);
  await opened.page.locator('.choose .primary').click();
  return opened;
}

/** The notice on the console that somebody has to act upon. */
const notice = (page: Page) => page.locator('.console-notice');
const login = async (page: Page, typed: string) => {
  await page.locator('.console-login input').fill(typed);
  await page.keyboard.press('Enter');
};

/** What a learner sees who comes by the link of the console. */
async function learnerOf(page: Page) {
  const join = (await page.locator('.learners a').getAttribute('href')) ?? '';
  return openPage(`${site.url}/en/follow/${new URL(join).hash}`);
}

test('a wrong password is told; the right one is typed while the session goes on, and is nowhere to be read', async () => {
  await using opened = await openDesk('#broker=wrong+', { locale: 'en', width: 390 });
  const { page } = opened;
  await soon(() => notice(page).innerText()).toContain('The broker refused this password.');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  const title = page.locator('.step-now h2');
  await soon(() => title.innerText()).toBe(track.steps[0]!.title.en);
  await page.keyboard.press('PageDown');
  await soon(() => title.innerText()).toBe(track.steps[1]!.title.en);

  const tried = site.logins.length;
  await login(page, 'wrong too');
  await soon(() => site.logins.slice(tried)).toContain('facilitator:wrong too');
  await soon(() => notice(page).innerText()).toContain('The broker refused this password.');
  await login(page, password);
  await soon(() => notice(page).count()).toBe(0);
  expect(site.logins).toContain('facilitator:wrong+');
  await soon(() => page.locator('.learners').innerText()).toContain('is up');
  expect(await title.innerText()).toBe(track.steps[1]!.title.en);
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(/^Next/);
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
    ]),
  );
  for (const secret of [password, 'wrong+', 'broker']) expect(kept).not.toContain(secret);

  await using learner = await learnerOf(page);
  await says(learner.page, 'step', `Step 2 of ${track.steps.length}`);
  expect([...opened.violations, ...learner.violations]).toEqual([]);
});

test('without a password it is asked for, in Chinese; a broker that dies is told of and comes back by itself', async () => {
  await using opened = await openDesk('', { locale: 'zh', theme: 'dark' });
  const { page } = opened;
  await soon(() => notice(page).innerText()).toContain('要求输入密码');
  expect(await axeFindings(page)).toEqual([]);
  await login(page, password);
  await soon(() => page.locator('.learners').innerText()).toContain('连接正常');
  await site.withoutBroker(async () => {
    await soon(() => notice(page).innerText()).toContain('连不上中继或消息代理');
    expect(await page.locator('.console-login').count()).toBe(0);
  });
  await soon(() => notice(page).count()).toBe(0);
  await using learner = await learnerOf(page);
  await says(learner.page, 'welcome', 'You are in');
  // Another one in the address, where somebody looks for it first, is taken too.
  await page.evaluate(() => (location.hash = 'broker=wrong'));
  await soon(() => notice(page).innerText()).toContain('拒绝了这个密码');
  expect(page.url()).not.toContain('broker');
  expect(opened.violations).toEqual([]);
});
