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

/** A line of text, by its baseline. */
export interface Letters {
  readonly line: string;
  readonly x: number;
  readonly y: number;
}

/** A box with its label; its state is written at `being`, and ends there in a box that is one line high. */
export interface LaidBox extends Place {
  readonly id: string;
  readonly label: readonly Letters[];
  readonly being: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

/** A composition with the words of one language in their places; plain values, so that the page can carry it. */
export interface Layout extends Omit<Composition, 'frames' | 'places' | 'letterings'> {
  readonly frames: readonly (Box & { readonly id: string })[];
  readonly boxes: readonly LaidBox[];
  readonly letters: readonly (Letters & Pick<Lettering, 'text' | 'anchor'>)[];
}

interface LayoutWords {
  readonly boxes: Readonly<Record<string, string>>;
  readonly frames: Readonly<Record<Lettering['text'], string>>;
}

/** Room between a box and its text, in units, and the height of a line in units of the font size. */
const PAD = 8;
const LEAD = 1.3;
/** From the middle of a line of capitals to its baseline, in units of the font size. */
const DROP = 0.36;

export function layoutOf(
  { frames, places, letterings, ...rest }: Composition,
  words: LayoutWords,
): Layout {
  const { size } = rest;
  return {
    ...rest,
    frames: Object.entries(frames).map(([id, box]) => ({ id, ...box })),
    boxes: Object.entries(places).map(([id, place]) =>
      laid(id, place, words.boxes[id] ?? id, size),
    ),
    letters: letterings.flatMap(({ text, x, y, room, anchor }) =>
      linesOf(words.frames[text], room, size).map((line, i) => ({
        text,
        anchor,
        line,
        x,
        y: y + i * size * LEAD,
      })),
    ),
  };
}

function laid(id: string, place: Place, label: string, size: number): LaidBox {
  const room = place.w - 2 * PAD;
  const x = place.x + PAD;
  const step = size * LEAD;
  if (place.h < 2 * step + PAD) {
    const y = place.y + place.h / 2 + size * DROP;
    const being = { x: x + room, y, anchor: 'end' } as const;
    return { id, ...place, label: [{ line: label, x, y }], being };
  }
  const lines = linesOf(label, room, size);
  const top = place.y + (place.h - lines.length * step) / 2 + size * DROP;
  return {
    id,
    ...place,
    label: lines.map((line, i) => ({ line, x, y: top + i * step })),
    being: { x, y: top + lines.length * step, anchor: 'start' },
  };
}
