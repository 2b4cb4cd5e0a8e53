import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';

/**
 * What `content/figures.json` says of a figure.
 * @throws when it says nothing: a page was made for a figure that is not listed.
 */
export async function labFigure(id: string): Promise<CollectionEntry<'figures'>['data']> {
  const entry = await getEntry('figures', id);
  if (!entry) throw new Error(`content/figures.json has no figure “${id}”`);
  return entry.data;
}

/** The path of a lab after the language. */
export const labPage = (id: string): string => `labs/${id}/`;

/** The path of the same figure for frames. */
export const embedPage = (id: string): string => `${labPage(id)}embed/`;
