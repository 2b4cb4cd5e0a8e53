import type { Locale } from './locales.ts';

const en = {
  title: 'The whole book',
  description:
    'Every chapter of How a Region Is Built on one page to print: text, figures as strips, questions with answers, and sources.',
  onPaper:
    'This page is made for paper: print it, or save it as a PDF. The figures stand still here; in the chapters they can be worked.',
  contents: 'Contents',
  answers: 'Answers',
  answersLead: 'To the questions at the end of each chapter.',
  chapter: (number: number, title: string) => `${number}. ${title}`,
  talk: 'After the talk ARC312 by Don McGarry and Michelle Thissen (re:Invent 2025)',
};

export type BookText = typeof en;

const zh: BookText = {
  title: '整本书',
  description:
    '《一个区域是怎样建成的》全部章节放在一页，便于打印：正文、分步的图、习题与答案、资料来源。',
  onPaper: '这一页为纸张而做：可以打印，也可以存成PDF。图在这里是静止的；要动手，请到各章。',
  contents: '目录',
  answers: '答案',
  answersLead: '对应各章末尾的习题。',
  chapter: (number, title) => `${number}. ${title}`,
  talk: '依照Don McGarry与Michelle Thissen的演讲ARC312（re:Invent 2025）',
};

/** Every word of the book that is not in its chapters, by language. */
export const bookText: Record<Locale, BookText> = { en, zh };
