import type { Both } from '#i18n/locales.ts';
import type { Track } from './track.ts';

/** A question that a room can vote on, in both languages. */
export interface Question {
  readonly q: Both;
  readonly options: readonly Option[];
  /** Index of the right option; null where a bet has none. */
  readonly right: number | null;
  /** Why, or what the chapter finds. */
  readonly why: Both;
}

export interface Option {
  readonly text: Both;
  /** What to say to those who chose it, where it is wrong. */
  readonly hint: Both | null;
}

export interface FigurePlace {
  /** Slug of the chapter that the figure stands in. */
  readonly chapter: string;
}

export interface ChapterOfKit {
  readonly title: Both;
  readonly lead: Both;
  /** Key of the figure that stands in it first; null where none does. */
  readonly figure: string | null;
  /** Questions to ask a week later: keys of `questions`. */
  readonly recall: readonly string[];
}

/**
 * All that a console needs to hold a session without asking the network again: the ready-made tracks, every question and
 * prediction by its key (`chapter/id`), the figures by their key, the chapters by their slug. One file, loaded by the
 * console and by nobody else: it has the answers.
 */
export interface Kit {
  readonly tracks: readonly Track[];
  readonly questions: Readonly<Record<string, Question>>;
  readonly figures: Readonly<Record<string, FigurePlace>>;
  readonly chapters: Readonly<Record<string, ChapterOfKit>>;
}

export type Missing = {
  readonly step: string;
  readonly kind: 'figure' | 'page' | 'question';
  readonly name: string;
};

/** What a track names and the kit does not have, in the order of its steps. */
export function missingIn(
  track: Track,
  kit: Pick<Kit, 'questions' | 'figures' | 'chapters'>,
): Missing[] {
  return track.steps.flatMap(({ id, show, vote }): Missing[] => [
    ...(typeof show === 'object' && 'figure' in show && !Object.hasOwn(kit.figures, show.figure)
      ? [{ step: id, kind: 'figure' as const, name: show.figure }]
      : []),
    ...(typeof show === 'object' && 'page' in show && slugOf(show.page, kit) === null
      ? [{ step: id, kind: 'page' as const, name: show.page }]
      : []),
    ...(vote !== undefined && !Object.hasOwn(kit.questions, vote)
      ? [{ step: id, kind: 'question' as const, name: vote }]
      : []),
  ]);
}

/** The slug of the chapter at `chapters/<slug>/`, with or without a place in it; null when that is no chapter. */
export function slugOf(page: string, kit: Pick<Kit, 'chapters'>): string | null {
  const slug = /^chapters\/([\w-]+)\/(?:#[\w-]+)?$/.exec(page)?.[1] ?? '';
  return Object.hasOwn(kit.chapters, slug) ? slug : null;
}

/** The slug of the chapter that a step belongs to; null for a blank wall and for a task. */
export function chapterOf(
  { show, vote }: Track['steps'][number],
  kit: Pick<Kit, 'figures' | 'chapters'>,
): string | null {
  if (typeof show === 'object' && 'figure' in show)
    return kit.figures[show.figure]?.chapter ?? null;
  if (typeof show === 'object') return slugOf(show.page, kit);
  const named = vote?.split('/')[0] ?? '';
  return Object.hasOwn(kit.chapters, named) ? named : null;
}

/** How many options each question of a track has, by its key: what the session has to know of the kit. */
export function optionsOf(
  track: Track,
  { questions }: Pick<Kit, 'questions'>,
): Record<string, number> {
  const keys = track.steps.flatMap(({ vote }) => vote ?? []);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const count = questions[key]?.options.length;
      return count === undefined ? [] : [[key, count] as const];
    }),
  );
}
