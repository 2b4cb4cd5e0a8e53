import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { figuresIn } from '#build/figures-in.ts';
import { isLocale, localeOf } from '#i18n/locales.ts';
import { allChapters } from '#layouts/outline.ts';
import { plainChapter } from '#layouts/plain-chapter.ts';

/** Every chapter in every language as plain Markdown, beside its page: `/en/chapters/07-bootstrap-region.md`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await allChapters()).flatMap(({ slug, written }) =>
    Object.keys(written).map((locale) => ({ params: { locale, chapter: slug } })),
  );

export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params['locale']);
  const slug = params['chapter'] ?? '';
  const entry = (await allChapters()).find((each) => each.slug === slug)?.written[locale];
  if (!entry || !isLocale(locale)) throw new Error(`no chapter “${slug}” in ${locale}`);
  const mdx = entry.body ?? '';
  const listed = new Map((await getCollection('figures')).map(({ id, data }) => [id, data]));
  const figures = new Map(
    figuresIn(mdx).flatMap(({ id, element }) => {
      const data = listed.get(id);
      const name = /^<(\w+)/.exec(element)?.[1] ?? '';
      return data ? [[name, { name: data.name[locale], does: data.does[locale] }] as const] : [];
    }),
  );
  const questions = (await getEntry('checks', slug))?.data;
  const { title, lead } = entry.data;
  return new Response(plainChapter(mdx, { locale, title, lead, questions, figures }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
