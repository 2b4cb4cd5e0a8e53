import type { Shape } from '../ui/device-store.ts';
import { readChoices } from './record-parts.ts';

/** How far a reader is with a chapter. One record per chapter. */
export interface ChapterRecord {
  /** The option that was chosen last, by check question. */
  readonly answers: Readonly<Record<string, string>>;
  /** All checks were right once, or the reader said so. */
  readonly done: boolean;
}

export const chapterShape: Shape<ChapterRecord> = {
  version: 1,
  defaults: { answers: {}, done: false },
  read: (data) => {
    if (typeof data !== 'object' || data === null) return undefined;
    const { answers: given, done } = data as { answers?: unknown; done?: unknown };
    const answers = readChoices(given);
    return answers && typeof done === 'boolean' ? { answers, done } : undefined;
  },
};

/** The name under which the record of a chapter is kept. */
export const chapterKey = (chapter: string): string => `chapter:${chapter}`;
