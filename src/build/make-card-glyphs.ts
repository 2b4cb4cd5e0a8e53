/**
 * Redraws card-glyphs.json: the outlines of all characters that the titles of the social cards need. Run it when a build
 * says that a character is missing: `node src/build/make-card-glyphs.ts <path of NotoSansCJK-Bold.ttc>`. The font is
 * Debian's fonts-noto-cjk. The outlines lie in the project because a build must not depend on the fonts of its machine.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Glyphs } from './card.ts';
import { fromAstro } from './from-astro.ts';

interface Font {
  fullName: string;
  unitsPerEm: number;
  glyphForCodePoint(code: number): { id: number; advanceWidth: number; path: { toSVG(): string } };
}

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The characters of all titles, written or planned, and of the frame around them. */
function characters(): string[] {
  const chapters = ['en', 'zh'].flatMap((locale) =>
    readdirSync(new URL(`content/chapters/${locale}/`, root)).map((name) =>
      read(`content/chapters/${locale}/${name}`).slice(0, 400),
    ),
  );
  const words = ['frame', 'about', 'labs', 'book', 'practice.zh'].map((name) =>
    read(`src/i18n/${name}.text.ts`),
  );
  const frame = words.flatMap((text) => [
    ...(text.match(/^ {2,4}(?:title|siteName|kicker|talk): .*$(?:\n {4,}.*)?/gm) ?? []),
  ]);
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const all = [
    read('content/outline.json'),
    read('content/figures.json'),
    ...chapters,
    ...frame,
    ...ascii,
    '–—“”‘’·…，。：；？！、《》（）São',
  ];
  return [...new Set(all.join(''))].filter((char) => char >= ' ').sort();
}

const path = process.argv[2] ?? '/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc';
const fontkit = fromAstro('fontkitten') as { create(data: Buffer): { fonts: Font[] } };
const font = fontkit
  .create(readFileSync(path))
  .fonts.find((each) => each.fullName === 'Noto Sans CJK SC Bold');
if (!font) throw new Error(`${path} does not hold Noto Sans CJK SC Bold`);

const glyphs: Glyphs['glyphs'] = {};
for (const char of characters()) {
  const glyph = font.glyphForCodePoint(char.codePointAt(0) ?? 0);
  if (glyph.id !== 0) glyphs[char] = `${glyph.advanceWidth} ${glyph.path.toSVG()}`;
}
const licence =
  'Outlines of Noto Sans CJK SC Bold 2.004, © 2014-2021 Adobe (http://www.adobe.com/), SIL Open Font License 1.1';
const made: Glyphs = { licence, unitsPerEm: font.unitsPerEm, glyphs };
writeFileSync(new URL('card-glyphs.json', import.meta.url), `${JSON.stringify(made, null, 2)}\n`);
console.log(`${Object.keys(glyphs).length} characters drawn from ${path}`);
