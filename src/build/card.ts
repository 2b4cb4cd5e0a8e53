/** Outlines of characters: for each its advance, a blank, and its path; in units of the em, y upwards. */
export interface Glyphs {
  licence: string;
  unitsPerEm: number;
  glyphs: Record<string, string>;
}

export interface CardText {
  /** Small line above the title, such as the chapter's number; may be empty. */
  readonly kicker: string;
  readonly title: string;
  readonly site: string;
}

/** The size that all big networks show without cropping. */
export const cardSize = { width: 1200, height: 630 } as const;

const left = 90;
const room = cardSize.width - 2 * left;
/** A line never begins with these. */
const clings = /[，。：；？！、》）”’,.:;?!)]/u;

/** The characters of a text for which there is no outline. */
export function missing({ glyphs }: Glyphs, text: string): string[] {
  return [...new Set(Array.from(text))].filter((char) => !(char in glyphs));
}

/**
 * A social card as SVG. Text is drawn as outlines, so the picture is the same on every machine, whatever fonts it has.
 * Characters without an outline are left out: ask `missing` first.
 */
export function cardSvg(font: Glyphs, { kicker, title, site }: CardText): string {
  const size = [84, 72, 60, 50].find((each) => wrap(font, title, each).length <= 3) ?? 44;
  const lines = wrap(font, title, size);
  const top = 300 - ((lines.length - 1) * size * 1.25) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    '<rect width="1200" height="630" fill="#fbfaf6"/>',
    '<rect x="1010" y="452" width="84" height="84" rx="12" fill="none" stroke="#9a5207" stroke-width="7" stroke-dasharray="16 10"/>',
    '<rect x="1046" y="488" width="84" height="84" rx="12" fill="#1f5fae"/>',
    line(font, kicker, 30, left, 120, '#545d66'),
    ...lines.map((text, index) =>
      line(font, text, size, left, top + index * size * 1.25 + size * 0.35, '#1c2127'),
    ),
    line(font, site, 34, left, 550, '#545d66'),
    '</svg>',
  ].join('');
}

function line(
  font: Glyphs,
  text: string,
  size: number,
  x: number,
  y: number,
  fill: string,
): string {
  const scale = size / font.unitsPerEm;
  let at = 0;
  const paths = Array.from(text).map((char) => {
    const { advance, path } = outline(font, char);
    const drawn = path && `<path transform="translate(${at})" d="${path}"/>`;
    at += advance;
    return drawn;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}

function outline({ glyphs }: Glyphs, char: string): { advance: number; path: string } {
  const [advance = '0', path = ''] = glyphs[char]?.split(/ (.*)/s) ?? [];
  return { advance: Number(advance), path };
}

function width(font: Glyphs, text: string, size: number): number {
  return (
    (Array.from(text).reduce((sum, char) => sum + outline(font, char).advance, 0) * size) /
    font.unitsPerEm
  );
}

/** Breaks at blanks and between Han characters, into lines of about one length. */
function wrap(font: Glyphs, text: string, size: number): string[] {
  const fewest = fill(font, text, size, room).length;
  const widths = Array.from({ length: 20 }, (_, index) => room * (1 - index / 25));
  const narrowest =
    widths.findLast((each) => fill(font, text, size, each).length === fewest) ?? room;
  return fill(font, text, size, narrowest);
}

function fill(font: Glyphs, text: string, size: number, limit: number): string[] {
  const pieces =
    text.match(
      /[\p{Script=Han}，。：；？！、《》（）“”]|[^\s\p{Script=Han}，。：；？！、《》（）“”]+|\s+/gu,
    ) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (width(font, last + piece, size) <= limit || clings.test(piece[0] ?? ''))
      lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((each) => each.trim()).filter(Boolean);
}
