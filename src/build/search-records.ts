import type { Locale } from '../i18n/locales.ts';
import type { BuiltPage } from './built-pages.ts';

/** One thing that a search can find, as a page that only the index sees. */
export interface SearchRecord {
  readonly url: string;
  readonly html: string;
}

export type Kind = 'chapter' | 'figure' | 'word' | 'page';

interface Texts {
  readonly outline: readonly { readonly slug: string; readonly summary: Record<Locale, string> }[];
  readonly words: readonly {
    readonly id: string;
    readonly term: Record<Locale, string>;
    readonly definition: Record<Locale, string>;
  }[];
}

/**
 * What can be found in one language: chapters by their text, figures by their sentence and their steps (the place in the
 * chapter is what is found), words by their definition, and the pages about the site.
 */
export function searchRecords(
  pages: readonly BuiltPage[],
  { outline, words }: Texts,
  locale: Locale,
): SearchRecord[] {
  const record = (kind: Kind, url: string, body: string): SearchRecord => ({
    url,
    html: `<html lang="${langs[locale]}"><body><p data-pagefind-meta="kind" data-pagefind-ignore>${kind}</p>${body}</body></html>`,
  });
  return [
    ...pages.flatMap(({ path, html }) => {
      const [, section, name] = new RegExp(`^/${locale}/(\\w+)/(?:([\\w-]+)/)?$`).exec(path) ?? [];
      if (section === 'chapters' && name) {
        const summary = outline.find(({ slug }) => slug === name)?.summary[locale] ?? '';
        // The one line of the plan says what the chapter is about, so its words count for more.
        const about = `<p data-pagefind-weight="8">${summary}</p>`;
        return [record('chapter', path, mainOf(html) + about)];
      }
      if (section === 'labs' && name) {
        const chapter = /<a href="([^"]*)"[^>]*data-with-state/.exec(html)?.[1] ?? path;
        return [record('figure', chapter, figureOf(html))];
      }
      const about = section === 'about' || section === 'sources';
      return about && !name ? [record('page', path, mainOf(html))] : [];
    }),
    ...words.map(({ id, term, definition }) =>
      record(
        'word',
        `/${locale}/glossary/#${id}`,
        `<h1>${term[locale]}</h1><p>${definition[locale]}</p>`,
      ),
    ),
  ];
}

const langs: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** The text of a page, without its frame. */
const mainOf = (html: string): string => /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';

/** What a lab says above its figure, the sentence, and the steps in words. */
function figureOf(html: string): string {
  const [title = '', lead = ''] = [/<h1>.*?<\/h1>/s, /<p class="lead">.*?<\/p>/s].map(
    (part) => part.exec(html)?.[0] ?? '',
  );
  const told = html.match(/<p class="figure-sentence"[^>]*>.*?<\/p>/s)?.[0] ?? '';
  const steps = html.match(/<details class="figure-steps"[^>]*>.*?<\/details>/s)?.[0] ?? '';
  return title + lead + told + steps;
}
