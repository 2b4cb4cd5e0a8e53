/** What a figure says beside its drawing. */
export interface Said {
  readonly title: string;
  readonly status: string;
  readonly sentence: string;
  readonly legend: readonly string[];
}

export const NOTHING_SAID: Said = { title: '', status: '', sentence: '', legend: [] };

export function saidBy(page: ParentNode): Said {
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const part = (name: string) => textOf(page.querySelector(`.figure-${name}`));
  const legend = page.querySelector('.figure-legend')?.children ?? [];
  return {
    title: part('title'),
    status: part('status'),
    sentence: part('sentence'),
    legend: Array.from(legend, textOf).filter((words) => words !== ''),
  };
}

/** A word of a drawing, and the same in the other language. */
export type Pair = readonly [word: string, twin: string];

/** Longer texts are sentences, for which a drawing's label is not the place; single signs explain nothing. */
const LONGEST = 34;
const SHORTEST = 2;
/** More would cover the drawing that they explain. */
const MOST = 9;

/**
 * The labels of a drawing with their twins. Both figures are one component in one state, so their parts stand in the same order. Where
 * a part is drawn in another number of lines, it is one label as a whole.
 */
export function pairsOf(seen: ParentNode, hidden: ParentNode): readonly Pair[] {
  const [left, right] = [seen, hidden].map((page) => page.querySelector('.figure-stage'));
  if (!left || !right) return [];
  const labels = zipped(left, right).filter(
    ([word, twin]) =>
      word !== twin &&
      /\p{L}/u.test(word) &&
      Math.min(word.length, twin.length) >= SHORTEST &&
      word.length + twin.length <= LONGEST,
  );
  return [...new Map(labels)].slice(0, MOST);
}

function zipped(seen: Element, hidden: Element): readonly Pair[] {
  const [left, right] = [seen, hidden].map(partsOf) as [Element[], Element[]];
  const hasOwnWords = [...seen.childNodes].some(
    (node) => node.nodeType === node.TEXT_NODE && wordsIn(node) !== '',
  );
  if (left.length > 0 && left.length === right.length && !hasOwnWords) {
    return left.flatMap((part, at) => zipped(part, right[at] ?? part));
  }
  const pair = [wordsOf(seen), wordsOf(hidden)] as const;
  return pair.includes('') ? [] : [pair];
}

/** The parts of an element that hold words to be seen. */
const partsOf = (element: Element): Element[] =>
  [...element.children].filter(
    (part) =>
      wordsIn(part) !== '' &&
      part.checkVisibility() &&
      !part.matches('.visually-hidden, title, desc, style'),
  );

const wordsIn = (node: Node): string => (node.textContent ?? '').trim();

/** Lines of one label as one text; between Han there is no blank. */
function wordsOf(element: Element): string {
  const lines = partsOf(element);
  const text = lines.length > 1 ? lines.map(wordsOf).join(' ') : wordsIn(element);
  return text.replace(/\s+/g, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
