import { positions } from './positions.ts';
import { Stop } from './types.ts';
import type { Position } from './types.ts';

/** A Mermaid text with a place in it. Blanks are spaces and line ends; statements end with a line or `;`. */
export interface MermaidText {
  offset(): number;
  place(offset: number): Position;
  done(): number;
  atEnd(): boolean;
  /** Goes back to a place that was read before. */
  back(offset: number): void;
  /** Reads what a sticky pattern finds here. */
  match(pattern: RegExp): RegExpExecArray | null;
  /** Reads this word, when it stands alone. */
  word(word: string): boolean;
  ahead(length: number): string;
  skipSpaces(): void;
  skipBlank(): void;
  restOfLine(): string;
  /** Reads `&` with what is blank around it. */
  ampersand(): boolean;
  /** Goes to the next statement; throws Stop when something else stands here. */
  endStatement(): void;
}

const spaces = /[^\S\n]*/y;
const blank = /\s*/y;
const line = /[^\n;]*/y;
const ends = /[\s;]*/y;
const and = /\s*&\s*/y;

export function mermaidText(source: string): MermaidText {
  const text = withoutRemarks(source);
  const placeOf = positions(source);
  let at = 0;

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  }

  return {
    offset: () => at,
    place: placeOf,
    done: () => at / Math.max(1, text.length),
    atEnd: () => at >= text.length,
    back(offset) {
      at = offset;
    },
    match,
    word(word) {
      const after = text[at + word.length] ?? '\n';
      if (!text.startsWith(word, at) || !/[\s;"[]/.test(after)) return false;
      at += word.length;
      return true;
    },
    ahead: (length) => text.slice(at, at + length),
    skipSpaces: () => void match(spaces),
    skipBlank: () => void match(blank),
    restOfLine: () => match(line)?.[0] ?? '',
    ampersand: () => (match(and)?.[0] ?? '') !== '',
    endStatement() {
      match(spaces);
      if (at < text.length && !/[\n;]/.test(text[at] ?? '')) {
        throw new Stop('syntax', placeOf(at), /^[^\n;]*/.exec(text.slice(at, at + 60))?.[0]);
      }
      match(ends);
    },
  };
}

/**
 * Blanks out what is no statement (front matter, directives, remarks, and all but the first Mermaid block of a Markdown file), so that
 * what is left keeps its place.
 */
function withoutRemarks(source: string): string {
  const fence = /^[^\S\n]*(?:```|~~~)[^\S\n]*mermaid[^\n]*\n/m.exec(source);
  const start = fence ? fence.index + fence[0].length : 0;
  const close = fence ? /^[^\S\n]*(?:```|~~~)/m.exec(source.slice(start)) : null;
  const end = close ? start + close.index : source.length;
  const block = blankFrontMatter(source.slice(start, end));
  const drawn = blankDirectives(block).replace(/^[^\S\n]*%%[^\n]*/gm, blanked);
  return blanked(source.slice(0, start)) + drawn + blanked(source.slice(end));
}

function blanked(part: string): string {
  return part.replace(/[^\n]/g, ' ');
}

/** YAML between two lines of `---` before the diagram. */
function blankFrontMatter(text: string): string {
  const begin = /^\s*---[^\S\n]*\n/.exec(text);
  if (!begin) return text;
  const end = /^[^\S\n]*---[^\S\n]*$/m.exec(text.slice(begin[0].length));
  if (!end) return text;
  const length = begin[0].length + end.index + end[0].length;
  return blanked(text.slice(0, length)) + text.slice(length);
}

/** `%%{ … }%%`, by search and not by a pattern, which would begin anew at every opening. */
function blankDirectives(text: string): string {
  let whole = '';
  let at = 0;
  for (;;) {
    const begin = text.indexOf('%%{', at);
    const end = begin === -1 ? -1 : text.indexOf('}%%', begin);
    if (end === -1) return whole + text.slice(at);
    whole += text.slice(at, begin) + blanked(text.slice(begin, end + 3));
    at = end + 3;
  }
}
