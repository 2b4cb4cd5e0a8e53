import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  LINK_LIMIT,
  readLink,
  shareLink,
  versioned,
  writeLink,
  type Decoded,
} from '../../src/ui/link-state.ts';
import { fuzzedTexts } from './fuzz.ts';

const decode = versioned({
  1: (body) => (/^[a-z]{1,9}$/.test(body) ? body : undefined),
  2: (body) => body.toUpperCase(),
});

function page(href: string, lang = 'en') {
  const location = new URL(href);
  const replaceState = vi.fn((_state: unknown, _title: string, url: URL) => {
    location.href = url.href;
  });
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { state: { kept: true }, replaceState });
  vi.stubGlobal('document', { documentElement: { lang } });
  return { location, replaceState };
}
afterEach(() => vi.unstubAllGlobals());

describe('a decoder by version', () => {
  it('reads what it knows', () => {
    expect(decode('1.abc')).toEqual({ ok: true, value: 'abc' });
    expect(decode('2.abc')).toEqual({ ok: true, value: 'ABC' });
  });
  it('tells an unknown version from a broken text', () => {
    expect(decode('3.abc')).toEqual({ ok: false, reason: 'unknown-version' });
    for (const text of ['', '1', '1.', 'abc', '01.abc', '-1.abc', '1..a', '99999.abc', '1.ABC']) {
      expect(decode(text), text).toEqual({ ok: false, reason: 'broken' });
    }
  });
  it('looks at the length before anything else', () => {
    const reader = vi.fn(() => 'x');
    const text = `1.${'a'.repeat(LINK_LIMIT - 1)}`;
    expect(versioned({ 1: reader })(text)).toEqual({ ok: false, reason: 'too-long' });
    expect(reader).not.toHaveBeenCalled();
  });
});

describe('the state in the address', () => {
  it('is read under its key, and null when there is none', () => {
    expect(readLink('w', decode, '?a=1&w=1.abc')).toEqual({ ok: true, value: 'abc' });
    expect(readLink('w', decode, '?a=1')).toBeNull();
    expect(readLink('w', decode, '')).toBeNull();
  });
  it('survives broken percent signs and a decoder that throws', () => {
    expect(readLink('w', decode, '?w=%E0%A4%A')).toEqual({ ok: false, reason: 'broken' });
    const thrower = (): Decoded<string> => {
      throw new Error('bad decoder');
    };
    expect(readLink('w', thrower, '?w=1.a')).toEqual({ ok: false, reason: 'broken' });
  });
  it('survives 100,000 fuzzed texts', () => {
    const reasons = new Set<string>();
    for (const text of fuzzedTexts(100_000)) {
      const found = readLink('w', decode, `?w=${text}`);
      if (found?.ok === false) reasons.add(found.reason);
    }
    expect([...reasons].sort()).toEqual(['broken', 'too-long', 'unknown-version']);
  });
});

describe('writing the address', () => {
  it('keeps the other keys and the history state', () => {
    const { location, replaceState } = page('https://x.test/en/chapters/a/?other=2&w=1.a#here');
    expect(writeLink('w', '1.b')).toBe(true);
    expect(location.href).toBe('https://x.test/en/chapters/a/?other=2&w=1.b#here');
    expect(replaceState.mock.calls[0]?.[0]).toEqual({ kept: true });
    writeLink('w', null);
    expect(location.search).toBe('?other=2');
  });
  it('does nothing when nothing changes', () => {
    const { replaceState } = page('https://x.test/?w=1.a');
    expect(writeLink('w', '1.a')).toBe(true);
    expect(replaceState).not.toHaveBeenCalled();
  });
  it('answers false, and does not throw, when the history is denied', () => {
    const { replaceState } = page('https://x.test/');
    replaceState.mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    expect(writeLink('w', '1.a')).toBe(false);
    vi.unstubAllGlobals();
    expect(writeLink('w', '1.a')).toBe(false);
  });
  it('leaves the characters of a state as they are', () => {
    const { location } = page('https://x.test/');
    writeLink('w', '1.Aa09-_*.z');
    expect(location.search).toBe('?w=1.Aa09-_*.z');
  });
});

describe('a link to hand on', () => {
  it('holds this widget only and jumps to it', () => {
    page('https://x.test/en/chapters/a/?other=2#there');
    expect(shareLink('w', '1.a')).toBe('https://x.test/en/chapters/a/?w=1.a#w');
    expect(shareLink('w', null)).toBe('https://x.test/en/chapters/a/#w');
  });
  it('can be in the other language', () => {
    page('https://x.test/base/zh/chapters/en/', 'zh-Hans');
    expect(shareLink('w', '1.a', 'en')).toBe('https://x.test/base/en/chapters/en/?w=1.a#w');
  });
  it('is empty on the server', () => {
    expect(shareLink('w', '1.a')).toBe('');
  });
});
