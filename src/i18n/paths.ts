import type { Locale } from './locales.ts';
import { locales } from './locales.ts';

/**
 * The address of a page in one language, from the root of the host.
 * @param page the path after the language, with a slash at its end, without one at its start: `''` is the home page,
 * `'chapters/'` the list, `'sources/#FIB-AZ'` a place on a page.
 */
export function href(locale: Locale, page = ''): string {
  return `${rooted(locale)}/${page}`;
}

/** The address of a file in `public/` or of a page that belongs to no language. */
export function rooted(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** The address of a chapter. */
export function chapterHref(locale: Locale, slug: string): string {
  return href(locale, `chapters/${slug}/`);
}

/** One entry of `getStaticPaths` for every language. */
export function everyLocale(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}
