import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  FIGURE_STATE,
  LINK_LIMIT,
  addressText,
  decodeSafely,
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
  const told: unknown[] = [];
  vi.stubGlobal('dispatchEvent', (event: CustomEvent) => told.push([event.type, event.detail]));
  return { location, replaceState, told };
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
    page('https://x.test/?a=1&w=1.abc');
    expect(addressText('w')).toBe('1.abc');
    expect(addressText('b')).toBeNull();
    vi.unstubAllGlobals();
    expect(addressText('w'), 'on the server').toBeNull();
  });
  it('survives broken percent signs and a decoder that throws', () => {
    page('https://x.test/?w=%E0%A4%A');
    expect(decodeSafely(addressText('w') ?? '', decode)).toEqual({ ok: false, reason: 'broken' });
    const thrower = (): Decoded<string> => {
      throw new Error('bad decoder');
    };
    expect(decodeSafely('1.a', thrower)).toEqual({ ok: false, reason: 'broken' });
  });
  it('survives 100,000 fuzzed texts', () => {
    const reasons = new Set<string>();
    for (const text of fuzzedTexts(100_000)) {
      const found = decodeSafely(text, decode);
      if (!found.ok) reasons.add(found.reason);
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
  it('tells the window what has changed', () => {
    const { told } = page('https://x.test/');
    writeLink('w', '1.b');
    writeLink('w', null);
    expect(told).toEqual([
      [FIGURE_STATE, { key: 'w', text: '1.b' }],
      [FIGURE_STATE, { key: 'w', text: null }],
    ]);
  });
  it('does nothing when nothing changes', () => {
    const { replaceState, told } = page('https://x.test/?w=1.a');
    expect(writeLink('w', '1.a')).toBe(true);
    expect(replaceState).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });
  it('answers false when the history is denied, tells the window, and does not throw', () => {
    const { replaceState, told } = page('https://x.test/');
    replaceState.mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    expect(writeLink('w', '1.a')).toBe(false);
    expect(told).toEqual([[FIGURE_STATE, { key: 'w', text: '1.a' }]]);
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
  it('leads from a frame to the page on which the figure stands alone', () => {
    page('https://x.test/en/labs/w/embed/?theme=dark');
    expect(shareLink('w', '1.a')).toBe('https://x.test/en/labs/w/?w=1.a#w');
  });
  it('is empty on the server', () => {
    expect(shareLink('w', '1.a')).toBe('');
  });
});
