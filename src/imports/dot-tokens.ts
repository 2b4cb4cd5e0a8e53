import { positions } from './positions.ts';
import { Stop } from './types.ts';
import type { Position } from './types.ts';

/** `quoted` ids are never keywords; `html` is the text between angle brackets, tags included. */
export interface Token {
  readonly kind: 'id' | 'sign' | 'end';
  readonly text: string;
  readonly form: 'plain' | 'quoted' | 'html';
  readonly offset: number;
}

export interface Tokens {
  /** The next token, and the one after it. */
  peek(): Token;
  take(): Token;
  place(token: Token): Position;
  /** Part of the text that has been read, 0 to 1. */
  done(): number;
}

const blank = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/|(?<=^|\n)#[^\n]*)*/y;
const plain = /[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*|-?(?:\.\d+|\d+(?:\.\d*)?)/uy;
const quoted = /"((?:[^"\\]|\\[^])*)"/y;
const sign = /->|--|[{}[\];,=:+]/y;

/** The tokens of the DOT language (graphviz.org/doc/info/lang.html). Linear in the length of the text. Throws Stop. */
export function dotTokens(text: string): Tokens {
  const place = positions(text);
  let at = 0;
  let next: Token | null = null;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };

  function read(): Token {
    match(blank);
    const offset = at;
    if (at >= text.length) return { kind: 'end', text: '', form: 'plain', offset };
    if (text.startsWith('/*', at)) throw new Stop('unclosed', place(at), '/*');
    if (text[at] === '"') return { kind: 'id', text: readQuoted(), form: 'quoted', offset };
    if (text[at] === '<') return { kind: 'id', text: readHtml(), form: 'html', offset };
    // A minus may begin a number or an arrow.
    const [arrow] = match(sign) ?? [];
    if (arrow !== undefined) return { kind: 'sign', text: arrow, form: 'plain', offset };
    const [id] = match(plain) ?? [];
    if (id !== undefined) return { kind: 'id', text: id, form: 'plain', offset };
    throw new Stop('syntax', place(at), text.slice(at, at + 40));
  }

  /** Strings joined by `+` are one. A backslash at the end of a line joins it with the next. */
  function readQuoted(): string {
    let whole = '';
    for (;;) {
      const found = match(quoted);
      if (!found) throw new Stop('unclosed', place(at), text.slice(at, at + 40));
      whole += (found[1] ?? '').replace(/\\\r?\n/g, '').replaceAll('\\"', '"');
      const after = at;
      match(blank);
      if (text[at] === '+') {
        at++;
        match(blank);
        if (text[at] === '"') continue;
      }
      at = after;
      return whole;
    }
  }

  function readHtml(): string {
    const start = at;
    let depth = 0;
    for (; at < text.length; at++) {
      if (text[at] === '<') depth++;
      else if (text[at] === '>' && --depth === 0) {
        at++;
        return text.slice(start + 1, at - 1);
      }
    }
    throw new Stop('unclosed', place(start), text.slice(start, start + 40));
  }

  return {
    peek: () => (next ??= read()),
    take() {
      const token = next ?? read();
      next = null;
      return token;
    },
    place: ({ offset }) => place(offset),
    done: () => at / text.length,
  };
}

/** `[a=b, c=d][e=f]`: all lists that follow, the last word counting. A key without a value is `true`, as Graphviz has it. */
export function readAttributes(tokens: Tokens): Map<string, string> {
  const attributes = new Map<string, string>();
  while (isSign(tokens.peek(), '[')) {
    const open = tokens.take();
    while (!isSign(tokens.peek(), ']')) {
      if (tokens.peek().kind === 'end') throw new Stop('unclosed', tokens.place(open), '[');
      const key = readId(tokens).text;
      const valued = isSign(tokens.peek(), '=') && tokens.take();
      attributes.set(key, valued ? readId(tokens).text : 'true');
      if (isSign(tokens.peek(), ',') || isSign(tokens.peek(), ';')) tokens.take();
    }
    tokens.take();
  }
  return attributes;
}

export function readId(tokens: Tokens): Token {
  const token = tokens.take();
  if (token.kind !== 'id') throw unexpected(tokens, token);
  return token;
}

export function expect(tokens: Tokens, sign: string): Token {
  const token = tokens.take();
  if (!isSign(token, sign)) throw unexpected(tokens, token);
  return token;
}

export function unexpected(tokens: Tokens, token: Token): Stop {
  return new Stop('syntax', tokens.place(token), token.text);
}

export function isSign(token: Token, text: string): boolean {
  return token.kind === 'sign' && token.text === text;
}

export function isWord(token: Token, word: string): boolean {
  return token.kind === 'id' && token.form === 'plain' && token.text.toLowerCase() === word;
}
