/** Where a chapter begins in the book, and what its ids begin with there. */
export const bookAnchor = (slug: string): string => `c${slug.slice(0, 2)}`;

/** Attributes that hold ids of the same page. */
const pointing =
  /\s(id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)="([^"]*)"/g;

/** The ids of the figures of a built chapter. They are the same in the book, for the styles of a figure may name it by its id. */
export const figureIds = (html: string): string[] =>
  [...html.matchAll(/<figure\b[^>]*>/g)].flatMap(([tag]) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []);

/**
 * The text of a built chapter as it stands in the book: its headings one level lower, its ids its own, its links to other
 * chapters and to the sources within the book. `figures` are the ids of all figures of the book. Nothing in it is alive: no script, and what a figure draws takes no focus.
 * Answers and sources are left out; the book has them at its end.
 */
export function bookChapter(html: string, slug: string, figures: ReadonlySet<string>): string {
  const anchor = bookAnchor(slug);
  const placed = (id: string, at = anchor) => (figures.has(id) ? id : `${at}-${id}`);
  return [
    withoutWhatLives,
    withoutWhatTheBookHas,
    (text: string) => linksWithin(text, placed),
    (text: string) => oneLevelLower(text, anchor),
  ].reduce((text, step) => step(text), inner(html));
}

const inner = (html: string): string => /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';

function withoutWhatLives(html: string): string {
  return html
    .replace(/<(script|style|template)\b.*?<\/\1>/gs, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<astro-island\b[^>]*>/g, '<astro-island>')
    .replace(/ data-ready="true"/g, '')
    .replace(/<div class="figure-(?:body|lanes)[^"]*"/g, '$& inert')
    .replace(/<(?:input|button|select|textarea)\b/g, '$& disabled');
}

function withoutWhatTheBookHas(html: string): string {
  return (
    html
      .replace(/<nav class="chapter-nav.*?<\/nav>/gs, '')
      // One region for the questions of a chapter is a landmark; forty of one name are none.
      .replace(/(<section class="question[^>]*?) aria-labelledby="[^"]*"/g, '$1')
      .replace(/<section class="cited">.*?<\/section>/gs, '')
      .replace(/<section class="question checks".*?<\/section>/gs, (checks) =>
        checks.replace(/<details>.*?<\/details>/gs, ''),
      )
  );
}

function linksWithin(html: string, placed: (id: string, anchor?: string) => string): string {
  const own = (ids: string) => ids.replace(/\S+/g, (id) => placed(id));
  const chapterLink = / href="[^"]*\/chapters\/([\w-]+)\/(?:\?[^"#]*)?(?:#([^"]*))?"/g;
  return html
    .replace(pointing, (_, name: string, ids: string) => ` ${name}="${own(ids)}"`)
    .replace(/ href="#([^"]*)"/g, (_, id: string) => ` href="#${own(id)}"`)
    .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${own(id)})`)
    .replace(/ href="[^"]*\/sources\/#([^"]*)"/g, ' href="#$1"')
    .replace(chapterLink, (_, slug: string, id?: string) => {
      const anchor = bookAnchor(slug);
      return ` href="#${id ? placed(id, anchor) : anchor}"`;
    });
}

function oneLevelLower(html: string, anchor: string): string {
  return (
    html
      .replace(
        /<(\/?)h([1-5])\b/g,
        (_, end: string, level: string) => `<${end}h${Number(level) + 1}`,
      )
      // The title begins the sheet, the line with number and times follows it.
      .replace(/(<p class="kicker">.*?<\/p>)\s*(<h2>.*?<\/h2>)/s, '$2$1')
      .replace('<h2', `<h2 class="book-title" id="${anchor}"`)
  );
}
