import { limits } from './types.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/**
 * What a label of a diagram shows, on one line: without tags of HTML and without the escapes that DOT has for line ends.
 * `id` stands where nothing is left.
 */
export function plainLabel(label: string | undefined, id: string): string {
  if (label === undefined || label === '') return id;
  const text = label
    .slice(0, 10 * limits.label)
    .replaceAll('\\N', id)
    .replace(/\\[nlr]/g, ' ')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, ' ')
    .replace(/[&#](amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return text || id;
}
