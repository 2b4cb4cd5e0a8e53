import type { Locale } from '../i18n/locales.ts';

const en = {
  marks: {
    talk: 'talk',
    source: 'source',
    inference: 'inference',
    illustration: 'illustration',
  },
  marksSwitch: 'Show how each claim is known',
  marksLegend: {
    talk: 'said in the talk, at this time',
    source: 'in a public document',
    inference: 'reasoned by us; nobody says it',
    illustration: 'invented for teaching',
  },
  talk: (from: string, to: string) => `${from}–${to === 'end' ? 'end' : to}`,
  term: {
    close: 'Close',
    more: 'In the glossary',
    source: 'Source:',
    talk: 'the talk',
  },
  bet: {
    title: 'Place a bet',
    note: 'Choose before you read on. The debrief comes back to it.',
    kept: 'Noted on this device. The debrief comes back to it.',
  },
  again: {
    title: 'Your bet, again',
    none: 'You have placed no bet yet.',
    back: 'Back to the question',
    said: (choice: string) => `Before the run you said: “${choice}”.`,
    right: 'The run agrees with you.',
    wrong: (answer: string) => `The run says: “${answer}”.`,
    open: 'Compare with what the run showed',
  },
  checks: {
    title: 'Check yourself',
    right: 'Right.',
    answer: 'Answer',
    reasons: 'Why not the others',
    progress: (done: number, of: number) => `${done} of ${of} answered`,
  },
  storage: {
    off: 'This browser keeps nothing for this site, so your answers last only as long as this page.',
    broken: 'What was kept on this device could not be read. The page starts afresh.',
    newer:
      'What is kept on this device comes from a newer version of the site. It is left alone, and your answers last only as long as this page.',
  },
};

export type ReadingText = typeof en;

const zh: ReadingText = {
  marks: { talk: '演讲', source: '资料', inference: '推断', illustration: '示意' },
  marksSwitch: '标出每句话的依据',
  marksLegend: {
    talk: '演讲中在此时段讲到',
    source: '见于公开资料',
    inference: '由我们推断，无人明说',
    illustration: '为教学而虚构',
  },
  talk: (from, to) => `${from}–${to === 'end' ? '结束' : to}`,
  term: { close: '关闭', more: '查看术语表', source: '出处：', talk: '演讲' },
  bet: {
    title: '先下个注',
    note: '读下去之前先选一个，小结时再回头看。',
    kept: '已记在这台设备上，小结时再回头看。',
  },
  again: {
    title: '回看你的注',
    none: '你还没有下注。',
    back: '回到那个问题',
    said: (choice) => `动手之前你选的是：“${choice}”。`,
    right: '推演的结果与你一致。',
    wrong: (answer) => `推演的结果是：“${answer}”。`,
    open: '与推演的结果对照',
  },
  checks: {
    title: '检验一下',
    right: '正确。',
    answer: '答案',
    reasons: '其他选项为什么不对',
    progress: (done, of) => `已答对${done}题，共${of}题`,
  },
  storage: {
    off: '此浏览器不为本站保存任何内容，你的选择只在本页打开期间有效。',
    broken: '这台设备上保存的内容无法读取，本页从头开始。',
    newer: '这台设备上保存的内容来自更新版本的网站，我们不去改动它；你的选择只在本页打开期间有效。',
  },
};

/** The words of the reading parts, by language. */
export const readingText: Record<Locale, ReadingText> = { en, zh };
