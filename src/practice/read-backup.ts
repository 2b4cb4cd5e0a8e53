import { betShape } from '../reading/bet-record.ts';
import { chapterShape } from '../reading/chapter-record.ts';
import { lastKey, lastShape } from '../reading/last-record.ts';
import type { Shape, Snapshot } from '../ui/device-store.ts';
import { STORE_PREFIX } from '../ui/device-store.ts';
import { label, parsed, WORDS } from './backup.ts';
import { recallKey, recallShape } from './recall-record.ts';
import { reviewKey, reviewShape } from './review-record.ts';

/** The words that a page may be given for its look. */
const settings: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark'],
  marks: ['on'],
};
const isSetting = (word: string, value: unknown): value is string =>
  Object.hasOwn(settings, word) && (settings[word] ?? []).some((known) => known === value);

/** In characters. All that the site can know of a reader is a tenth of it. */
export const largestBackup = 500_000;

/** Why a file is not taken: none of our files, one of a newer site, or more than any of ours could be. */
export type BackupFault = 'foreign' | 'newer' | 'large';

export type ReadBackup =
  | { readonly kind: 'fault'; readonly fault: BackupFault }
  | {
      readonly kind: 'read';
      /** What the device is to keep now: what it kept before, with the records of the file put in their places. */
      readonly snapshot: Snapshot;
      /** Records that were taken, and those that were not: unknown, damaged, or from a newer version. */
      readonly taken: number;
      readonly left: number;
    };

/** Reads a file of `writeBackup`. Anything may be in it; nothing of it throws, and only records in the right shape are taken. */
export function readBackup(text: string, before: Snapshot): ReadBackup {
  if (text.length > largestBackup) return { kind: 'fault', fault: 'large' };
  const file = parsed(text);
  const { site, version, settings: words, records } = (file ?? {}) as Record<string, unknown>;
  if (site !== label.site || !isVersion(version)) return { kind: 'fault', fault: 'foreign' };
  if (version > label.version) return { kind: 'fault', fault: 'newer' };
  if (typeof records !== 'object' || records === null || Array.isArray(records))
    return { kind: 'fault', fault: 'foreign' };
  const snapshot = new Map(before);
  const all = Object.entries(records);
  for (const [word, value] of Object.entries(words ?? {})) {
    if (isSetting(word, value)) snapshot.set(WORDS + word, value);
  }
  let taken = 0;
  for (const [key, record] of all) {
    const name = STORE_PREFIX + key;
    const shape = shapeOf(key);
    const kept = parsed(before.get(name) ?? '');
    const data = shape && !isNewer(kept, shape) ? dataOf(record, shape) : undefined;
    if (!shape || data === undefined) continue;
    snapshot.set(name, JSON.stringify({ v: shape.version, data }));
    taken++;
  }
  return { kind: 'read', snapshot, taken, left: all.length - taken };
}

/** The shape of the record that is kept under this key; undefined for a key that the site does not write. */
export function shapeOf(key: string): Shape<unknown> | undefined {
  if (key === lastKey) return lastShape;
  if (key === reviewKey) return reviewShape;
  if (key === recallKey) return recallShape;
  if (/^bet:[\w-]{1,64}$/.test(key)) return betShape;
  if (/^chapter:[\w-]{1,64}$/.test(key)) return chapterShape;
  return undefined;
}

/** What a record of the file says, in the shape of today; undefined when it does not fit. */
function dataOf(record: unknown, shape: Shape<unknown>): unknown {
  const { v, data } = (record ?? {}) as { v?: unknown; data?: unknown };
  return isVersion(v) && v <= shape.version ? shape.read(data, v) : undefined;
}

function isNewer(record: unknown, shape: Shape<unknown>): boolean {
  const { v } = (record ?? {}) as { v?: unknown };
  return isVersion(v) && v > shape.version;
}

const isVersion = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 1;
