/** Puts values in the places `{name}` of a sentence that the page holds in the reader's language. */
export function fill(sentence: string, values: Readonly<Record<string, number | string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
