import { htmlLang, type Locale } from '#i18n/locales.ts';

/** Times and numbers as a reader writes them, and as a machine reads them. */
const formats = (locale: Locale) => {
  const clock = new Intl.DateTimeFormat(htmlLang[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const date = new Intl.DateTimeFormat(htmlLang[locale], { dateStyle: 'long' });
  const number = new Intl.NumberFormat(htmlLang[locale], { maximumFractionDigits: 1 });
  return {
    clock: (at: number) => clock.format(at),
    date: (at: number) => date.format(at),
    number: (value: number) => number.format(value),
    /** ISO 8601, UTC. */
    stamp: (at: number) => new Date(at).toISOString(),
    /** A decimal point, and no sign between thousands. */
    plain: (value: number) => String(Math.round(value * 10) / 10),
  };
};

const en = {
  ...formats('en'),
  title: (track: string) => `Session: ${track}`,
  when: (date: string, from: string, to: string) => `${date}, ${from} to ${to}.`,
  shownTitle: 'What was shown',
  votesTitle: 'Votes',
  momentsTitle: 'Marked moments',
  leftOutTitle: 'Left out',
  recallTitle: 'Questions for next week',
  answersTitle: 'Answers, for a week later',
  columns: {
    at: 'At',
    step: 'Step',
    planned: 'Planned, min',
    used: 'Used, min',
    option: 'Option',
  },
  round: (round: number): string => (round === 1 ? 'First vote' : 'Second vote'),
  right: '(right)',
  answer: (letter: string, why: string) => `Answer: ${letter}. ${why}`,
  of: (question: string, chapter: string) => `${question} (${chapter})`,
  colon: ': ',
  kind: { step: 'step', vote: 'vote', moment: 'moment' },
  csvColumns: [
    'kind',
    'time (UTC)',
    'step or question',
    'address, option or note',
    'round',
    'planned minutes',
    'used minutes or votes',
  ],
};

export type RecordWords = typeof en;

const zh: RecordWords = {
  ...formats('zh'),
  title: (track) => `现场记录：${track}`,
  when: (date, from, to) => `${date}，${from}至${to}。`,
  shownTitle: '展示过的内容',
  votesTitle: '投票',
  momentsTitle: '标记的时刻',
  leftOutTitle: '跳过的步骤',
  recallTitle: '一周后的复习题',
  answersTitle: '答案，一周之后再看',
  columns: {
    at: '时间',
    step: '步骤',
    planned: '计划（分钟）',
    used: '实际（分钟）',
    option: '选项',
  },
  round: (round) => (round === 1 ? '第一次' : '第二次'),
  right: '（正确）',
  answer: (letter, why) => `答案：${letter}。${why}`,
  of: (question, chapter) => `${question}（${chapter}）`,
  colon: '：',
  kind: { step: '步骤', vote: '投票', moment: '时刻' },
  csvColumns: [
    '类别',
    '时间（UTC）',
    '步骤或题目',
    '地址、选项或备注',
    '轮次',
    '计划分钟',
    '实际分钟或票数',
  ],
};

/** The words of the record, by language. */
export const recordText: Record<Locale, RecordWords> = { en, zh };
