import { gzipSync } from 'node:zlib';

export interface Weight {
  html: number;
  js: number;
  css: number;
}

const KINDS: readonly (readonly [RegExp, keyof Weight])[] = [
  [/^text\/html/, 'html'],
  [/^text\/css/, 'css'],
  [/javascript/, 'js'],
];

const known = new Map<string, Promise<{ kind: keyof Weight | undefined; bytes: number }>>();

/** What these requests of a page transfer after gzip, in kB (1,000 bytes) by kind. Each address counts once. */
export async function weightOf(urls: readonly string[]): Promise<Weight> {
  const sums: Weight = { html: 0, js: 0, css: 0 };
  for (const url of new Set(urls.filter((address) => address.startsWith('http')))) {
    if (!known.has(url)) known.set(url, ask(url));
    const asked = await known.get(url);
    if (asked?.kind) sums[asked.kind] += asked.bytes / 1000;
  }
  return sums;
}

async function ask(url: string): Promise<{ kind: keyof Weight | undefined; bytes: number }> {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  return { kind, bytes: gzipSync(Buffer.from(await response.arrayBuffer())).length };
}
