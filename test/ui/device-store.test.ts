import { describe, expect, it } from 'vitest';
import { createDeviceStore, STORE_PREFIX, type Shape } from '../../src/ui/device-store.ts';
import { fuzzedTexts } from './fuzz.ts';

interface Bet {
  readonly choice: string;
}
const bet: Shape<Bet> = {
  version: 2,
  defaults: { choice: 'none' },
  read(data, v) {
    const choice = (data as { choice?: unknown } | null)?.choice;
    if (typeof choice !== 'string') return undefined;
    return { choice: v === 1 ? choice.toLowerCase() : choice };
  },
};

/** A storage in memory; `faults` are thrown by the named methods. */
function fake(
  start: Record<string, string> = {},
  faults: Partial<Record<keyof Storage, Error>> = {},
) {
  const map = new Map(Object.entries(start));
  const or = <T>(name: keyof Storage, make: () => T): T => {
    const fault = faults[name];
    if (fault) throw fault;
    return make();
  };
  const storage = {
    get length() {
      return or('length', () => map.size);
    },
    key: (i: number) => or('key', () => [...map.keys()][i] ?? null),
    getItem: (key: string) => or('getItem', () => map.get(key) ?? null),
    setItem: (key: string, value: string) => {
      or('setItem', () => void map.set(key, value));
    },
    removeItem: (key: string) => {
      or('removeItem', () => void map.delete(key));
    },
    clear: () => {
      map.clear();
    },
  } as Storage;
  return { map, storage, store: createDeviceStore(() => storage) };
}
const denied = new DOMException('denied', 'SecurityError');
const full = new DOMException('full', 'QuotaExceededError');

describe('a device that stores', () => {
  it('gives back what was written, and the defaults before', () => {
    const { store, map } = fake();
    expect(store.read('bet', bet)).toEqual({ value: { choice: 'none' }, trouble: null });
    expect(store.write('bet', bet, { choice: 'B' })).toBeNull();
    expect(map.get(`${STORE_PREFIX}bet`)).toBe('{"v":2,"data":{"choice":"B"}}');
    expect(store.read('bet', bet)).toEqual({ value: { choice: 'B' }, trouble: null });
  });
  it('reads older records through the shape', () => {
    const { store } = fake({ [`${STORE_PREFIX}bet`]: '{"v":1,"data":{"choice":"B"}}' });
    expect(store.read('bet', bet).value).toEqual({ choice: 'b' });
  });
  it('lists its own keys, and hands all that is its own out as it lies there', () => {
    const { store } = fake({
      foreign: 'x',
      [`${STORE_PREFIX}z`]: 'not json',
      'region-built/theme': 'dark',
    });
    store.write('bet', bet, { choice: 'A' });
    expect(store.list()).toEqual(['bet', 'z']);
    expect(Object.fromEntries(store.snapshot())).toEqual({
      'region-built/theme': 'dark',
      [`${STORE_PREFIX}bet`]: '{"v":2,"data":{"choice":"A"}}',
      [`${STORE_PREFIX}z`]: 'not json',
    });
  });
  it('erases by keeping nothing, and has it all again', () => {
    const { store, map } = fake({ foreign: 'x', [`${STORE_PREFIX}z`]: 'not json' });
    store.write('bet', bet, { choice: 'A' });
    const before = store.snapshot();
    expect(store.restore(new Map())).toBeNull();
    expect([...map.keys()]).toEqual(['foreign']);
    expect(store.restore(before)).toBeNull();
    expect(store.snapshot()).toEqual(before);
    expect(store.read('bet', bet).value).toEqual({ choice: 'A' });
  });
});

describe('a device in trouble', () => {
  it('denied: defaults, told once, kept for this visit', () => {
    const { store } = fake({}, { getItem: denied, setItem: denied, length: denied });
    expect(store.read('bet', bet)).toEqual({ value: bet.defaults, trouble: 'denied' });
    expect(store.read('other', bet)).toEqual({ value: bet.defaults, trouble: null });
    expect(store.write('bet', bet, { choice: 'C' })).toBeNull();
    expect(store.read('bet', bet)).toEqual({ value: { choice: 'C' }, trouble: null });
    expect(store.list()).toEqual([]);
    expect(store.snapshot().size).toBe(0);
  });
  it('denied already at the access', () => {
    const store = createDeviceStore(() => {
      throw denied;
    });
    expect(store.write('bet', bet, { choice: 'C' })).toBe('denied');
    expect(store.read('bet', bet).value).toEqual({ choice: 'C' });
    expect(store.restore(new Map())).toBe('denied');
    expect(createDeviceStore().read('bet', bet).trouble).toBe('denied');
  });
  it('full: says so, and the page still remembers', () => {
    const { store } = fake({}, { setItem: full });
    expect(store.write('bet', bet, { choice: 'D' })).toBe('full');
    expect(store.write('bet', bet, { choice: 'E' })).toBeNull();
    expect(store.read('bet', bet).value).toEqual({ choice: 'E' });
  });
  it('corrupt: defaults, and the next write mends it', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"v":0}',
      '{"v":1.5}',
      '{"v":"2"}',
      '{"v":2,"data":7}',
    ]) {
      const { store } = fake({ [`${STORE_PREFIX}bet`]: text });
      expect(store.read('bet', bet), text).toEqual({ value: bet.defaults, trouble: 'corrupt' });
      store.write('bet', bet, { choice: 'F' });
      expect(store.read('bet', bet).value).toEqual({ choice: 'F' });
    }
  });
  it('newer: defaults, and the newer record is not overwritten', () => {
    const record = '{"v":3,"data":{"choice":"future"}}';
    const { store, map } = fake({ [`${STORE_PREFIX}bet`]: record });
    expect(store.read('bet', bet)).toEqual({ value: bet.defaults, trouble: 'newer' });
    expect(store.write('bet', bet, { choice: 'G' })).toBeNull();
    expect(store.read('bet', bet).value).toEqual({ choice: 'G' });
    expect(map.get(`${STORE_PREFIX}bet`)).toBe(record);
  });
  it('says so when it cannot be erased', () => {
    const { store } = fake({ [`${STORE_PREFIX}bet`]: '{}' }, { removeItem: denied });
    expect(store.restore(new Map())).toBe('denied');
    expect(store.list()).toEqual(['bet']);
  });
  it('full half way through a restore: all is as it was', () => {
    const { store, storage, map } = fake({ [`${STORE_PREFIX}a`]: '1', [`${STORE_PREFIX}b`]: '2' });
    const before = new Map(map);
    const set = storage.setItem.bind(storage);
    storage.setItem = (key, value) => {
      if (value.length > 5) throw full;
      set(key, value);
    };
    const wanted = new Map([
      [`${STORE_PREFIX}b`, '3'],
      [`${STORE_PREFIX}c`, 'too long'],
    ]);
    expect(store.restore(wanted)).toBe('full');
    expect(map).toEqual(before);
  });
  it('survives 100,000 fuzzed records', () => {
    const { storage, store } = fake();
    const like = ['{"v":2,"data":{"choice":"B"}}', '{"v":1,"data":null}', '{"v":9,"data":[]}'];
    for (const text of fuzzedTexts(100_000, like)) {
      storage.setItem(`${STORE_PREFIX}bet`, text);
      const { value } = store.read('bet', bet);
      if (typeof value.choice !== 'string') expect.fail(text);
    }
  });
});
