/**
 * What this device remembers, in localStorage, as records `{ v, data }` under `region-built:<key>`.
 *
 * Storage may be denied, full, corrupt, or written by a newer version of the site. None of these throws and none
 * stops the page: reading gives the defaults, and what cannot be written is kept for this visit. Each kind of
 * trouble is told once per store, so that a reader is told once and not by every figure.
 */
export const STORE_PREFIX = 'region-built:';

/** Records, and the words that a page needs before its first paint (`region-built/theme`). */
const OURS = /^region-built[:/]/;

export type StoreTrouble = 'denied' | 'full' | 'corrupt' | 'newer';

export interface Shape<T> {
  /** Version of the record that this code writes; whole number from 1. */
  readonly version: number;
  readonly defaults: T;
  /** Makes a T of what was stored by version `v` (this one or older), or undefined when it is none. */
  readonly read: (data: unknown, v: number) => T | undefined;
}

export interface DeviceStore {
  read<T>(
    key: string,
    shape: Shape<T>,
  ): { readonly value: T; readonly trouble: StoreTrouble | null };
  /** Null when stored; a trouble the first time it is met. A record from a newer version is never overwritten. */
  write<T>(key: string, shape: Shape<T>, value: T): StoreTrouble | null;
  /** The keys stored on this device, without the prefix, sorted. */
  list(): string[];
  /** All that the site keeps on this device as it lies there, damaged and newer records too, by full name. */
  snapshot(): Snapshot;
  /** Makes the device keep exactly this; where it cannot, all stays as it was and the trouble is returned. */
  restore(snapshot: Snapshot): StoreTrouble | null;
}

/** Texts in the storage by their full name, such as `region-built:last`; words outside the records, as the theme, too. */
export type Snapshot = ReadonlyMap<string, string>;

/** A store over the given storage; `storage` is called each time, inside a guard, because the access may throw. */
export function createDeviceStore(storage: () => Storage = () => localStorage): DeviceStore {
  const thisVisit = new Map<string, unknown>();
  const told = new Set<StoreTrouble>();
  const once = (trouble: StoreTrouble): StoreTrouble | null => {
    if (told.has(trouble)) return null;
    told.add(trouble);
    return trouble;
  };

  const record = (key: string): Stored => {
    let text: string | null;
    try {
      text = storage().getItem(STORE_PREFIX + key);
    } catch {
      return { kind: 'trouble', trouble: 'denied' };
    }
    return text === null ? { kind: 'none' } : parse(text);
  };

  const snapshot = (): Snapshot => {
    try {
      const all = storage();
      const names = Array.from({ length: all.length }, (_, i) => all.key(i) ?? '');
      return new Map(
        names
          .filter((name) => OURS.test(name))
          .sort()
          .map((name) => [name, all.getItem(name) ?? '']),
      );
    } catch {
      return new Map();
    }
  };

  const put = (wanted: Snapshot): void => {
    const all = storage();
    for (const name of snapshot().keys()) if (!wanted.has(name)) all.removeItem(name);
    for (const [name, text] of wanted) all.setItem(name, text);
  };

  return {
    read(key, shape) {
      if (thisVisit.has(key)) {
        const kept = shape.read(thisVisit.get(key), shape.version);
        if (kept !== undefined) return { value: kept, trouble: null };
      }
      const found = record(key);
      if (found.kind === 'none') return { value: shape.defaults, trouble: null };
      if (found.kind === 'trouble') return { value: shape.defaults, trouble: once(found.trouble) };
      if (found.v > shape.version) return { value: shape.defaults, trouble: once('newer') };
      const value = attempt(() => shape.read(found.data, found.v));
      if (value === undefined) return { value: shape.defaults, trouble: once('corrupt') };
      return { value, trouble: null };
    },

    write(key, shape, value) {
      const found = record(key);
      const newer = found.kind === 'record' && found.v > shape.version;
      if (newer) {
        thisVisit.set(key, value);
        return once('newer');
      }
      try {
        const text = JSON.stringify({ v: shape.version, data: value });
        storage().setItem(STORE_PREFIX + key, text);
        thisVisit.delete(key);
        return null;
      } catch (error) {
        thisVisit.set(key, value);
        return once(isFull(error) ? 'full' : 'denied');
      }
    },

    list: () =>
      [...snapshot().keys()]
        .filter((name) => name.startsWith(STORE_PREFIX))
        .map((name) => name.slice(STORE_PREFIX.length)),

    snapshot,

    restore(wanted) {
      const before = snapshot();
      try {
        put(wanted);
        thisVisit.clear();
        return null;
      } catch (error) {
        attempt(() => put(before));
        return isFull(error) ? 'full' : 'denied';
      }
    },
  };
}

/** The one store of the page; figures share it, so that trouble is told once. */
export const deviceStore: DeviceStore = createDeviceStore();

type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'record'; readonly v: number; readonly data: unknown }
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble };

function parse(text: string): Stored {
  const found: unknown = attempt(() => JSON.parse(text) as unknown);
  if (typeof found !== 'object' || found === null) return { kind: 'trouble', trouble: 'corrupt' };
  const { v, data } = found as { v?: unknown; data?: unknown };
  if (typeof v !== 'number' || !Number.isSafeInteger(v) || v < 1) {
    return { kind: 'trouble', trouble: 'corrupt' };
  }
  return { kind: 'record', v, data };
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Browsers name a full storage in two ways. */
function isFull(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
