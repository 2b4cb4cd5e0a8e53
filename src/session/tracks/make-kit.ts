import type { Both } from '#i18n/locales.ts';
import type { ServiceGraph } from '#model/service-graph/types.ts';
import type { RunSheet } from '#model/run-sheet/sheet.ts';
import { region2025 } from '#model/stories/region-2025.ts';
import type { Kit, Question } from './kit.ts';
import { firstComplaint, firstStop, redSet, type Names } from './predictions.ts';
import type { Track } from './track.ts';

/** A chapter with its questions, as `content/` has them. */
export interface Taught {
  readonly slug: string;
  readonly title: Both;
  readonly lead: Both;
  /** Keys of the figures that stand in it. */
  readonly figures: readonly string[];
  readonly bet: {
    readonly id: string;
    readonly q: Both;
    readonly options: readonly { readonly id: string; readonly text: Both }[];
    readonly answer: string | null;
    readonly reveal: Both;
  };
  readonly checks: readonly {
    readonly id: string;
    readonly q: Both;
    readonly options: readonly (
      { readonly text: Both; readonly right: true } | { readonly text: Both; readonly hint: Both }
    )[];
    readonly why: Both;
  }[];
}

/** What the predictions on figures are computed from. */
export interface Modelled {
  readonly graph: ServiceGraph;
  readonly components: Names;
  readonly sheet: RunSheet;
  readonly phases: Names;
}

/** The kit of all sessions: every bet and check, and those predictions that the tracks ask for. */
export function makeKit(
  tracks: readonly Track[],
  chapters: readonly Taught[],
  modelled: Modelled,
): Kit {
  const asked = tracks.flatMap(({ steps }) => steps.flatMap(({ vote }) => vote ?? []));
  const predicted = new Set(asked.filter((key) => key.startsWith('predict/')));
  return {
    tracks,
    questions: Object.fromEntries([
      ...chapters.flatMap(questionsOf),
      ...[...predicted].map((key) => [key, prediction(key, modelled)] as const),
    ]),
    figures: Object.fromEntries(
      chapters.flatMap(({ slug, figures }) => figures.map((figure) => [figure, { chapter: slug }])),
    ),
    chapters: Object.fromEntries(
      chapters.map(({ slug, title, lead, figures: [figure = null], checks }) => [
        slug,
        { title, lead, figure, recall: checks.map(({ id }) => `${slug}/${id}`) },
      ]),
    ),
  };
}

function questionsOf({ slug, bet, checks }: Taught): (readonly [string, Question])[] {
  const place = bet.options.findIndex(({ id }) => id === bet.answer);
  const opening: Question = {
    q: bet.q,
    options: bet.options.map(({ text }) => ({ text, hint: null })),
    right: place < 0 ? null : place,
    why: bet.reveal,
  };
  return [
    [`${slug}/${bet.id}`, opening],
    ...checks.map(({ id, q, options, why }) => {
      const told = options.map((each) => ({
        text: each.text,
        hint: 'hint' in each ? each.hint : null,
      }));
      const right = options.findIndex((each) => 'right' in each);
      return [`${slug}/${id}`, { q, options: told, right, why }] as const;
    }),
  ];
}

/**
 * `predict/dependency-explorer/<component killed>`, `predict/run-sheet/<build>` or `predict/build-theatre/<phase left out>`.
 * @throws RangeError for any other
 */
function prediction(key: string, { graph, components, sheet, phases }: Modelled): Question {
  const [, figure, what = ''] = key.split('/');
  if (figure === 'dependency-explorer') return redSet(graph, what, components);
  if (figure === 'run-sheet') return firstStop(sheet, Number(what));
  if (figure === 'build-theatre') return firstComplaint(region2025(SEED), what, phases);
  throw new RangeError(`there is no prediction “${key}”`);
}

/** The first build of the theatre. */
const SEED = 1;
