import type { Locale } from '#i18n/locales.ts';
import bibliography from '../../content/sources.json' with { type: 'json' };

const names = new Map(bibliography.map(({ key, name }) => [key, name]));

/** Who a source of `content/sources.json` is, in the two or three words that stand beside a claim. */
export const sourceName = (key: string, locale: Locale): string => names.get(key)?.[locale] ?? key;
