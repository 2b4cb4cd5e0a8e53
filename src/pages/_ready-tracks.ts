import { getCollection } from 'astro:content';
import { readyTracks } from '#session/tracks/ready-tracks.ts';
import type { Track } from '#session/tracks/track.ts';

/** The ready-made tracks of the site, shortest first. */
export async function tracksOfSite(): Promise<Track[]> {
  const [outlines, steps] = await Promise.all([
    getCollection('tracks'),
    getCollection('trackSteps'),
  ]);
  return readyTracks(
    outlines.map(({ data }): unknown => data),
    steps.map(({ data }): unknown => data),
  );
}
