import type { Strength } from '#model/graph/types.ts';

export interface Strengths {
  readonly starting: Strength;
  readonly running: Strength;
}

/** What a need is when its file does not say: as hard as can be, so that no trouble is hidden. */
export const unsaid: Strengths = { starting: 'hard', running: 'hard' };

const words = /(?<![\p{L}\p{N}_-])(hard|soft|cached)(?![\p{L}\p{N}_-])/giu;

/**
 * The strengths that the label of an edge tells: one word for both (`soft`, `cached copy`), or two with a slash, while starting
 * first (`hard/cached`). Null when it has none of the three words.
 */
export function strengthsIn(label: string): Strengths | null {
  const [first, second] = [...label.matchAll(words)].map(([word]) => word.toLowerCase());
  if (!isStrength(first)) return null;
  const pair = /\b(?:hard|soft|cached)\s*\/\s*(?:hard|soft|cached)\b/i.test(label);
  return { starting: first, running: pair && isStrength(second) ? second : first };
}

/** The label without the words of strength, when more than those is in it. */
export function reasonIn(label: string): string | undefined {
  const rest = label
    .replace(words, ' ')
    .replace(/[\s/:;,()-]+/g, ' ')
    .trim();
  return rest === '' ? undefined : label.trim();
}

export function isStrength(word: unknown): word is Strength {
  return word === 'hard' || word === 'soft' || word === 'cached';
}

const rank: Readonly<Record<Strength, number>> = { soft: 0, cached: 1, hard: 2 };

/** Of two that are said of the same need, the stronger, for starting and for running. */
export function stronger(a: Strengths, b: Strengths): Strengths {
  return {
    starting: rank[a.starting] >= rank[b.starting] ? a.starting : b.starting,
    running: rank[a.running] >= rank[b.running] ? a.running : b.running,
  };
}
