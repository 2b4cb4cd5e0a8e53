import type { Locale } from '../i18n/locales.ts';
import type { Bet, Check, GlossaryEntry } from '../reading/schemas.ts';
import type { ChapterQuestions } from './chapter-questions.ts';

/** A card in one language: what is asked, and what is on its back. */
export interface RecallCard {
  /** Its name, the same in both languages: `check/08-bootstrap-environment/circle`. */
  readonly key: string;
  readonly kind: 'bet' | 'check' | 'term';
  readonly front: string;
  /** Where the question cannot do without them. */
  readonly options: readonly string[];
  /** The answer in short, where there is one, and the reason. */
  readonly answer?: string;
  readonly back: string;
}

type Source = Pick<ChapterQuestions, 'slug' | 'body' | 'bet' | 'checks'>;

/**
 * The cards of each chapter: its bet with what the run showed, its checks, and the words that the book explains there first.
 * A word has one card, in the first chapter that marks it.
 */
export function recallCards(
  chapters: readonly Source[],
  glossary: readonly GlossaryEntry[],
  locale: Locale,
): Map<string, readonly RecallCard[]> {
  const told = new Set<string>();
  return new Map(
    chapters.map(({ slug, body, bet, checks }) => {
      const words = glossary.filter(({ id }) => !told.has(id) && body.includes(`<Term id="${id}"`));
      for (const { id } of words) told.add(id);
      return [
        slug,
        [
          betCard(slug, bet, locale),
          ...checks.map((check) => checkCard(slug, check, locale)),
          ...words.map((word) => termCard(word, locale)),
        ],
      ];
    }),
  );
}

function betCard(slug: string, bet: Bet, locale: Locale): RecallCard {
  const answer = bet.options.find(({ id }) => id === bet.answer)?.text[locale];
  return {
    key: `bet/${slug}/${bet.id}`,
    kind: 'bet',
    ...frontOf(bet, locale),
    ...(answer ? { answer } : {}),
    back: bet.reveal[locale],
  };
}

function checkCard(slug: string, check: Check, locale: Locale): RecallCard {
  const right = check.options.find((option) => 'right' in option)?.text[locale];
  return {
    key: `check/${slug}/${check.id}`,
    kind: 'check',
    ...frontOf(check, locale),
    ...(right ? { answer: right } : {}),
    back: check.why[locale],
  };
}

function termCard({ id, term, definition }: GlossaryEntry, locale: Locale): RecallCard {
  const [front, back] = [term[locale], definition[locale]];
  return { key: `term/${id}`, kind: 'term', front, options: [], back };
}

function frontOf(
  { q, options, closed }: Pick<Bet | Check, 'q' | 'options' | 'closed'>,
  locale: Locale,
): Pick<RecallCard, 'front' | 'options'> {
  return { front: q[locale], options: closed ? options.map(({ text }) => text[locale]) : [] };
}
