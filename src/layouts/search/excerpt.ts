import type { Stretch } from './messages.ts';

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
};

/** Cuts an excerpt of Pagefind, which is HTML with nothing but `<mark>` and entities, into plain text and hits. */
export function stretches(excerpt: string): Stretch[] {
  return (
    excerpt
      .trim()
      // Han is indexed in small pieces; what stands together is one hit.
      .replace(/<\/mark>(\u200b?)<mark>/g, '$1')
      .split(/<mark>(.*?)<\/mark>/s)
      .map((text, index) => ({ text: plain(text), hit: index % 2 === 1 }))
      .filter(({ text }) => text !== '')
  );
}

const plain = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
