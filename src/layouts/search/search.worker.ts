import { stretches } from './excerpt.ts';
import { kinds, type Answer, type Found, type Kind, type Question } from './messages.ts';

/*
 * Pagefind runs here and not in the page, because it is WebAssembly: a worker has a policy of its own, so no page has to
 * allow that (`src/build/header-files.ts`).
 */

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly kind: Kind };
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

/** How many of each kind are shown; how many results are looked at for them. */
const MOST: Readonly<Record<Kind, number>> = { chapter: 5, figure: 4, word: 4, page: 2 };
const LOOKED_AT = 24;
const PLACES = 3;

let loading: Promise<Pagefind> | undefined;

async function load({ base, lang }: Question): Promise<Pagefind> {
  // Pagefind asks the document for its language, and a worker has none.
  const html = { getAttribute: () => lang };
  Object.assign(globalThis, { document: { querySelector: () => html } });
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    noWorker: true,
    // The title says what a chapter is about; that a long one names a word often says less.
    ranking: { metaWeights: { title: 15 }, termFrequency: 0.2 },
  });
  return pagefind;
}

async function find(question: Question): Promise<Found[]> {
  loading ??= load(question);
  const results = await ranked(await loading, question.query);
  const all = await Promise.all(results.slice(0, LOOKED_AT).map((each) => each.data()));
  return kinds.flatMap((kind) =>
    all
      .filter(({ meta }) => meta.kind === kind)
      .slice(0, MOST[kind])
      .map(({ url, meta, excerpt, sub_results }) => ({
        kind,
        url,
        title: meta.title,
        excerpt: stretches(excerpt),
        places: sub_results.filter((place) => place.url !== url).slice(0, PLACES),
      })),
  );
}

/** Words of Han are cut anew, so that 分区 finds 十分 too: what holds the very words comes before what holds their parts. */
async function ranked(pagefind: Pagefind, query: string): Promise<Result[]> {
  const { results } = await pagefind.search(query);
  const exact = await pagefind.search(`"${query.replaceAll('"', ' ')}"`);
  const holding = new Set(exact.results.map(({ id }) => id));
  const [yes, no] = [true, false].map((held) =>
    results.filter(({ id }) => holding.has(id) === held),
  );
  return [...(yes ?? []), ...(no ?? [])];
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  const answer = (found: Answer['found']) => {
    postMessage({ id: data.id, found } satisfies Answer);
  };
  try {
    answer(await find(data));
  } catch {
    loading = undefined;
    answer(null);
  }
};
