import * as v from 'valibot';

/**
 * What a facilitator shows the room: the whole of it, each time. A follower that has the newest state needs nothing from before,
 * so a late joiner, a lost message and a relay that was restarted are one and the same case.
 *
 * A state has no room for notes, and no room for an answer or a tally before its reveal: the schema refuses both.
 */

/** Bytes of a state as JSON in UTF-8. Larger messages stall a room when one phone stops reading (design/practice.md). */
export const STATE_LIMIT = 2048;

/** Codes are typed from a projector: no vowels, and of signs that look alike (B 8, G 6, I 1 L, O 0 Q, S 5, U V, Z 2) at most one. */
export const CODE_SIGNS = '2345678CDFHJKMNPRTWXY9';
export const CODE_LENGTH = 6;

export const roomCode = v.pipe(
  v.string(),
  v.regex(new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`)),
);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const countFrom1 = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const tally = v.pipe(v.array(count), v.maxLength(40));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(64));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const both = v.strictObject({ en: words, zh: words });

/** A figure by its name, with the text of its link state (`src/ui/link-state.ts`), or null for its first picture. */
const figure = {
  figure: slug,
  link: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.\-_*]{1,512}$/))),
};

/** A page of this site by its path after the language: `chapters/07-bootstrap-region/#checks`. Never another site. */
const path = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^(?:[a-z0-9-]+\/)*(?:\?[A-Za-z0-9.\-_*=&]*)?(?:#[\w-]*)?$/),
);

const question = {
  kind: v.literal('question'),
  /** `07-bootstrap-region/parallel` for a question of `content/checks`; a slug of its own when `words` has the text. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/), v.maxLength(100)),
  /** Which asking this is: the revision at which it was opened. The same question asked again is counted anew. */
  poll: countFrom1,
  /** How many options there are; a choice is a place in their order, from 0. */
  options: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(40)),
  /** Whether a learner chooses one option or any number of them (a prediction: which of these fall). */
  pick: v.picklist(['one', 'many']),
  /** How many have answered in the round that is open or was open last. */
  answered: v.optional(count),
  /** The figure that the question is about, to stand beside it. */
  about: v.optional(v.strictObject(figure)),
  /** Text of a question that is not in `content/checks`: the facilitator's own, or a prediction on a figure. */
  words: v.optional(v.strictObject({ ask: both, options: v.pipe(v.array(both), v.maxLength(40)) })),
};

const hiddenQuestion = v.strictObject({
  ...question,
  /** First vote, closed, talk with your neighbour, second vote. Nobody sees a result in any of these. */
  phase: v.picklist(['open', 'frozen', 'discuss', 'again']),
});

const shownQuestion = v.strictObject({
  ...question,
  phase: v.literal('shown'),
  /** How often each option was chosen, in the order of the options. */
  tallies: v.strictObject({ first: tally, second: v.optional(tally) }),
  /** The right options, when the facilitator reveals them too. */
  answer: v.optional(v.pipe(v.array(count), v.maxLength(40))),
});

const show = v.variant('kind', [
  v.strictObject({ kind: v.literal('figure'), ...figure }),
  v.strictObject({ kind: v.literal('page'), path }),
  v.variant('phase', [hiddenQuestion, shownQuestion]),
  /** A pause, or the time before the start: eyes to the facilitator. */
  v.strictObject({ kind: v.literal('blank') }),
]);

const roomState = v.strictObject({
  v: v.literal(1),
  room: roomCode,
  /** Only a higher one is accepted. See `nextRevision`. */
  rev: countFrom1,
  show,
  /** Where in the track this is, from 0, so that a learner sees how far it goes. */
  step: v.optional(v.strictObject({ track: slug, index: count, of: countFrom1 })),
  /** Labels in both languages, for a room that reads both. */
  bilingual: v.optional(v.boolean()),
});

export type RoomState = v.InferOutput<typeof roomState>;
export type Show = RoomState['show'];
export type QuestionShow = Extract<Show, { kind: 'question' }>;

/**
 * The state in a JSON text from outside, or undefined when it is too long, no JSON, of another version, or says anything that
 * the schema does not know. Never throws.
 */
export function readState(text: string): RoomState | undefined {
  if (text.length > STATE_LIMIT || bytesOf(text) > STATE_LIMIT) return undefined;
  const result = v.safeParse(roomState, parsed(text));
  return result.success && fits(result.output.show) ? result.output : undefined;
}

/**
 * The text that is signed and sent.
 * @throws RangeError when followers would refuse it: too long, or not as the schema says
 */
export function writeState(state: RoomState): string {
  const text = JSON.stringify(state);
  const bytes = bytesOf(text);
  if (bytes > STATE_LIMIT) {
    throw new RangeError(
      `A state of ${bytes} bytes; ${STATE_LIMIT} fit. Shorten words or options.`,
    );
  }
  if (readState(text) === undefined) throw new RangeError(`Not a state of a room: ${text}`);
  return text;
}

/**
 * The revision after `last`. It follows the clock (milliseconds), so that a console that lost its memory still goes on above what
 * the room has seen.
 */
export function nextRevision(last: number, now: number): number {
  return Math.max(last + 1, Math.floor(now));
}

/** The round of voting that is open, or null. */
export function openRound(shown: Show): 1 | 2 | null {
  if (shown.kind !== 'question') return null;
  if (shown.phase === 'open') return 1;
  return shown.phase === 'again' ? 2 : null;
}

/** What the schema cannot say: lists as long as there are options, answers among them. */
function fits(shown: Show): boolean {
  if (shown.kind !== 'question') return true;
  const { options } = shown;
  if (shown.words && shown.words.options.length !== options) return false;
  if (shown.phase !== 'shown') return true;
  const { first, second } = shown.tallies;
  return (
    first.length === options &&
    (second === undefined || second.length === options) &&
    (shown.answer ?? []).every((choice) => choice < options)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const utf8 = new TextEncoder();
const bytesOf = (text: string): number => utf8.encode(text).length;
