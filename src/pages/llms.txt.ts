import type { APIRoute } from 'astro';
import { frameText } from '#i18n/frame.text.ts';
import { locales, ownName } from '#i18n/locales.ts';
import { chapterHref, href } from '#i18n/paths.ts';
import { allChapters } from '#layouts/outline.ts';

/** The site for readers without a browser, after https://llmstxt.org: what it is, and every chapter as plain Markdown. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const chapters = await allChapters();
  const parts = locales.map((locale) => {
    const text = frameText[locale];
    const lines = chapters.flatMap(({ slug, title, summary, written }) => {
      const address = absolute(chapterHref(locale, slug).replace(/\/$/, '.md'));
      return written[locale] ? [`- [${title[locale]}](${address}): ${summary[locale]}`] : [];
    });
    const more = [
      `- [${text.glossary}](${absolute(href(locale, 'glossary/'))})`,
      `- [${text.sources}](${absolute(href(locale, 'sources/'))})`,
      `- [${text.about}](${absolute(href(locale, 'about/'))})`,
    ];
    return [`## ${ownName[locale]}`, text.home.description, [...lines, ...more].join('\n')].join(
      '\n\n',
    );
  });
  const { siteName, siteLine, footer } = frameText.en;
  const head = [`# ${siteName}`, `> ${siteLine}.`, `${footer.independent} ${footer.licence}`];
  return new Response(`${[...head, ...parts].join('\n\n')}\n`);
};
