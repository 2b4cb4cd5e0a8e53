import type { Locale } from '#i18n/locales.ts';

const en = {
  title: 'Follow a session',
  description:
    'A learner’s page of a session: the figure or the question of the room, on your own device.',
  noScript:
    'To follow a session this page needs JavaScript. The chapters and figures can be read without it.',
  line: {
    connecting: 'Connecting',
    live: 'Live',
    polling: 'Live, two seconds behind',
    offline: 'No connection; this is what came last',
  },
  place: {
    following: 'You follow the room',
    roaming: 'You look around on your own',
    moved: 'You look around on your own; the room has moved on',
    asked: 'You look around on your own; the room is voting',
  },
  roam: 'Look around',
  back: 'Back to the room',
  code: 'Session',
  /** The numbers are put in on the learner's device. */
  step: 'Step {index} of {of}',
  join: {
    lead: 'Type the code that is on the wall, or scan it.',
    code: 'Code',
    go: 'Join',
    wrong: 'A code has six signs, for example CH4 7KX. Please look at the wall again.',
    open: 'Open here:',
    lost: 'This link was cut off. Scan it again, or type the code that is on the wall.',
  },
  waiting: 'You are in. The session has not begun, or no connection to it is there yet.',
  blank: 'Eyes to the front: there is nothing on the wall now.',
  page: 'The room reads a page:',
  openPage: 'Open it in a new tab',
  figure: 'The figure on the wall',
  vote: {
    wall: 'The question is on the wall.',
    open: 'Choose. You can change your answer until the vote is closed.',
    again: 'Second vote: choose again.',
    frozen: 'The vote is closed.',
    discuss: 'The vote is closed. Talk with your neighbour: why that answer?',
    shown: 'This is how the room voted.',
    sent: 'Your answer is there. You can change it until the vote is closed.',
    unsent: 'Your answer goes out as soon as there is a connection.',
    option: 'Option',
    first: 'First vote',
    second: 'Second vote',
    right: 'right',
    yours: 'your answer',
  },
  nickname: 'A nickname, only if the facilitator may know whose answer it is',
};

const zh: typeof en = {
  title: '跟随一场讲解',
  description: '学员的页面：在自己的设备上看全场正在看的图或问题。',
  noScript: '要跟随讲解，这个页面需要JavaScript。章节和图没有它也能读。',
  line: {
    connecting: '正在连接',
    live: '实时',
    polling: '实时，晚两秒',
    offline: '连接断了，这是最后收到的内容',
  },
  place: {
    following: '你正跟着全场',
    roaming: '你正自己看',
    moved: '你正自己看，全场已经往下走了',
    asked: '你正自己看，全场正在投票',
  },
  roam: '自己看看',
  back: '回到全场',
  code: '代码',
  step: '第{index}步，共{of}步',
  join: {
    lead: '输入投影上的代码，或者扫码。',
    code: '代码',
    go: '加入',
    wrong: '代码有六位，例如CH4 7KX。请再看一眼投影。',
    open: '正在进行：',
    lost: '这个链接不完整。请重新扫码，或输入投影上的代码。',
  },
  waiting: '你已加入。讲解还没有开始，或者还没有连上。',
  blank: '请看前面：现在投影上没有内容。',
  page: '全场正在读一个页面：',
  openPage: '在新标签页打开',
  figure: '投影上的图',
  vote: {
    wall: '问题在投影上。',
    open: '请选择。投票截止之前可以改。',
    again: '第二次投票：请再选一次。',
    frozen: '投票已截止。',
    discuss: '投票已截止。和旁边的人说说：为什么选这个？',
    shown: '全场的投票结果。',
    sent: '你的回答已送到。投票截止之前可以改。',
    unsent: '一有连接，你的回答就会送出。',
    option: '选项',
    first: '第一次',
    second: '第二次',
    right: '正确',
    yours: '你的回答',
  },
  nickname: '昵称，只在愿意让主持人知道是谁的回答时填写',
};

export type FollowWords = typeof en;
export const followText: Record<Locale, FollowWords> = { en, zh };
