import { expect, test } from 'vitest';
import { isLocale, localeOf, locales, other } from '../../src/i18n/locales.ts';

test('the switch leads to the other language and back', () => {
  for (const locale of locales) {
    expect(other(locale)).not.toBe(locale);
    expect(other(other(locale))).toBe(locale);
  }
});

test.each(['', 'fr', 'EN', 'zh-Hans', undefined, null, 0, {}])(
  '%j is no language of the site',
  (value) => {
    expect(isLocale(value)).toBe(false);
  },
);

test('a route outside the languages is a mistake that says so', () => {
  expect(localeOf('zh')).toBe('zh');
  expect(() => localeOf('fr')).toThrow(
    '“fr” is not a language of this site; the routes know en, zh',
  );
});
