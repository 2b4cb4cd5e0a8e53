import type { Locale } from '../i18n/locales.ts';
import { localeOf } from '../i18n/locales.ts';

/** Which chapter in which language a reading part stands in. */
export interface Where {
  readonly locale: Locale;
  readonly chapter: string;
  /** The file that an author opens to mend a mistake. */
  readonly file: string;
}

/**
 * Reads the page's route. Reading parts take no such props, so that prose carries no plumbing.
 * @throws when a part that needs a chapter stands on another page.
 */
export function whereIs(params: Record<string, string | undefined>): Where {
  const locale = localeOf(params['locale']);
  const chapter = params['chapter'];
  if (!chapter)
    throw new Error('this reading part belongs in a chapter: the route has no [chapter]');
  return { locale, chapter, file: `content/chapters/${locale}/${chapter}.mdx` };
}
