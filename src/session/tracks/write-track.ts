import { stringify } from 'yaml';
import type { Track } from './track.ts';

/** A track as the text of a file that `readTrack` reads again. */
export function writeTrack({ steps, ...rest }: Track): string {
  const lean = steps.map(({ expect, ...step }) => (expect.length > 0 ? { ...step, expect } : step));
  return stringify({ ...rest, steps: lean }, { lineWidth: 100 });
}
