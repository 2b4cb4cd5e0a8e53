import type { ReviewRecord, ReviewResult } from './review-record.ts';
import { pastDraws } from './review-record.ts';

/** A review with a new draw; results of finished draws stay. */
export function begun(record: ReviewRecord, draw: number): ReviewRecord {
  return record.draw === draw ? record : { draw, first: {}, latest: {}, past: record.past };
}

/**
 * A review after an answer. The first answer to a question stays what it was; with the last question the result of the draw
 * joins those of the past.
 */
export function answered(
  record: ReviewRecord,
  question: string,
  choice: string,
  drawn: readonly string[],
  isRight: (question: string, choice: string) => boolean,
): ReviewRecord {
  const next: ReviewRecord = {
    ...record,
    first: { [question]: choice, ...record.first },
    latest: { ...record.latest, [question]: choice },
  };
  const nowWhole = isWhole(next, drawn) && !isWhole(record, drawn);
  if (!nowWhole || next.draw === null) return next;
  const result = { draw: next.draw, ...scoreOf(next, drawn, isRight) };
  return { ...next, past: [...next.past, result].slice(-pastDraws) };
}

/** How many of these questions were right at the first try. */
export function scoreOf(
  { first }: ReviewRecord,
  questions: readonly string[],
  isRight: (question: string, choice: string) => boolean,
): Pick<ReviewResult, 'right' | 'of'> {
  const right = questions.filter((each) => isRight(each, first[each] ?? ''));
  return { right: right.length, of: questions.length };
}

/** True when every question of the draw has an answer. */
export function isWhole({ first }: ReviewRecord, drawn: readonly string[]): boolean {
  return drawn.every((question) => question in first);
}
