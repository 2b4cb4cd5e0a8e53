import type { Locale } from '../i18n/locales.ts';
import { readingText } from '../reading/reading.text.ts';
import type { Bet, Check } from '../reading/schemas.ts';

/** What a chapter needs beside its own text to be told in plain Markdown. */
export interface Beside {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  readonly questions: { readonly bet: Bet; readonly checks: readonly Check[] } | undefined;
  /** The names of figures, by the name of their element: `CutTheKnot`. */
  readonly figures: ReadonlyMap<string, { readonly name: string; readonly does: string }>;
}

/**
 * A chapter as plain Markdown, for readers that have no browser: figures as their name and what is done in them, marks of claims in
 * brackets, terms as words, questions with their answers.
 */
export function plainChapter(mdx: string, beside: Beside): string {
  const { title, lead } = beside;
  const text = mdx
    .replace(/^import .*$/gm, '')
    .replace(/<Cite\b([^>]*)\/>/g, (_, props: string) => mark(props, beside.locale))
    .replace(/<Term\b[^>]*>(.*?)<\/Term>/gs, '$1')
    .replace(
      /<Aside title="([^"]*)">(.*?)<\/Aside>/gs,
      (_, name: string, inside: string) => `**${name}** ${inside.trim()}`,
    )
    .replace(/<BetAgain \/>/g, revealed(beside))
    .replace(/<Bet \/>/g, asked(beside))
    .replace(/<Checks \/>/g, checked(beside))
    .replace(/<([A-Z]\w*)\b[^>]*\/>/g, (_, element: string) => {
      const figure = beside.figures.get(element);
      return figure ? `> **${figure.name}** ${figure.does}` : '';
    });
  return `# ${title}\n\n${lead}\n\n${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function mark(props: string, locale: Locale): string {
  const words = readingText[locale].marks;
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1];
  const [talk, source] = [value('talk'), value('source')];
  const marks = [
    talk && `${words.talk} ${talk}`,
    source && `${words.source} ${source}`,
    /\binference\b/.test(props) && words.inference,
    /\billustration\b/.test(props) && words.illustration,
  ];
  return `[${marks.filter(Boolean).join('; ')}]`;
}

const asked = ({ questions, locale }: Beside): string =>
  questions ? question(readingText[locale].bet.title, questions.bet, locale) : '';

function revealed({ questions, locale }: Beside): string {
  if (!questions) return '';
  const { bet } = questions;
  const answer = bet.options.find(({ id }) => id === bet.answer)?.text[locale];
  return [`## ${readingText[locale].again.title}`, answer && `**${answer}**`, bet.reveal[locale]]
    .filter(Boolean)
    .join('\n\n');
}

function checked({ questions, locale }: Beside): string {
  const text = readingText[locale].checks;
  const each = (questions?.checks ?? []).map((check, index) => {
    const right = check.options.find((option) => 'right' in option)?.text[locale] ?? '';
    const answer = `${text.answer}: **${right}** ${check.why[locale]}`;
    return `${question(String(index + 1), check, locale)}\n\n${answer}`;
  });
  return [`## ${text.title}`, ...each].join('\n\n');
}

function question(
  heading: string,
  { q, options }: { q: Bet['q']; options: readonly { text: Bet['q'] }[] },
  locale: Locale,
): string {
  const list = options.map(({ text }) => `- ${text[locale]}`).join('\n');
  return `**${heading}** ${q[locale]}\n\n${list}`;
}
