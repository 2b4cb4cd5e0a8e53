import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { figuresIn } from '#build/figures-in.ts';
import { allChapters } from '#layouts/outline.ts';
import { makeKit, type Modelled, type Taught } from '#session/tracks/make-kit.ts';
import { tracksOfSite } from './_ready-tracks.ts';

/** What a console loads, once: tracks, questions with their answers, where figures stand. No page that a room sees asks for it. */
export const GET: APIRoute = async () => {
  const [graph, sheet, phases] = await Promise.all([
    getEntry('graphs', 'run-instances'),
    getCollection('region2010'),
    getCollection('region2025'),
  ]);
  if (!graph) throw new Error('content/graphs/run-instances.json is not there');
  const modelled: Modelled = {
    graph: {
      ...graph.data,
      groups: [],
      components: graph.data.components.map(({ id }) => ({ id, label: id })),
      needs: graph.data.needs.map(({ from, to, starting, running }) => ({
        from,
        to,
        starting,
        running,
      })),
    },
    components: new Map(graph.data.components.map(({ id, label }) => [id, label])),
    sheet: sheet.map(({ data }) => data),
    phases: new Map(phases.map(({ data }) => [data.id, data.name])),
  };
  return Response.json(makeKit(await tracksOfSite(), await taught(), modelled));
};

async function taught(): Promise<Taught[]> {
  const chapters = await allChapters();
  const known = new Set((await getCollection('figures')).map(({ id }) => id));
  const told = chapters.map(async ({ slug, title, written }): Promise<Taught[]> => {
    const questions = await getEntry('checks', slug);
    if (!questions) return [];
    const placed = figuresIn(written.en?.body ?? '').map(({ id }) => id);
    const figures = placed.filter((id) => known.has(id));
    const lead = { en: written.en?.data.lead ?? '', zh: written.zh?.data.lead ?? '' };
    return [{ slug, title, lead, figures, ...questions.data }];
  });
  return (await Promise.all(told)).flat();
}
