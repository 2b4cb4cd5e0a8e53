/**
 * What a message from outside must look like, as functions that say yes or no. A learner's phone loads these 0.5 kB where
 * a library of schemas would take 2.8 of the 12 kB that a session may cost.
 */
export type Check<T> = (value: unknown) => value is T;
export type Checked<C> = C extends Check<infer T> ? T : never;

type Shape<Fields> = { readonly [K in keyof Fields]: Checked<Fields[K]> };
type OptionalKeys<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
/** A field that may be undefined may be absent. */
type Loosened<T> = Omit<T, OptionalKeys<T>> & Partial<Pick<T, OptionalKeys<T>>>;
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** An object with just these fields: one that nobody asked for is a fault. */
export function shape<const Fields extends Readonly<Record<string, Check<unknown>>>>(
  fields: Fields,
): Check<Flat<Loosened<Shape<Fields>>>> {
  return (value): value is Flat<Loosened<Shape<Fields>>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));
}

/** At least one of the checks. */
export function either<const C extends readonly Check<unknown>[]>(
  ...checks: C
): Check<Checked<C[number]>> {
  return (value): value is Checked<C[number]> => checks.some((check) => check(value));
}

/** The value may be missing. */
export function maybe<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** One of these values. */
export function is<const T>(...values: readonly T[]): Check<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

export function text(pattern: RegExp): Check<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

/** A whole number in a range. */
export function whole(least = 0, most = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value): value is number =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

export function list<T>(check: Check<T>, most: number): Check<T[]> {
  return (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every((each) => check(each));
}

/** A JSON text of at most so many bytes that passes the check; undefined otherwise. Never throws. */
export function readJson<T>(json: string, limit: number, check: Check<T>): T | undefined {
  if (json.length > limit || byteLength(json) > limit) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return check(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
