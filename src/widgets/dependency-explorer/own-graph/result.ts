import type { Circle } from '#model/graph/circles.ts';
import type { Arc } from '#model/graph/soften.ts';
import type { Loaded } from './messages.ts';
import type { ReportWords } from './own-graph.en.text.ts';

/** Names that are told before the rest is only counted. */
const told = { names: 5, loop: 12, circles: 8, arcs: 12 } as const;

/** The result in sentences: the panel shows these, and the report holds the same. */
export interface Result {
  /** What was read, and what was made of it where the file says nothing. */
  readonly read: readonly string[];
  readonly coldStart: readonly string[];
  readonly circles: readonly string[];
  /** Null when there is nothing to soften. */
  readonly softening: {
    readonly sentences: readonly string[];
    readonly needs: readonly string[];
  } | null;
}

export function resultOf({ graph, format, verdict, ...read }: Loaded, words: ReportWords): Result {
  const labels = new Map(graph.components.map(({ id, label }) => [id, label]));
  const name = (id: string): string => labels.get(id) ?? id;
  const { stuck, waves, circles, example, softening } = verdict;
  const some = (ids: readonly string[]): string => shortList(ids.map(name), words);
  const all = graph.components.length;
  return {
    read: [
      words.size(all, graph.needs.length, format),
      ...(read.strengthsSaid || graph.needs.length === 0 ? [] : [words.unsaid]),
      ...(read.namedOnly.length === 0
        ? []
        : [words.namedOnly(read.namedOnly.length, some(read.namedOnly))]),
      ...(read.repeated === 0 ? [] : [words.repeated(read.repeated)]),
    ],
    coldStart:
      stuck.length === 0
        ? [words.allStart(waves.length)]
        : [words.stuck(stuck.length, all), words.started(all - stuck.length, waves.length)],
    circles: [
      ...circles.slice(0, told.circles).map((circle) => loopOf(circle, name, words)),
      ...(circles.length > told.circles ? [words.more(circles.length - told.circles)] : []),
      ...(circles.length === 0 && example ? [missingOf(example.path, name, words)] : []),
    ],
    softening:
      softening.arcs.length === 0
        ? null
        : {
            sentences: softeningOf(softening, words),
            needs: listed(softening.arcs, told.arcs, name, words),
          },
  };
}

/** All needs to soften in words; the first `most` of them, and how many more. */
export function listed(
  arcs: readonly Arc[],
  most: number,
  name: (id: string) => string,
  words: ReportWords,
): string[] {
  const lines = arcs.slice(0, most).map(({ from, to }) => words.link(name(from), name(to)));
  return arcs.length > most ? [...lines, words.more(arcs.length - most)] : lines;
}

/** A circle as a loop in words, each needing the next; of a circle that is more than one loop, its size and its shortest loop. */
export function loopOf(
  { members, loop }: Circle,
  name: (id: string) => string,
  words: ReportWords,
): string {
  const links = loop
    .slice(0, told.loop)
    .map((id, i) => words.link(name(id), name(loop[(i + 1) % loop.length] ?? id)));
  const round = words.loop(
    loop.length > told.loop ? [...links, words.more(loop.length - told.loop)] : links,
  );
  if (members.length === loop.length) return round;
  return words.large(members.length, shortList(members.map(name), words), round);
}

function missingOf(
  path: readonly string[],
  name: (id: string) => string,
  words: ReportWords,
): string {
  return words.noCircle(name(path.at(-2) ?? ''), name(path.at(-1) ?? ''));
}

function softeningOf(
  { arcs, exact, parts, missing }: Loaded['verdict']['softening'],
  words: ReportWords,
): string[] {
  const atLeast = parts.reduce((sum, part) => sum + part.atLeast, missing.length);
  const main = exact ? words.softenExact(arcs.length) : words.softenGreedy(arcs.length, atLeast);
  const choices = parts.reduce((product, { sets }) => product * sets.length, 1);
  const complete = parts.every((part) => part.complete);
  const others =
    exact && choices > 1 && choices < 1e6 ? [words.otherSets(choices - 1, complete)] : [];
  return [main, ...others];
}

function shortList(names: readonly string[], words: ReportWords): string {
  const first = names.slice(0, told.names).join(words.and);
  return names.length > told.names
    ? `${first}${words.and}${words.more(names.length - told.names)}`
    : first;
}
