import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { serviceGraph } from './reading/graph-schema.ts';
import { incident } from './reading/incident-schema.ts';
import { localZoneData } from './reading/local-zone-schema.ts';
import { partitionData } from './reading/partition-schema.ts';
import {
  bet,
  check,
  chapter,
  figure,
  glossaryEntry,
  manualStep,
  outlineEntry,
  phase,
  source,
} from './reading/schemas.ts';

/** Every text and every fact of the site, as `content/` holds it. A file that breaks its shape stops the build. */
export const collections = {
  /** The prose. The id is `en/07-bootstrap-region`. */
  chapters: defineCollection({
    loader: glob({ base: './content/chapters', pattern: '{en,zh}/*.mdx' }),
    schema: chapter,
  }),
  /** All chapters of the plan, written or not; the id is the slug. */
  outline: defineCollection({ loader: file('content/outline.json'), schema: outlineEntry }),
  /** The opening bet and the questions of a chapter; the id is the chapter's slug. */
  checks: defineCollection({
    loader: glob({ base: './content/checks', pattern: '*.json' }),
    schema: z.strictObject({ bet, checks: z.array(check).min(3).max(5) }),
  }),
  glossary: defineCollection({ loader: file('content/glossary.json'), schema: glossaryEntry }),
  /** The figures as they stand alone in the labs; the id is the figure's key in an address. */
  figures: defineCollection({ loader: file('content/figures.json'), schema: figure }),
  /** The bibliography; the id is the key under which a chapter cites it. */
  sources: defineCollection({
    loader: file('content/sources.json', { parser: byKey }),
    schema: source,
  }),
  /** The 2025 Region build in words: its phases, in order. */
  region2025: defineCollection({
    loader: file('content/stories/region-2025.json'),
    schema: phase,
  }),
  /** The build of an Availability Zone in words: its phases, in order. */
  zone: defineCollection({ loader: file('content/stories/zone.json'), schema: phase }),
  /** The build of a Local Zone in words: its phases, in order. */
  localZone: defineCollection({ loader: file('content/stories/local-zone.json'), schema: phase }),
  /** Graphs of services: who needs whom, how much and why. The id is `run-instances`. */
  graphs: defineCollection({
    loader: glob({ base: './content/graphs', pattern: '*.json' }),
    schema: serviceGraph,
  }),
  /** Incidents as public reports tell them, for a chapter to draw on. */
  incidents: defineCollection({
    loader: glob({ base: './content/incidents', pattern: '*.json' }),
    schema: incident,
  }),
  /** The 2010 Region build: 30 steps by hand, in order. */
  region2010: defineCollection({
    loader: file('content/stories/region-2010.json'),
    schema: manualStep,
  }),
  /** Ready-made tracks of sessions, and the steps that they name. Their shape is asked where they are put together: src/session/tracks. */
  tracks: defineCollection({ loader: glob({ base: './content/tracks', pattern: '[0-9]*.yaml' }) }),
  trackSteps: defineCollection({ loader: file('content/tracks/steps.yaml') }),
  /** Partitions and their Regions, as one entry `sdk`. */
  partitions: defineCollection({
    loader: file('content/partitions.json', {
      parser: (text) => ({ sdk: JSON.parse(text) as Record<string, unknown> }),
    }),
    schema: partitionData,
  }),
  /** What exists in which kind of zone, and three public Local Zones; one entry `bench`. */
  localZoneBench: defineCollection({
    loader: file('content/local-zone.json', {
      parser: (text) => ({ bench: JSON.parse(text) as Record<string, unknown> }),
    }),
    schema: localZoneData,
  }),
};

/** Astro asks for an `id` on each entry of a file; a source is called by its key. */
function byKey(text: string): Record<string, { key: string }> {
  const entries = JSON.parse(text) as { key: string }[];
  return Object.fromEntries(entries.map((entry) => [entry.key, entry]));
}
