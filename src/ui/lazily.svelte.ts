/** A part of a figure that is loaded when it is first needed. `ready` once it has been; tests set it beforehand. */
export interface Lazy<T> {
  readonly load: () => Promise<T>;
  ready?: T;
}

/** The wanted part as soon as it is there; null before. A connection that failed may be back the next time it is wanted. */
export function useLazy<T>(wanted: () => Lazy<T> | null): {
  readonly value: T | null;
  readonly failed: boolean;
} {
  let arrivals = $state.raw(0);
  let failed = $state.raw<Lazy<T> | null>(null);

  $effect(() => {
    const part = wanted();
    if (part === null || part.ready !== undefined) return;
    failed = null;
    part.load().then(
      (loaded) => {
        part.ready = loaded;
        arrivals += 1;
      },
      () => (failed = part),
    );
  });

  return {
    get value() {
      // Read so that an arrival is noticed: what has arrived lies in a plain object.
      return arrivals >= 0 ? (wanted()?.ready ?? null) : null;
    },
    get failed() {
      return failed !== null && failed === wanted();
    },
  };
}
