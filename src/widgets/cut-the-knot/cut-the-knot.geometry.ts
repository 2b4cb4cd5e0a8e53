/**
 * Where everything stands in the picture. Two compositions: `wide`, with the bootstrap Region on the left, drawn for 760 px,
 * and `narrow`, with the new Region on top, drawn for 312 px. Units are pixels at that width. Between the columns of boxes
 * run gutters; arrows use nothing else.
 */
import { linesOf } from './cut-the-knot.letters.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Side = 'left' | 'right' | 'top';
/** `far` lies between the lender's own services and the VPC, `mid` between the Regions, `near` inside the new Region. */
export type Gutter = 'far' | 'mid' | 'near';

export interface Place extends Box {
  /** The side from which the box opens to a gutter. */
  readonly faces: Readonly<Partial<Record<Gutter, Side>>>;
}

/** A line of lettering that belongs to a frame and not to a box. */
export interface Lettering {
  readonly text: 'bootstrap' | 'region' | 'franken' | 'waits';
  readonly x: number;
  readonly y: number;
  /** Room before it must be broken; further lines follow below. */
  readonly room: number;
  readonly anchor: 'start' | 'middle';
}

export interface Composition {
  readonly width: number;
  readonly height: number;
  /** Font size of all text, in units. */
  readonly size: number;
  readonly gutters: Readonly<Record<Gutter, { readonly from: number; readonly to: number }>>;
  readonly frames: Readonly<Record<'bootstrap' | 'vpc' | 'franken' | 'region', Box>>;
  readonly letterings: readonly Lettering[];
  readonly places: Readonly<Record<string, Place>>;
  /** Height of the free strip through which an arrow passes between two boxes of the middle column; none when narrow. */
  readonly passages: readonly number[];
}

/** A line of text in a box. */
export interface Letters {
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'label' | 'being';
  readonly anchor: 'start' | 'end';
}

/** Room between a box and its text, in units. */
const PAD = 8;

/** The text of a box: its label, broken where it must be, and the state below; beside it where the box is one line high. */
export function letteringOf(place: Box, label: string, being: string, size: number): Letters[] {
  const room = place.w - 2 * PAD;
  const start = place.x + PAD;
  const step = size * 1.3;
  if (place.h < 2 * step + PAD) {
    const y = place.y + place.h / 2 + size * 0.36;
    const end: Letters = { line: being, x: start + room, y, kind: 'being', anchor: 'end' };
    const first: Letters = { line: label, x: start, y, kind: 'label', anchor: 'start' };
    return being === '' ? [first] : [first, end];
  }
  const lines = [...linesOf(label, room, size), being];
  const top = place.y + (place.h - (lines.length - 1) * step) / 2 + size * 0.36;
  return lines.map((line, i) => ({
    line,
    x: start,
    y: top + i * step,
    kind: i === lines.length - 1 ? 'being' : 'label',
    anchor: 'start',
  }));
}
