/** Sentences of which one is shown at a time, as `data-` attributes for the script of the page (`say` in `elements.ts`). */
export function choices(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [`data-${name}`, each]));
}
