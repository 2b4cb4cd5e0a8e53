import { devices, permanent } from '#model/stories/knot-parts.ts';

/** Everything that has a box: the permanent services, then the devices. */
export const members: readonly string[] = [...permanent, ...devices];

/** What the model says about a cold start with one set of devices. */
export interface Verdict {
  /** Who starts when. */
  readonly waves: readonly (readonly string[])[];
  /** For each that is stuck, in order: itself, and whom each waits for, until a circle closes or somebody is not there. */
  readonly waits: readonly (readonly string[])[];
  /** The members of the circles. */
  readonly circle: readonly string[];
  /** The circles of EC2 with the stores, as far as they are there. */
  readonly stores: readonly (readonly string[])[];
  /** The shortest circle that is left; null when everything starts. */
  readonly left: readonly string[] | null;
}

/*
 * The model is asked at build time about each of the 64 sets, and the page carries what it says: that is lighter than the
 * code that finds it. A verdict is a word of letters, one for each member, with `.` between lists and `-` between parts.
 */
const LETTERS = 'abcdefghijklmnop';

export function writeVerdict({ waves, waits, circle, stores, left }: Verdict): string {
  const word = (ids: readonly string[]) => ids.map((id) => LETTERS[members.indexOf(id)]).join('');
  return [waves, waits, [circle], stores, [left ?? []]]
    .map((part) => part.map(word).join('.'))
    .join('-');
}

function readVerdict(text: string): Verdict {
  const ids = (word: string) =>
    Array.from(word, (letter) => members[LETTERS.indexOf(letter)] ?? '');
  const [waves = [], waits = [], [circle = []] = [], stores = [], [left = null] = []] = text
    .split('-')
    .map((part) => (part === '' ? [] : part.split('.').map(ids)));
  return { waves, waits, circle, stores, left };
}

/** The verdicts on all sets, as the page carries them. */
export const readVerdicts = (text: string): Verdict[] => text.split(' ').map(readVerdict);
