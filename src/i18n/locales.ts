/** The languages of the site, in the order in which they are offered. */
export const locales = ['en', 'zh'] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Both = Readonly<Record<Locale, string>>;

/** The value of `lang` for each language (BCP 47). */
export const htmlLang: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** The value of `og:locale` for each language. */
export const ogLocale: Record<Locale, string> = { en: 'en_US', zh: 'zh_CN' };

/** How each language calls itself. */
export const ownName: Record<Locale, string> = { en: 'English', zh: '中文' };

/** True when a piece of an address or a stored value names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language that the switch leads to. */
export function other(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/**
 * The language of a page, from the route parameter `[locale]`.
 * @throws when a page is built outside the two language folders: that is a mistake in the routes.
 */
export function localeOf(param: string | undefined): Locale {
  if (isLocale(param)) return param;
  throw new Error(
    `“${param}” is not a language of this site; the routes know ${locales.join(', ')}`,
  );
}
