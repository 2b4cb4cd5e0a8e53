import type { APIRoute } from 'astro';
import { frameText } from '#i18n/frame.text.ts';
import { htmlLang, localeOf } from '#i18n/locales.ts';
import { chapterHref, everyLocale, href } from '#i18n/paths.ts';
import { allChapters } from '#layouts/outline.ts';

export const getStaticPaths = everyLocale;

/** The chapters of one language as RSS 2.0. It names no dates: the text has none, and a build is no news. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = localeOf(params['locale']);
  const text = frameText[locale];
  const absolute = (path: string) => new URL(path, site).href;
  const items = (await allChapters()).flatMap(({ slug, title, written }) => {
    const entry = written[locale];
    const address = absolute(chapterHref(locale, slug));
    return entry
      ? [
          element(
            'item',
            element('title', escaped(title[locale])) +
              element('link', address) +
              element('guid', address) +
              element('description', escaped(entry.data.description)),
          ),
        ]
      : [];
  });
  const channel =
    element('title', escaped(text.siteName)) +
    element('link', absolute(href(locale))) +
    element('description', escaped(text.home.description)) +
    element('language', htmlLang[locale]) +
    `<atom:link rel="self" type="application/rss+xml" href="${absolute(href(locale, 'feed.xml'))}"/>`;
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">${element('channel', channel + items.join(''))}</rss>\n`,
    { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
  );
};

const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
