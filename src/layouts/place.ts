/** A place in a text that exists in two languages with the same blocks: which block is at the top, and how far it is read. */
export interface Place {
  /** The path of the page on which the place holds. */
  readonly path: string;
  /** Index of the first block that is still visible. */
  readonly block: number;
  /** How much of that block is above the window's top, in its own heights, which differ between the languages: -1 to 1. */
  readonly part: number;
  /** The first id in that block, where it has one: in a list that each language sorts for itself, blocks change places. */
  readonly id?: string;
}

const limit = 512;

/** The place as text, for the tab's storage. */
export function writePlace(place: Place): string {
  const { path, block, part, id } = place;
  return JSON.stringify([path, block, Math.round(part * 1000) / 1000, ...(id ? [id] : [])]);
}

/** Reads what `writePlace` wrote. Anything else, or a place on another page, is undefined. */
export function readPlace(text: string | null | undefined, path: string): Place | undefined {
  if (!text || text.length > limit) return undefined;
  try {
    const [where, block, part, id] = JSON.parse(text) as unknown[];
    const fits =
      where === path && isIndex(block) && typeof part === 'number' && Math.abs(part) <= 1;
    if (!fits) return undefined;
    return typeof id === 'string' && id ? { path, block, part, id } : { path, block, part };
  } catch {
    return undefined;
  }
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
