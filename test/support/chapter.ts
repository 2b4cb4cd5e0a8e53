/** One paragraph, heading, list or component of a chapter, as it stands in the file. */
export interface Block {
  readonly kind: 'heading' | 'list' | 'component' | 'paragraph';
  readonly text: string;
}

/** A chapter as tests look at it; the file is MDX with front matter. */
export interface ChapterText {
  readonly frontMatter: string;
  readonly blocks: readonly Block[];
}

/** Takes a chapter apart at its blank lines. Imports are no blocks. */
export function readChapter(mdx: string): ChapterText {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(mdx) ?? [];
  const blocks = body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^(import|export)\b/.test(text))
    .map((text) => ({ kind: kindOf(text), text }));
  return { frontMatter, blocks };
}

function kindOf(text: string): Block['kind'] {
  if (/^#{1,6} /.test(text)) return 'heading';
  if (/^(?:[-*]|\d+\.) /.test(text)) return 'list';
  return /^<(?!Term\b)\/?[A-Z]/.test(text) ? 'component' : 'paragraph';
}

/** The shape of a block: its kind, its level or number of items, and the terms in it. Same in both languages. */
export function shapeOf({ kind, text }: Block): string {
  const level = kind === 'heading' ? ` ${/^#+/.exec(text)?.[0].length ?? 0}` : '';
  const items = kind === 'list' ? ` of ${text.match(/^(?:[-*]|\d+\.) /gm)?.length ?? 0}` : '';
  // Two languages put their words in another order, so the terms of a block are compared as a set.
  const terms = [...text.matchAll(/<Term id="([^"]*)"/g)].map((match) => match[1]).sort();
  return `${kind}${level}${items}${terms.length > 0 ? `, terms ${terms.join(' ')}` : ''}`;
}

/** The components of a text in order, without terms (see `shapeOf`). */
export function components(text: string): string[] {
  return [...text.matchAll(/<([A-Z]\w*)/g)]
    .map((match) => match[1] ?? '')
    .filter((it) => it !== 'Term');
}

/** The attributes of each `<Cite>` of a text, in order. */
export function cites(text: string): Record<string, string | true>[] {
  return [...text.matchAll(/<Cite\s+([^>]*?)\/>/g)].map((match) =>
    Object.fromEntries(
      [...(match[1] ?? '').matchAll(/(\w+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => [
        name,
        value ?? true,
      ]),
    ),
  );
}

/** What a reader reads: no imports, no tags (their content and note titles stay), no Markdown signs. */
export function proseOf({ blocks }: ChapterText): string {
  return blocks
    .map(({ text }) =>
      text
        .replace(/<Aside title="([^"]*)">/g, '$1 ')
        .replace(/<[^>]*>/g, '')
        .replace(/^#+ |^[-*] /gm, '')
        .replace(/[*_`]/g, ''),
    )
    .join('\n');
}

/** The number of words of an English text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
