import type { LastPlace } from '../reading/last-record.ts';

/** Where a returning reader goes on: a chapter, and the heading in it where they stopped. */
export interface Resume {
  readonly chapter: string;
  readonly heading?: string;
}

/**
 * The chapter that was open last while it is not done, else the next that is not done, else the first that was passed over.
 * Undefined for who was never in a chapter, and for who has done them all.
 */
export function resumeAt(
  last: LastPlace | null,
  chapters: readonly string[],
  isDone: (chapter: string) => boolean,
): Resume | undefined {
  const at = last ? chapters.indexOf(last.chapter) : -1;
  if (!last || at < 0) return undefined;
  if (!isDone(last.chapter)) return last;
  const next = [...chapters.slice(at), ...chapters.slice(0, at)].find((each) => !isDone(each));
  return next === undefined ? undefined : { chapter: next };
}
