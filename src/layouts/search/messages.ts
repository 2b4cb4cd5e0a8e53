export const kinds = ['chapter', 'figure', 'word', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** A stretch of an excerpt; a hit is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** A place within a chapter. */
export interface Place {
  readonly title: string;
  readonly url: string;
}

export interface Found extends Place {
  readonly kind: Kind;
  readonly excerpt: readonly Stretch[];
  readonly places: readonly Place[];
}

/** From the page to the worker. `base` is the path of the site on its host. */
export interface Question {
  readonly id: number;
  readonly query: string;
  readonly lang: string;
  readonly base: string;
}

/** From the worker to the page; null when the index could not be loaded. */
export interface Answer {
  readonly id: number;
  readonly found: readonly Found[] | null;
}
