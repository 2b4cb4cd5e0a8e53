import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { practiceText } from '../i18n/practice.text.ts';
import { addressOf, allChapters } from '../layouts/outline.ts';
import type { Bet, Check } from '../reading/schemas.ts';

/** The questions of one chapter, and where it is read. */
export interface ChapterQuestions {
  readonly slug: string;
  readonly number: number;
  /** Number and title in one: “Chapter 8: Inside the bootstrap environment”. */
  readonly name: string;
  readonly address: string;
  /** The text as it was written. */
  readonly body: string;
  readonly bet: Bet;
  readonly checks: readonly Check[];
}

/** All chapters that can be read in this language and ask something, in the order of the talk. */
export async function chapterQuestions(locale: Locale): Promise<ChapterQuestions[]> {
  const chapters = await allChapters();
  const all = chapters.map(async (chapter) => {
    const { slug, number, title, written } = chapter;
    const questions = await getEntry('checks', slug);
    const address = addressOf(chapter, locale);
    if (!questions || !address) return [];
    const name = practiceText[locale].chapter(number, title[locale]);
    const body = written[locale]?.body ?? '';
    return [{ slug, number, name, address, body, ...questions.data }];
  });
  return (await Promise.all(all)).flat();
}

/** The name of a question over all chapters. */
export const questionKey = (chapter: string, question: string): string => `${chapter}/${question}`;

/** The widgets that a chapter takes in, by their folders; those that stand alone in a lab are called so there, too. */
export function widgetsIn(body: string): string[] {
  return [...body.matchAll(/^import \w+ from '#widgets\/([\w-]+)\//gm)].map(
    ([, folder = '']) => folder,
  );
}
