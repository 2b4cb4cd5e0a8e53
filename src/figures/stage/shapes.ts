import { measure } from './fit.ts';
import type { Rect } from './geometry.ts';
import type { StageWords } from './stage.text.ts';

/** One sign of the drawing: a rectangle, a line, or a text; colours and patterns are its classes. */
export type Shape = { readonly key: string; readonly class: string } & (
  | ({ readonly tag: 'rect'; readonly rx: number; readonly hatch?: boolean } & Rect)
  | { readonly tag: 'path'; readonly d: string }
  | { readonly tag: 'text'; readonly x: number; readonly y: number; readonly text: string }
);

/** The words that the drawing needs: its own, and the short name of a placement. */
export interface Words {
  readonly own: StageWords;
  readonly label: (placement: string) => string;
  readonly name: (name: string) => string;
}

export const small = 12;

export const classes = (...names: readonly (string | false | null)[]) =>
  names.filter(Boolean).join(' ');

/** A red word in its own frame, set at the right end of a place; its left edge comes back too. */
export function badge(
  key: string,
  word: string,
  right: number,
  middle: number,
): readonly [readonly Shape[], number] {
  const w = Math.round(measure(word, small)) + 10;
  const x = right - w;
  return [
    [
      { tag: 'rect', key: `${key} badge`, class: 'badge', x, y: middle - 9, w, h: 18, rx: 4 },
      {
        tag: 'text',
        key: `${key} word`,
        class: 'word',
        x: right - w / 2,
        y: middle + 4.3,
        text: word,
      },
    ],
    x,
  ];
}
