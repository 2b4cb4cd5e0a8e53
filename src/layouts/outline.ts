import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Both, Locale } from '../i18n/locales.ts';
import { isLocale, locales } from '../i18n/locales.ts';
import { chapterHref, href } from '../i18n/paths.ts';
import type { OutlineEntry } from '../reading/schemas.ts';

/** A chapter of the plan, with its texts as far as they are written. */
export interface Chapter extends Omit<OutlineEntry, 'title'> {
  /** The title on the page where there is one, else that of the plan. */
  readonly title: Both;
  readonly written: Readonly<Partial<Record<Locale, CollectionEntry<'chapters'>>>>;
}

/** Where a chapter is read; null while it is not written. The opening is the home page. */
export function addressOf(chapter: Chapter, locale: Locale): string | null {
  if (chapter.number === 0) return href(locale);
  return chapter.written[locale] ? chapterHref(locale, chapter.slug) : null;
}

/** All chapters in the order of the talk. */
export async function allChapters(): Promise<Chapter[]> {
  const [outline, texts] = await Promise.all([getCollection('outline'), getCollection('chapters')]);
  const known = new Set(outline.map(({ data }) => data.slug));
  for (const text of texts) {
    const [locale, slug = ''] = text.id.split('/');
    if (isLocale(locale) && known.has(slug)) continue;
    throw new Error(
      `${text.filePath}: content/outline.json has no chapter with the slug “${slug}”`,
    );
  }
  return outline
    .map(({ data }) => {
      const written = writtenTexts(texts, data.slug);
      const title = {
        en: written.en?.data.title ?? data.title.en,
        zh: written.zh?.data.title ?? data.title.zh,
      };
      return { ...data, title, written };
    })
    .sort((a, b) => a.number - b.number);
}

function writtenTexts(texts: CollectionEntry<'chapters'>[], slug: string): Chapter['written'] {
  const written: Partial<Record<Locale, CollectionEntry<'chapters'>>> = {};
  for (const locale of locales) {
    const text = texts.find(({ id }) => id === `${locale}/${slug}`);
    if (text) written[locale] = text;
  }
  return written;
}
