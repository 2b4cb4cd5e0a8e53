import type { FigurePlace } from './figure-page.ts';
import { attributesOf, htmlOf, pagesIn } from './dist.ts';

/** Slugs of the chapters of the built site, in order. */
export const chapters: readonly string[] = pagesIn('en').flatMap(
  (path) => /^\/en\/chapters\/([^/]+)\/$/.exec(path)?.[1] ?? [],
);

/** Every figure of the built site that can be worked, in the order of the chapters. */
export const builtFigures: readonly FigurePlace[] = chapters.flatMap((chapter) => {
  const frames = htmlOf(`/en/chapters/${chapter}/`).match(/<figure\b[^>]*>/g) ?? [];
  return frames
    .filter((tag) => attributesOf(tag, 'class')[0]?.split(' ').includes('figure'))
    .flatMap((tag) => attributesOf(tag, 'id').map((figure) => ({ chapter, figure })));
});
