import { readNamed } from '../reading/record-parts.ts';
import type { Shape } from '../ui/device-store.ts';

/** What a reader knows of one card. */
export interface CardMemory {
  /** How often in a row it was known: 0 to `intervals.length`. */
  readonly level: number;
  /** The day of the last answer: days since 1 January 1970, in the reader's own time zone. */
  readonly day: number;
}

/** By card. */
export type RecallRecord = Readonly<Record<string, CardMemory>>;

/** In days: when a card comes again after it was known once, twice, … in a row. */
export const intervals = [1, 7, 30, 90] as const;

export const recallKey = 'recall';

export const recallShape: Shape<RecallRecord> = {
  version: 1,
  defaults: {},
  read: (data) => readNamed(data, isCardKey, readMemory),
};

/** A card is called by its kind and its name: `check/08-bootstrap-environment/circle`, `bet/…`, `term/arn`. */
export const isCardKey = (key: string): boolean =>
  /^(?:bet|check|term)(?:\/[\w-]{1,64}){1,2}$/.test(key);

function readMemory(data: unknown): CardMemory | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { level, day } = data as { level?: unknown; day?: unknown };
  return isWhole(level, intervals.length) && isWhole(day, 1e6) ? { level, day } : undefined;
}

const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
