import type { Locale } from '#i18n/locales.ts';
import type { HeldVote, SessionRecord, ShownStep } from './record.ts';
import { recordText, type RecordWords } from './record.text.ts';

/** Where a thing that was shown can be opened again. */
export type AddressOf = (step: ShownStep) => string | null;

/** The record as a Markdown document in one language. `address` gives whole addresses, for those who were not there. */
export function markdownOf(record: SessionRecord, locale: Locale, address: AddressOf): string {
  const text = recordText[locale];
  const { startedAt, endedAt, shown, votes, moments, leftOut, recall } = record;
  const parts = [
    `# ${escaped(text.title(record.track[locale]))}`,
    text.when(text.date(startedAt), text.clock(startedAt), text.clock(endedAt)),
    section(text.shownTitle, [shownTable(shown, locale, text, address)]),
    section(
      text.votesTitle,
      votes.map((vote) => voteText(vote, locale, text)),
    ),
    section(
      text.momentsTitle,
      moments.map(({ at, title, note }) => {
        const told = note === '' ? '' : text.colon + escaped(note);
        return `- ${text.clock(at)} · ${escaped(title[locale])}${told}`;
      }),
      '\n',
    ),
    section(
      text.leftOutTitle,
      leftOut.map((title) => `- ${escaped(title[locale])}`),
      '\n',
    ),
    section(
      text.recallTitle,
      recall.map((one, index) => recallText(one, index + 1, locale, text)),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The letter of an option, as the wall shows it. */
export const letter = (index: number): string => String.fromCharCode(65 + index);

function section(title: string, blocks: readonly string[], between = '\n\n'): string {
  return blocks.length === 0 ? '' : `## ${title}\n\n${blocks.join(between)}`;
}

function shownTable(
  shown: readonly ShownStep[],
  locale: Locale,
  text: RecordWords,
  address: AddressOf,
): string {
  const { at, step, planned, used } = text.columns;
  const rows = shown.map((one) => {
    const where = address(one);
    const name = escaped(one.title[locale]);
    return row([
      text.clock(one.at),
      where === null ? name : `[${name}](<${where}>)`,
      text.number(one.planned),
      text.number(one.used),
    ]);
  });
  return [row([at, step, planned, used]), '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function voteText({ question, rounds }: HeldVote, locale: Locale, text: RecordWords): string {
  const rows = question.options.map((option, at) => {
    const right = at === question.right ? ` ${text.right}` : '';
    const name = `${letter(at)}. ${escaped(option.text[locale])}${right}`;
    return row([name, ...rounds.map(({ counts }) => String(counts[at] ?? 0))]);
  });
  return [
    `**${escaped(question.q[locale])}**`,
    '',
    row([text.columns.option, ...rounds.map((_, index) => text.round(index + 1))]),
    `| --- |${rounds.map(() => ' ---: |').join('')}`,
    ...rows,
  ].join('\n');
}

function recallText(
  { chapter, question: { q, options, right, why } }: SessionRecord['recall'][number],
  number: number,
  locale: Locale,
  text: RecordWords,
): string {
  const answer =
    right === null ? [] : ['', `   ${text.answer(letter(right), escaped(why[locale]))}`];
  return [
    `${number}. ${text.of(escaped(q[locale]), escaped(chapter[locale]))}`,
    ...options.map((option, at) => `   - ${letter(at)}. ${escaped(option.text[locale])}`),
    ...answer,
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Signs that Markdown would take for its own; words come from files of readers, too. */
function escaped(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
