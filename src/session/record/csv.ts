import { unparse } from 'papaparse';
import type { Locale } from '#i18n/locales.ts';
import { letter, type AddressOf } from './markdown.ts';
import type { SessionRecord } from './record.ts';
import { recordText } from './record.text.ts';

/**
 * The record as one table, a line for each thing that happened: kind, time, what, detail, round, planned minutes, used minutes or
 * votes. It begins with the mark of UTF-8, without which spreadsheets garble Chinese.
 */
export function csvOf(record: SessionRecord, locale: Locale, address: AddressOf): string {
  const text = recordText[locale];
  const { kind } = text;
  const steps = record.shown.map((step) => [
    kind.step,
    text.stamp(step.at),
    step.title[locale],
    address(step) ?? '',
    '',
    step.planned,
    text.plain(step.used),
  ]);
  const votes = record.votes.flatMap(({ question, rounds }) =>
    rounds.flatMap(({ counts }, round) =>
      question.options.map((option, at) => [
        kind.vote,
        '',
        question.q[locale],
        `${letter(at)}. ${option.text[locale]}`,
        round + 1,
        '',
        counts[at] ?? 0,
      ]),
    ),
  );
  const moments = record.moments.map(({ at, title, note }) => [
    kind.moment,
    text.stamp(at),
    title[locale],
    note,
    '',
    '',
    '',
  ]);
  const table = { fields: [...text.csvColumns], data: [...steps, ...votes, ...moments] };
  // A cell that begins like a formula is one for a spreadsheet, whoever typed it.
  return `\uFEFF${unparse(table, { escapeFormulae: true })}\r\n`;
}
