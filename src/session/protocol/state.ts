import { byteLength, either, is, list, maybe, readJson, shape, text, whole } from './checks.ts';
import type { Checked } from './checks.ts';

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

export const roomCode = text(new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`));

const tally = list(whole(), 40);
const slug = text(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
const words = text(/^(?=\s*\S)[^]{1,300}$/);
const both = shape({ en: words, zh: words });

/** A figure by its name, with the text of its link state (`src/ui/link-state.ts`), or null for its first picture. */
const figure = {
  figure: slug,
  link: either(is(null), text(/^[A-Za-z0-9.\-_*]{1,512}$/)),
};

/** A page of this site by its path after the language: `chapters/07-bootstrap-region/#checks`. Never another site. */
const path = text(/^(?=.{0,300}$)(?:[a-z0-9-]+\/)*(?:\?[A-Za-z0-9.\-_*=&]*)?(?:#[\w-]*)?$/);

const question = {
  kind: is('question'),
  /** `07-bootstrap-region/parallel` for a question of `content/checks`; a slug of its own when `words` has the text. */
  id: text(/^(?=.{1,100}$)[a-z0-9-]+(?:\/[a-z0-9-]+)?$/),
  /** Which asking this is: the revision at which it was opened. The same question asked again is counted anew. */
  poll: whole(1),
  /** How many options there are; a choice is a place in their order, from 0. */
  options: whole(2, 40),
  /** Whether a learner chooses one option or any number of them (a prediction: which of these fall). */
  pick: is('one', 'many'),
  /** How many have answered in the round that is open or was open last. */
  answered: maybe(whole()),
  /** The figure that the question is about, to stand beside it. */
  about: maybe(shape(figure)),
  /** The text of the question, so that no page of the room has to load a file that has the answers too. */
  words: maybe(shape({ ask: both, options: list(both, 40) })),
};

const hiddenQuestion = shape({
  ...question,
  /** First vote, closed, talk with your neighbour, second vote. Nobody sees a result in any of these. */
  phase: is('open', 'frozen', 'discuss', 'again'),
});

const shownQuestion = shape({
  ...question,
  phase: is('shown'),
  /** How often each option was chosen, in the order of the options. */
  tallies: shape({ first: tally, second: maybe(tally) }),
  /** The right options, when the facilitator reveals them too. */
  answer: maybe(list(whole(), 40)),
});

const page = shape({
  kind: is('page'),
  path,
  /** What the page is called and about, so that nobody has to load it to know. */
  words: maybe(shape({ title: both, lead: both })),
  /** A figure of that page, in its first state. */
  figure: maybe(slug),
});

const show = either(
  shape({ kind: is('figure'), ...figure }),
  page,
  hiddenQuestion,
  shownQuestion,
  /** Words for the room to work on: a task for pairs, a pause. */
  shape({ kind: is('task'), title: both, ask: maybe(both) }),
  /** How to join: before the start, and whenever somebody comes late. */
  shape({ kind: is('welcome'), title: maybe(both) }),
  /** Eyes to the facilitator. */
  shape({ kind: is('blank') }),
  shape({ kind: is('over') }),
);

const roomState = shape({
  v: is(1),
  room: roomCode,
  /** Only a higher one is accepted. See `nextRevision`. */
  rev: whole(1),
  show,
  /** Where in the track this is, from 0, so that a learner sees how far it goes. */
  step: maybe(shape({ track: slug, index: whole(), of: whole(1) })),
  /** Labels in both languages, for a room that reads both. */
  bilingual: maybe(is(true, false)),
});

export type RoomState = Checked<typeof roomState>;
export type Show = RoomState['show'];
export type QuestionShow = Extract<Show, { kind: 'question' }>;

/**
 * The state in a JSON text from outside, or undefined when it is too long, no JSON, of another version, or says anything that
 * the schema does not know. Never throws.
 */
export function readState(json: string): RoomState | undefined {
  const state = readJson(json, STATE_LIMIT, roomState);
  return state && fits(state.show) ? state : undefined;
}

/**
 * The text that is signed and sent.
 * @throws RangeError when followers would refuse it: too long, or not as the schema says
 */
export function writeState(state: RoomState): string {
  const json = JSON.stringify(state);
  const bytes = byteLength(json);
  if (bytes > STATE_LIMIT) {
    throw new RangeError(
      `A state of ${bytes} bytes; ${STATE_LIMIT} fit. Shorten words or options.`,
    );
  }
  if (readState(json) === undefined) throw new RangeError(`Not a state of a room: ${json}`);
  return json;
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
