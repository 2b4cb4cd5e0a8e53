/** An id that the site gave: of a bet, an option, a chapter, a heading. Safe in a selector. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

/** The most entries that a list in a record may have; a real one has a few hundred at most. */
const most = 2000;

/**
 * Reads a record of names, each with a value of its own.
 * @returns undefined when anything in it is not what the site writes
 */
export function readNamed<T>(
  data: unknown,
  isKey: (key: string) => boolean,
  read: (value: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const entries = Object.entries(data);
  if (entries.length > most) return undefined;
  const found: [string, T][] = [];
  for (const [key, each] of entries) {
    const value = isKey(key) ? read(each) : undefined;
    if (value === undefined) return undefined;
    found.push([key, value]);
  }
  return Object.fromEntries(found);
}

/** The options that a reader chose, by question. */
export function readChoices(
  data: unknown,
  isKey: (key: string) => boolean = isName,
): Record<string, string> | undefined {
  return readNamed(data, isKey, (value) => (isName(value) ? value : undefined));
}
