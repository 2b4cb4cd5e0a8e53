import type { Locale } from '#i18n/locales.ts';

/** Words below the figure: the list of steps, and the table with its sources. No island carries them. */
const en = {
  steps: 'All steps in words',
  begin: 'At the start.',
  take: 'One thing is taken away.',
  edge: 'The control plane moves to the edge, and the link is cut.',
  stack: 'Its records move too, and the link is cut.',
  near: 'A page far from the Region.',
  allHome: 'The same page, when every call goes home.',
  away: (place: string) => `${place}: everything in the Region.`,
  home: 'Querétaro again: everything in the zone, and the office comes in over the internet.',
  offers: 'What is there: nothing is asked for.',
  wished: 'Asked for: S3 Express One Zone, and no neighbours.',
  table: 'What is there, with sources',
  thing: 'What',
  talk: (part: string) => `talk ${part}`,
  inference: 'our inference',
};

const zh: typeof en = {
  steps: '用文字看全部步骤',
  begin: '开始时。',
  take: '拿掉一样东西。',
  edge: '控制平面搬到边缘，再切断连接。',
  stack: '记录也搬过去，再切断连接。',
  near: '离区域很远的一个页面。',
  allHome: '同一个页面，每次调用都要回父区。',
  away: (place) => `${place}：全部放在区域里。`,
  home: '再看克雷塔罗：全部放在本地扩展区，办公室走互联网。',
  offers: '那里有什么：还没选需求。',
  wished: '需要S3 Express One Zone，又不要别人同住。',
  table: '哪里有什么，附来源',
  thing: '内容',
  talk: (part) => `演讲${part}`,
  inference: '我们的推断',
};

export type BelowWords = typeof en;
export const below: Record<Locale, BelowWords> = { en, zh };
