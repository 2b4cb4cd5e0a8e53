/**
 * How wide a text may get, in units of its font size: an upper estimate by class of character, made after the bold of DejaVu
 * Sans, which is the widest face that a system font is likely to be.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef]/, 1],
  [/[MW]/, 1.11],
  [/[mw@%]/, 1.05],
  [/[A-HJ-Z]/, 0.85],
  [/[ijlI ]/, 0.36],
  [/[frt]/, 0.5],
  [/[cksz]/, 0.67],
  [/[.,:;|'’()\-·]/, 0.46],
];
const OTHER = 0.72;

export function widthOf(text: string, size: number): number {
  const units = Array.from(text).reduce(
    (sum, letter) => sum + (CLASSES.find(([match]) => match.test(letter))?.[1] ?? OTHER),
    0,
  );
  return units * size;
}

/** Breaks a label at its blanks into as few lines as fit; a word that is too long stays whole. */
export function linesOf(label: string, room: number, size: number): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
