/** Widths in em of a bold and wide system sans, so that what fits here fits anywhere. */
function widthOf(char: string): number {
  if (char.charCodeAt(0) > 0x2e7f) return 1;
  if ("ijltfr.,:;·' ()I|".includes(char)) return 0.4;
  if ('mwMW@'.includes(char)) return 1;
  return /[A-Z0-9]/.test(char) ? 0.73 : 0.66;
}

/** How much narrower the same text is in regular weight. */
export const regular = 0.9;

/** The width of a text in units at a font size. */
export function measure(text: string, size: number): number {
  return Array.from(text).reduce((sum, char) => sum + widthOf(char), 0) * size;
}

/** The first of some labels that fits, else the last of them, cut short with an ellipsis. */
export function fit(labels: readonly string[], width: number, size: number): string {
  const whole = labels.find((label) => measure(label, size) <= width);
  if (whole !== undefined) return whole;
  let cut = Array.from(labels.at(-1) ?? '');
  while (cut.length > 0 && measure(`${cut.join('')}…`, size) > width) cut = cut.slice(0, -1);
  return cut.length > 0 ? `${cut.join('')}…` : '';
}

/** Words in as few lines as hold them, in their order. */
export function lines(
  words: readonly string[],
  comma: string,
  width: number,
  size: number,
): string[] {
  return words.reduce<string[]>((done, word) => {
    const last = done.at(-1);
    const joined = last === undefined ? word : `${last}${comma}${word}`;
    return last !== undefined && measure(joined, size) <= width
      ? [...done.slice(0, -1), joined]
      : [...done, word];
  }, []);
}
