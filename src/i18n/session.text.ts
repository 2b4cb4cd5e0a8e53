import type { Locale } from './locales.ts';

const en = {
  start: {
    title: 'Run a session',
    description:
      'Tracks of 15, 30, 60 and 90 minutes for a room with one projector: console, wall, votes, record. Works without a network.',
    lead: 'One facilitator, one projector, up to forty people. The console on your laptop drives the figures on the wall; nothing of it needs a network.',
    how: [
      'Choose a track below, or write your own. Open it in the console and, from there, the window for the projector.',
      'In each step the console shows you notes, the time, a question to ask and the wrong answers that will come. The room sees the figure, large, and nothing else.',
      'Let the room vote by raised hands or by phone, freeze, talk, and vote again. At the end you take a record with you.',
    ],
    guide: 'Facilitator’s guide',
    guideNote: 'how to prepare, run and debrief, and what to do when the Wi-Fi dies',
    tracks: 'Ready-made tracks',
    length: (minutes: number, steps: number) => `${minutes} minutes, ${steps} steps`,
    open: 'Open in the console',
    steps: 'Steps and minutes',
    minutes: (minutes: number) => `${minutes} min`,
    skip: 'may go when late',
    own: 'A track of your own',
    ownNote:
      'Take a ready-made one as a start, change its order, minutes and words, and keep it as a file.',
    editor: 'Open the track editor',
  },
  console: {
    title: 'Console',
    description:
      'The facilitator’s page of a session: steps, notes, time, votes, and the figures to drive.',
    noScript:
      'The console needs JavaScript. Without it, the guide and the tracks can be read, and figures work in their chapters.',
  },
  projector: {
    title: 'Projector',
    description: 'The wall of a session: one figure or one question, large, and nothing else.',
    noScript: 'The projector needs JavaScript.',
  },
  track: {
    title: 'Track editor',
    description: 'Write a track for a session: steps, minutes, notes, figures, questions.',
    noScript:
      'The editor needs JavaScript. A track is a YAML file that any text editor can change.',
  },
};

export type SessionWords = typeof en;

const zh: SessionWords = {
  start: {
    title: '带一场',
    description:
      '为有一台投影仪的现场准备的15、30、60和90分钟路线：控制台、投影、投票、记录。不需要网络。',
    lead: '一位主持人，一台投影仪，最多四十人。笔记本上的控制台驱动墙上的图，全程不需要网络。',
    how: [
      '在下面选一条路线，或者自己写一条。在控制台里打开它，再从控制台打开投影窗口。',
      '每一步，控制台给你备注、时间、要问的问题和可能出现的错误回答。全场看到的只有放大的图，别无其他。',
      '让大家举手或用手机投票，冻结，讨论，再投一次。结束时带走一份记录。',
    ],
    guide: '主持指南',
    guideNote: '怎样准备、主持和收尾，断网了怎么办',
    tracks: '现成的路线',
    length: (minutes, steps) => `${minutes}分钟，${steps}步`,
    open: '在控制台打开',
    steps: '步骤与时间',
    minutes: (minutes) => `${minutes}分钟`,
    skip: '时间不够可跳过',
    own: '自己的路线',
    ownNote: '以现成路线为底，调整顺序、时间和文字，再存成文件。',
    editor: '打开路线编辑器',
  },
  console: {
    title: '控制台',
    description: '主持人的页面：步骤、备注、时间、投票，以及要操作的图。',
    noScript: '控制台需要JavaScript。没有它，仍可阅读指南和路线，图在各章里也能看。',
  },
  projector: {
    title: '投影',
    description: '现场的墙面：一张图或一道题，放大显示，别无其他。',
    noScript: '投影页面需要JavaScript。',
  },
  track: {
    title: '路线编辑器',
    description: '为一场活动编写路线：步骤、时间、备注、图、题目。',
    noScript: '编辑器需要JavaScript。路线是一个YAML文件，用任何文本编辑器都能修改。',
  },
};

/** Words of the pages around a session, by language. */
export const sessionText: Record<Locale, SessionWords> = { en, zh };
