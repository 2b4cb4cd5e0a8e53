import { ruleIds } from '#model/calendar/types.ts';
import { versioned, type Decode } from '#ui/link-state.ts';
import { LAST_DAY, type BakeId } from './deployment-calendar.given.ts';
import { MOST_ROUNDS, start, type Choices, type View } from './deployment-calendar.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'deployment-calendar';

/**
 * The choices as text: `1.calendar.11111.published.1.111111111.222222222.0.1` is the start: the view; the rules, 1 for kept and 0
 * for switched off; the bake times; the change taken up; for each change the day of each zone in base 36, 0 for
 * none; the bad change, 0 for none; and the rounds. Null for the start, so that an untouched page keeps a clean address.
 */
export function linkText(choices: Choices): string | null {
  const text = write(choices);
  return text === write(start) ? null : text;
}

function write({ view, off, bake, change, days, bad, rounds }: Choices): string {
  const kept = ruleIds.map((id) => (off.includes(id) ? '0' : '1')).join('');
  const written = days.map((row) => row.map((day) => day.toString(36)).join(''));
  return ['1', view, kept, bake, change + 1, ...written, bad ?? 0, rounds].join('.');
}

const BODY =
  /^(calendar|neighbours)\.([01]{5})\.(published|longer)\.([12])\.([\da-z]{9})\.([\da-z]{9})\.(0|[1-9]\d{0,2})\.([1-9])$/;

export const decodeLink: Decode<Choices> = versioned({
  1(body) {
    const match = BODY.exec(body);
    if (match === null) return undefined;
    const [, view, kept = '', bake, change, first = '', second = '', bad, rounds] = match;
    const days = [first, second].map((row) => [...row].map((digit) => parseInt(digit, 36)));
    if (days.flat().some((day) => day > LAST_DAY) || Number(rounds) > MOST_ROUNDS) return undefined;
    return {
      view: view as View,
      off: ruleIds.filter((_, at) => kept[at] === '0'),
      bake: bake as BakeId,
      change: Number(change) - 1,
      days,
      bad: Number(bad) || null,
      rounds: Number(rounds),
    };
  },
});
