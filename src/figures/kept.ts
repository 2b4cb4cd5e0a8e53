/**
 * Follows a list from step to step: a thing in which nothing has changed since the last list is given as the object that it
 * was then, so that a view, which compares by identity, asks anew only those that have changed. `keyOf` is unique in a list.
 */
export function keeper<T extends object>(
  keyOf: (thing: T) => string,
): (list: readonly T[]) => readonly T[] {
  let last = new Map<string, T>();
  return (list) => {
    const next = new Map<string, T>();
    for (const thing of list) {
      const key = keyOf(thing);
      const before = last.get(key);
      next.set(key, before && alike(before, thing) ? before : thing);
    }
    last = next;
    return [...next.values()];
  };
}

/** Same properties with the same values; what is an object itself must be the same one. */
export function alike<T extends object>(one: T, other: T): boolean {
  const names = Object.keys(one) as (keyof T)[];
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
