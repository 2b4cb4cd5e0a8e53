import type { Shape } from '../ui/device-store.ts';
import { isName } from './record-parts.ts';

/** Where the reader was last. */
export interface LastPlace {
  readonly chapter: string;
  /** The id of the heading that was read last; ids are the same in both languages. */
  readonly heading: string;
}

/** Null before the first chapter. */
export const lastShape: Shape<LastPlace | null> = {
  version: 1,
  defaults: null,
  read: (data) => {
    if (data === null) return null;
    if (typeof data !== 'object') return undefined;
    const { chapter, heading } = data as { chapter?: unknown; heading?: unknown };
    return isName(chapter) && isName(heading) ? { chapter, heading } : undefined;
  },
};

export const lastKey = 'last';
