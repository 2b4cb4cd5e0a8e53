import * as v from 'valibot';

/**
 * A track: what a room does, step by step, with minutes. Ready-made ones are content (`content/tracks/`); a facilitator's own
 * come as a file. Either way they are read through these schemas.
 */
const words = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const both = (longest: number) => v.strictObject({ en: words(longest), zh: words(longest) });

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(40));
const minutes = v.pipe(v.number(), v.minValue(0.5), v.maxValue(240));

/**
 * What the wall shows: the step's question; a task, which is the step's title and what is asked aloud; nothing; a figure in a state of
 * its link; or what a page of the site is about (its address after the language).
 */
const shown = v.union([
  v.picklist(['question', 'task', 'blank']),
  v.strictObject({
    figure: id,
    state: v.optional(v.pipe(v.string(), v.maxLength(512), v.regex(/^[\w.*-]+$/))),
  }),
  v.strictObject({
    page: v.pipe(v.string(), v.maxLength(120), v.regex(/^(?:[\w-]+\/)*(?:#[\w-]+)?$/)),
  }),
]);

/** Words and content of a step, without its time. */
export const part = v.strictObject({
  id,
  /** Stands on the wall, so it gives nothing away. */
  title: both(80),
  show: shown,
  /** A question of the kit: `chapter/id`, or a prediction `predict/figure/what`. */
  vote: v.optional(v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9-]+(?:\/[\w-]+){1,2}$/))),
  notes: both(1200),
  /** To be asked aloud. */
  ask: v.optional(both(300)),
  /** Answers that are wrong and will come, and what to say to them. */
  expect: v.optional(
    v.pipe(v.array(v.strictObject({ answer: both(200), reply: both(400) })), v.maxLength(6)),
    [],
  ),
});

/** How long a step takes, and whether it may go when the room is late: the lowest number goes first. */
const timed = {
  minutes,
  skip: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
};

export const step = v.pipe(
  v.strictObject({ ...part.entries, ...timed }),
  v.check(
    ({ show, vote }) => show !== 'question' || vote !== undefined,
    'a step that shows its question names it under `vote`',
  ),
);

const named = { id, title: both(80), lead: both(300) };
const most = 60;

export const track = v.pipe(
  v.strictObject({ ...named, steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(most)) }),
  v.check(
    ({ steps }) => new Set(steps.map((one) => one.id)).size === steps.length,
    'two steps have one id',
  ),
);

/** A ready-made track names its steps instead of telling them anew, and says the minutes that they must come to. */
export const outline = v.strictObject({
  ...named,
  minutes,
  steps: v.array(v.strictObject({ step: id, ...timed })),
});

export type Part = v.InferOutput<typeof part>;
export type Step = v.InferOutput<typeof step>;
export type Track = v.InferOutput<typeof track>;
export type Shown = Step['show'];

/** The minutes of all steps. */
export const minutesOf = ({ steps }: Pick<Track, 'steps'>): number =>
  steps.reduce((sum, one) => sum + one.minutes, 0);

/**
 * A ready-made track with its steps told.
 * @throws when an outline names a step that is not there, or its minutes are not those of its steps: both stop the build
 */
export function compose(given: unknown, parts: readonly Part[]): Track {
  const { minutes: planned, steps, ...rest } = v.parse(outline, given);
  const told = steps.map(({ step: name, ...time }) => {
    const found = parts.find((one) => one.id === name);
    if (!found)
      throw new Error(`track “${rest.id}”: content/tracks/steps.yaml has no step “${name}”`);
    return { ...found, ...time };
  });
  const made = v.parse(track, { ...rest, steps: told });
  if (minutesOf(made) === planned) return made;
  throw new Error(`track “${rest.id}”: its steps take ${minutesOf(made)} minutes, not ${planned}`);
}
