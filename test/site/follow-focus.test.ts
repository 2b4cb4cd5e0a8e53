import { afterAll, beforeAll, expect, test } from 'vitest';
import { byKeyboard } from '../support/by-keyboard.ts';
import {
  clean,
  figure,
  figureReady,
  linkOf,
  openFollower,
  question,
  says,
} from '../support/follow-page.ts';
import { soon } from '../support/room.ts';
import { openSession, type SessionSite } from '../support/session-site.ts';

let session: SessionSite;
beforeAll(async () => {
  session = await openSession();
});
afterAll(async () => {
  await session.close();
});

const about = { figure: 'cut-the-knot', link: '1.m01.w2' };
const words = {
  en: {
    roam: 'Look around',
    vote: 'Go to the vote',
    room: 'Back to the room',
    following: 'You follow the room',
    alone: 'You look around on your own',
    sent: 'Your answer is there',
    first: 'Power',
    second: 'Network',
  },
  zh: {
    roam: '自己看看',
    vote: '去投票',
    room: '回到全场',
    following: '你正跟着全场',
    alone: '你正自己看',
    sent: '你的回答已送到',
    first: '供电',
    second: '网络',
  },
};

test.each(['en', 'zh'] as const)(
  '%s: by keyboard alone a learner goes to the vote, and what the room takes away hands the focus on',
  async (locale) => {
    const say = words[locale];
    const poll = locale === 'en' ? 100 : 200;
    session.show(figure('1.m01.w2'));
    await using opened = await openFollower(session, { locale, width: 390 });
    const { page } = opened;
    const { press, tabTo, use, held } = byKeyboard(page);
    await figureReady(page);
    await press('Tab');
    await use(say.roam);
    await soon(held).toBe(say.alone);

    session.show(question({ poll, about }));
    await soon(held).toMatch(say.alone);
    await use(say.vote);
    await soon(held).toMatch(say.first);
    await press('ArrowDown');
    await soon(held).toMatch(say.second);
    await says(page, 'vote', say.sent);
    expect(session.votes.at(-1)).toMatchObject({ poll, choice: [1] });

    // Back on their own and to the vote once more: to what was chosen.
    await tabTo(say.roam, 'Shift+Tab');
    await press('Enter');
    await use(say.vote);
    await soon(held).toMatch(say.second);

    session.show(question({ poll, about, phase: 'frozen' }));
    await soon(held).toBe('ask');
    session.show(question({ poll: poll + 1 }));
    await soon(() => page.locator('[data-part="options"] :enabled').count()).toBe(3);
    await press('Tab');
    await soon(held).toMatch(say.first);
    session.show({ kind: 'blank' });
    await soon(held).toBe(say.following);

    // The vote that a learner was about to go to is over: the same button leads back to the room.
    session.show(figure(null));
    await use(say.roam);
    session.show(question({ poll: poll + 2, about }));
    await tabTo(say.vote);
    session.show(question({ poll: poll + 2, about, phase: 'frozen' }));
    await soon(held).toMatch(say.room);
    await press('Enter');
    await soon(held).toBe('ask');
    clean(opened);
  },
);

test('nobody who does something else on the page loses the focus to a vote', async () => {
  session.show(figure('1.m01.w2'));
  await using opened = await openFollower(session);
  const { page } = opened;
  const { press, tabTo, held } = byKeyboard(page);
  await figureReady(page);
  await press('Tab');
  await tabTo('Nickname');
  await press('A', 'd');
  for (const phase of ['open', 'frozen', 'discuss', 'again'] as const) {
    session.show(question({ poll: 300, about, phase }));
    await soon(() => page.locator('[data-part="vote"]').getAttribute('data-is')).toBe(phase);
  }
  await press('a');
  expect(await page.getByLabel('Nickname').inputValue()).toBe('Ada');

  // In the figure, which a learner steps by themselves while the room votes; one key leads from there to the vote.
  session.show(figure('1.m01.w2'));
  await page.locator('[data-part="question"]').waitFor({ state: 'hidden' });
  await tabTo('Bootstrap VPC', 'Shift+Tab');
  await press('Space');
  await says(page, 'place', 'on your own');
  const own = linkOf(page);
  session.show(question({ poll: 301 }));
  await says(page, 'place', 'the room is voting');
  expect([await held(), linkOf(page)]).toEqual(['Bootstrap VPC', own]);
  await press('f');
  await soon(held).toMatch('Power');
  clean(opened);
});

test('who comes in by a typed code, and who goes back to the door, keeps the focus', async () => {
  session.show({ kind: 'blank' });
  await using opened = await openFollower(session, {}, 'typed');
  const { page } = opened;
  const { press, tabTo, held } = byKeyboard(page);
  await press('Tab');
  await tabTo('code');
  await press(...session.room, 'Enter');
  await soon(held).toBe('You follow the room');
  await page.goBack();
  await soon(held).toBe('code');
  clean(opened);
});
