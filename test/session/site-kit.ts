import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makeKit, type Modelled, type Taught } from '#session/tracks/make-kit.ts';
import { readyTracks } from '#session/tracks/ready-tracks.ts';
import type { Both } from '#i18n/locales.ts';
import type { RunSheet } from '#model/run-sheet/sheet.ts';
import type { ServiceGraph } from '#model/service-graph/types.ts';
import { figuresIn } from '../../src/build/figures-in.ts';
import { filesBelow } from '../support/files.ts';

/* The kit of the site as the build makes it, from the files of `content/`. */

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

interface Named {
  readonly id: string;
  readonly name: Both;
}
const graph = json('content/graphs/run-instances.json') as ServiceGraph & {
  readonly components: readonly { readonly id: string; readonly label: Both }[];
};

export const modelled: Modelled = {
  graph: graph,
  components: new Map(graph.components.map(({ id, label }) => [id, label as unknown as Both])),
  sheet: json('content/stories/region-2010.json') as RunSheet,
  phases: new Map(
    (json('content/stories/region-2025.json') as Named[]).map(({ id, name }) => [id, name]),
  ),
};

export const outlines = filesBelow('content/tracks', /\d+\.yaml$/).map(yaml);
export const steps = yaml('content/tracks/steps.yaml');
export const tracks = readyTracks(outlines, steps);

const known = new Set((json('content/figures.json') as { id: string }[]).map(({ id }) => id));

/** The line below the title of a chapter. */
function leadOf(file: string): string {
  const [, head = ''] = /^---\n([^]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  return (parse(head) as { readonly lead: string }).lead;
}

const taught = (json('content/outline.json') as { slug: string; title: Both }[]).flatMap(
  ({ slug, title }): Taught[] => {
    const [questions] = filesBelow('content/checks', new RegExp(`/${slug}\\.json$`));
    const [text] = filesBelow('content/chapters/en', new RegExp(`/${slug}\\.mdx$`));
    if (!questions || !text) return [];
    const placed = figuresIn(readFileSync(text, 'utf8')).map(({ id }) => id);
    const figures = placed.filter((id) => known.has(id));
    const lead = { en: leadOf(text), zh: leadOf(text.replace('/en/', '/zh/')) };
    return [{ slug, title, lead, figures, ...(json(questions) as Pick<Taught, 'bet' | 'checks'>) }];
  },
);

export const siteKit = makeKit(tracks, taught, modelled);
