import type { Locale } from '#i18n/locales.ts';

const en = {
  title: 'Projector',
  waiting: 'The wall is ready. The session begins in the console.',
  noRoom:
    'This page belongs to a session. Open it from the console, with the button “Open the projector”.',
  figure: 'The figure on the wall',
  over: 'That was the session. Thank you.',
  phase: {
    open: 'Vote now',
    frozen: 'The vote is closed',
    discuss: 'Talk to your neighbour',
    again: 'Vote again',
    shown: 'The result',
  },
  answered: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  rounds: ['First vote', 'Second vote'],
  votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
  right: 'Right',
  join: 'Join with your phone: scan, or open the address and type the code',
  fullScreen: 'Full screen: press F11, or double-click',
};

export type WallWords = typeof en;

const zh: WallWords = {
  title: '投影',
  waiting: '投影已就绪，请在控制台开始。',
  noRoom: '这个页面属于一场活动。请在控制台用“打开投影”按钮打开它。',
  figure: '墙上的图',
  over: '今天就到这里，谢谢大家。',
  phase: {
    open: '现在投票',
    frozen: '投票已截止',
    discuss: '和邻座讨论',
    again: '再投一次',
    shown: '结果',
  },
  answered: (count) => `已收到${count}份回答`,
  rounds: ['第一次', '第二次'],
  votes: (count) => `${count}票`,
  right: '正确',
  join: '用手机加入：扫码，或打开网址输入代码',
  fullScreen: '全屏：按F11，或双击',
};

/** The words of the wall, by language. */
export const wallText: Record<Locale, WallWords> = { en, zh };
