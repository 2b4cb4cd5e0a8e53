import * as v from 'valibot';
import { compose, minutesOf, part, type Track } from './track.ts';

/**
 * The tracks of `content/tracks/`, shortest first.
 * @param outlines the files but `steps.yaml`
 * @param steps what `steps.yaml` holds
 * @throws when a file breaks its shape, names a step that is not there, or adds up to other minutes: each stops the build
 */
export function readyTracks(outlines: readonly unknown[], steps: unknown): Track[] {
  const parts = v.parse(v.array(part), steps);
  return outlines
    .map((outline) => compose(outline, parts))
    .sort((a, b) => minutesOf(a) - minutesOf(b));
}
