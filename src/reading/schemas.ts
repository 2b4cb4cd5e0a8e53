import { z } from 'astro/zod';
import glossary from '../../content/glossary.json' with { type: 'json' };
import bibliography from '../../content/sources.json' with { type: 'json' };

const sourceKeys = new Set(bibliography.map((entry) => entry.key));
const termIds = new Set(glossary.map((entry) => entry.id));

/** A text in both languages; neither may be empty. */
export const both = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) });

/** A key of `content/sources.json`. */
export const sourceKey = z.string().refine((key) => sourceKeys.has(key), {
  error: (issue) =>
    `“${String(issue.input)}” is not a key of content/sources.json; add the source there or correct the key`,
});

/** A part of the talk, in minutes and seconds: `38:00-46:00`, or `76:00-end`. */
const talkRange = z.string().regex(/^\d{1,2}:\d{2}-(?:\d{1,2}:\d{2}|end)$/, {
  error: 'a part of the talk is written like 38:00-46:00 or 76:00-end',
});

/** How a claim is known: at least one of the four marks. `source` may hold several keys, separated by blanks. */
export const cite = z
  .strictObject({
    talk: talkRange.optional(),
    source: z
      .string()
      .transform((keys) => keys.split(/\s+/).filter(Boolean))
      .pipe(z.array(sourceKey).min(1))
      .optional(),
    inference: z.boolean().optional(),
    illustration: z.boolean().optional(),
  })
  .refine((it) => Boolean(it.talk ?? it.source ?? it.inference ?? it.illustration), {
    error: 'a claim needs a mark: talk, source, inference or illustration',
  });

export type Cite = z.output<typeof cite>;

export const chapter = z.strictObject({
  title: z.string().min(1),
  lead: z.string().min(1),
  /** For search results and cards: one or two sentences. */
  description: z.string().min(1).max(300),
});

const clock = z.string().regex(/^\d{1,2}:\d{2}$|^end$/);

export const outlineEntry = z.strictObject({
  number: z.number().int().min(0).max(14),
  slug: z.string().regex(/^\d{2}(?:-[a-z0-9]+)+$/),
  talk: z.strictObject({ from: clock, to: clock }),
  /** Reading and doing, in minutes. */
  minutes: z.number().int().positive(),
  title: both,
  summary: both,
});

export const figure = z.strictObject({
  /** The anchor of the figure and its key in an address: the name of its entry in kebab case. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** As the figure itself is headed. */
  name: both,
  /** What the reader does with it, in one sentence. */
  does: both,
});

export type OutlineEntry = z.output<typeof outlineEntry>;

const option = z.strictObject({ id: z.string().min(1), text: both });

/** True for a question that cannot be asked without its options, as “which of these …”: its recall card shows them. */
const closed = z.literal(true).optional();

export const bet = z
  .strictObject({
    id: z.string().min(1),
    closed,
    q: both,
    options: z.array(option).min(2),
    /** The option that the chapter finds right; null when there is no right one. */
    answer: z.string().nullable(),
    reveal: both,
  })
  .refine((it) => it.answer === null || it.options.some((each) => each.id === it.answer), {
    error: 'the answer of a bet is the id of one of its options, or null',
  });

export const check = z
  .strictObject({
    id: z.string().min(1),
    closed,
    q: both,
    options: z
      .array(z.union([option.extend({ right: z.literal(true) }), option.extend({ hint: both })]))
      .min(2),
    why: both,
    cite,
  })
  .refine((it) => it.options.filter((each) => 'right' in each).length === 1, {
    error: 'a check question has exactly one right option',
  });

export type Bet = z.output<typeof bet>;
export type Check = z.output<typeof check>;

export const glossaryEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  term: both,
  definition: both,
  /** The Chinese term in other characters of the same sound, where the pinyin order would read its first one wrongly. */
  sortAs: z.string().min(1).optional(),
  /** True when the word is the talk's own. */
  talk: z.boolean().optional(),
  sources: z.array(sourceKey).optional(),
  /** The field of knowledge, for words that any textbook of it explains. */
  field: both.optional(),
});

export type GlossaryEntry = z.output<typeof glossaryEntry>;

export const source = z.strictObject({
  key: z.string().regex(/^[A-Z0-9-]+$/),
  /** What a reader sees beside a claim: who says it, in two or three words. */
  name: both,
  title: z.string().min(1),
  url: z.url(),
  /** How the makers of this site know it: read themselves, through others, or from memory. */
  how: z.enum(['read', 'second-hand', 'recalled']),
  note: both.optional(),
});

export type Source = z.output<typeof source>;

export const phase = z.strictObject({
  id: z.string().min(1),
  name: both,
  short: both,
  what: both,
  exit: both,
  mark: z.enum(['talk', 'source', 'inference', 'illustration']),
  talk: talkRange.optional(),
  source: cite.shape.source,
});

/** A step of the manual build of 2010, as `model/run-sheet` reads it, with its words; all but their number is an illustration. */
export const manualStep = z.strictObject({
  id: z.string().min(1),
  name: both,
  skill: z.string().min(1),
  hours: z.number().int().positive(),
  odds: z.number().int().min(0).max(100),
  uses: z.array(z.string()),
  /** What can go wrong at this step. */
  mistake: both,
  noticed: z.string().nullable(),
});

/** @throws when a chapter names a term that the glossary does not have; `where` says which file. */
export function assertTerm(id: string, where: string): void {
  if (termIds.has(id)) return;
  throw new Error(
    `${where}: <Term id="${id}"> is not in content/glossary.json; its ids are in kebab-case, such as availability-zone`,
  );
}
