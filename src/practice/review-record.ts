import { readChoices } from '../reading/record-parts.ts';
import type { Shape } from '../ui/device-store.ts';

/** How many past draws a device remembers. */
export const pastDraws = 20;

/** The most that a draw may be numbered. Four digits can be said aloud in a room. */
export const lastDraw = 9999;

export interface ReviewResult {
  readonly draw: number;
  /** Questions that were right at the first try. */
  readonly right: number;
  readonly of: number;
}

/** The final review as the device keeps it. Questions are named `chapter/question`. */
export interface ReviewRecord {
  /** The number of the draw that is open, from 1; null before the first. */
  readonly draw: number | null;
  /** The option that was chosen first; it alone counts. */
  readonly first: Readonly<Record<string, string>>;
  /** The option that was chosen last; the page shows it again. */
  readonly latest: Readonly<Record<string, string>>;
  /** Finished draws, the newest last. */
  readonly past: readonly ReviewResult[];
}

export const reviewKey = 'review';

export const reviewShape: Shape<ReviewRecord> = {
  version: 1,
  defaults: { draw: null, first: {}, latest: {}, past: [] },
  read: (data) => {
    if (typeof data !== 'object' || data === null) return undefined;
    const given = data as Record<string, unknown>;
    const [first, latest] = [given['first'], given['latest']].map((each) =>
      readChoices(each, isQuestionKey),
    );
    const draw = given['draw'];
    const past = readPast(given['past']);
    if (!first || !latest || !past || !(draw === null || isDraw(draw))) return undefined;
    return { draw, first, latest, past };
  },
};

/** True for the name of a question over all chapters: `08-bootstrap-environment/circle`. */
const isQuestionKey = (key: string): boolean => /^[\w-]{1,64}\/[\w-]{1,64}$/.test(key);

export const isDraw = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= lastDraw;

function readPast(data: unknown): ReviewResult[] | undefined {
  if (!Array.isArray(data) || data.length > pastDraws) return undefined;
  const found = data.map((each: unknown) => {
    if (typeof each !== 'object' || each === null) return undefined;
    const { draw, right, of } = each as Record<string, unknown>;
    const whole = isDraw(draw) && isCount(right) && isCount(of) && right <= of;
    return whole ? { draw, right, of } : undefined;
  });
  const past = found.filter((each) => each !== undefined);
  return past.length === found.length ? past : undefined;
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1000;
