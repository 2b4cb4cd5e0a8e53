import type { Both, Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { GlossaryEntry } from '../reading/schemas.ts';

/** The text of a chapter as it was written, by language. */
export interface ChapterBody {
  readonly slug: string;
  readonly body: Both;
}

export interface TermUse {
  readonly slug: string;
  /** True where the chapter explains the word with a card, so that there is a place to lead to. */
  readonly marked: boolean;
}

/**
 * The chapters that a reader of this word may want: those that mark it; where none does, those whose text has it in both
 * languages. One language alone would also find a word that only looks like it, such as the slack of a rope.
 */
export function termUses(
  entry: Pick<GlossaryEntry, 'id' | 'term'>,
  chapters: readonly ChapterBody[],
): TermUse[] {
  const marked = chapters.filter(({ body }) => body.en.includes(`<Term id="${entry.id}"`));
  if (marked.length > 0) return marked.map(({ slug }) => ({ slug, marked: true }));
  return chapters
    .filter(({ body }) => locales.every((locale) => hasWord(body[locale], entry.term, locale)))
    .map(({ slug }) => ({ slug, marked: false }));
}

function hasWord(body: string, term: Both, locale: Locale): boolean {
  const prose = body.replace(/^import .*$/gm, '').replace(/<[^>]*>/g, '');
  return formsOf(term[locale]).some((form) =>
    locale === 'zh' ? prose.includes(form) : inEnglish(form).test(prose),
  );
}

/** “Access control list (ACL)” is written in full or short, so both forms count. */
function formsOf(term: string): string[] {
  return term
    .split(/[()（）／/]/)
    .map((form) => form.trim())
    .filter((form) => form.length > 1);
}

/** The word as such, with its plural; an abbreviation only in capitals. */
function inEnglish(form: string): RegExp {
  const plain = form.replace(/[^\w\s-]/g, '.').replace(/\s+/g, '\\s+');
  return new RegExp(`\\b${plain}s?\\b`, /^[A-Z0-9]+$/.test(form) ? 'u' : 'iu');
}
