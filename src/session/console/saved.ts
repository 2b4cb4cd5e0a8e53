import * as v from 'valibot';
import type { Shape } from '#ui/device-store.ts';
import { track } from '#session/tracks/track.ts';
import type { Session } from './session.ts';

/** How a session is kept on the device, so that a reload loses nothing. Of phones it has random names only, and forgets them with the session. */
export interface Saved {
  /** The secret of the room: who has it drives. */
  readonly secret: string;
  readonly session: Session;
}

const time = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.pipe(v.array(count), v.maxLength(40));
const ballot = v.object({
  v: v.literal(1),
  room: v.string(),
  poll: count,
  round: v.picklist([1, 2]),
  voter: v.string(),
  seq: count,
  choice: counts,
});
const poll = v.strictObject({
  id: count,
  options: v.pipe(count, v.maxValue(40)),
  phase: v.picklist(['open', 'frozen', 'discuss', 'again', 'shown']),
  round: v.picklist([1, 2]),
  hands: v.strictTuple([counts, counts]),
  ballots: v.array(ballot),
});
const entry = v.variant('kind', [
  v.strictObject({ at: time, kind: v.picklist(['step', 'reveal']), step: v.string() }),
  v.strictObject({ at: time, kind: v.literal('moment'), step: v.string(), note: v.string() }),
]);
const session = v.strictObject({
  track,
  options: v.record(v.string(), count),
  rehearsal: v.boolean(),
  at: count,
  startedAt: v.nullable(time),
  endedAt: v.nullable(time),
  enteredAt: time,
  now: time,
  blank: v.boolean(),
  // Sessions that were kept before there was such a thing have none.
  welcoming: v.optional(v.boolean(), false),
  bilingual: v.boolean(),
  links: v.record(v.string(), v.nullable(v.string())),
  polls: v.record(v.string(), poll),
  away: v.array(v.string()),
  revealed: v.array(v.string()),
  log: v.array(entry),
});
const saved = v.pipe(
  v.strictObject({ secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)), session }),
  v.check((it) => it.session.at < it.session.track.steps.length, 'a step of the track'),
);

/** The shape of the record, for the device store; null when there is no session. */
export const savedShape: Shape<Saved | null> = {
  version: 1,
  defaults: null,
  read: (data) => {
    if (data === null) return null;
    const read = v.safeParse(saved, data);
    return read.success ? read.output : undefined;
  },
};

export const SAVED_KEY = 'session';
