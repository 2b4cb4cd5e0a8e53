import { measure } from './fit.ts';
import type { Rect } from './geometry.ts';
import type { StageWords } from './stage.en.text.ts';

/** One sign of the drawing: a rectangle, a line, or a text; its colours and dashes are its classes. */
export type Shape = { readonly key: string; readonly class: string } & (
  | ({ readonly tag: 'rect'; readonly rx: number; readonly hatch?: boolean } & Rect)
  | { readonly tag: 'path'; readonly d: string }
  | { readonly tag: 'text'; readonly x: number; readonly y: number; readonly text: string }
);

/** The words that the drawing needs: its own, and the short name of a placement. */
export interface Words {
  readonly own: StageWords;
  readonly label: (placement: string) => string;
}

/** Size of all text but the titles of frames, in units: 12 pixels where 760 units are shown on 752. */
export const small = 12.2;

export const classes = (...names: readonly (string | false | null)[]) =>
  names.filter(Boolean).join(' ');

export const text = (key: string, look: string, x: number, y: number, words: string): Shape => ({
  tag: 'text',
  key,
  class: look,
  x: Math.round(x),
  y: Math.round(y),
  text: words,
});

/** A red word in a frame of its own, whose right end and middle are given. */
export function badge(key: string, word: string, right: number, middle: number): Shape[] {
  const w = Math.round(measure(word, small)) + 10;
  const x = Math.round(right - w);
  return [
    {
      tag: 'rect',
      key: `${key} badge`,
      class: 'badge',
      x,
      y: Math.round(middle) - 8,
      w,
      h: 16,
      rx: 4,
    },
    text(`${key} word`, 'word', x + w / 2, middle + 4, word),
  ];
}
