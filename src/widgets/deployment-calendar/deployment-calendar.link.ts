import { ruleIds } from '#model/calendar/types.ts';
import { versioned, type Decode } from '#ui/link-state.ts';
import { allZones, bakes, LAST_DAY, rollout, type BakeId } from './deployment-calendar.given.ts';
import {
  MOST_BAD,
  MOST_ROUNDS,
  start,
  type Choices,
  type View,
} from './deployment-calendar.scene.ts';

/** Key of the widget in the address, and anchor of its figure. */
export const KEY = 'deployment-calendar';

const views: readonly View[] = ['calendar', 'neighbours'];
const bakeIds = Object.keys(bakes) as BakeId[];

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

export const decodeLink: Decode<Choices> = versioned({
  1(body) {
    const parts = body.split('.');
    const [viewText, kept = '', bakeText, changeText = ''] = parts;
    const rows = parts.slice(4, 4 + rollout.changes.length);
    const [badText = '', roundsText = '', ...more] = parts.slice(4 + rollout.changes.length);
    const view = views.find((id) => id === viewText);
    const bake = bakeIds.find((id) => id === bakeText);
    const change = numberOf(changeText, 1, rollout.changes.length);
    const days = rows.map(daysOfRow);
    const bad = numberOf(badText, 0, MOST_BAD);
    const rounds = numberOf(roundsText, 1, MOST_ROUNDS);
    if (view === undefined || bake === undefined || more.length > 0) return undefined;
    if (change === undefined || bad === undefined || rounds === undefined) return undefined;
    if (!/^[01]+$/.test(kept) || kept.length !== ruleIds.length) return undefined;
    if (!days.every((row) => row !== undefined)) return undefined;
    const off = ruleIds.filter((_, at) => kept[at] === '0');
    return { view, off, bake, change: change - 1, days, bad: bad === 0 ? null : bad, rounds };
  },
});

function daysOfRow(text: string): number[] | undefined {
  if (text.length !== allZones.length || !/^[0-9a-z]+$/.test(text)) return undefined;
  const days = [...text].map((digit) => parseInt(digit, 36));
  return days.every((day) => day <= LAST_DAY) ? days : undefined;
}

function numberOf(text: string, least: number, most: number): number | undefined {
  const value = /^(0|[1-9]\d{0,2})$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
}
