import type { Shown } from '../dependency-explorer.shown.ts';
import type { Arrow } from '../dependency-explorer.told.ts';

export interface LinesProps {
  /** The element in which groups and components stand. */
  readonly map: HTMLElement;
  readonly shown: Shown;
  readonly arrows: readonly Arrow[];
}
