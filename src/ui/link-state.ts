/**
 * A widget's state in the page's address: `?build-theatre=1.…`.
 *
 * The text is written plainly, never compressed (decompression bombs), at most `LINK_LIMIT` characters, and
 * begins with its version: `1.`. Use the characters `A-Z a-z 0-9 . - _ *` only; an address leaves those as they
 * are. What comes in is foreign: the length is checked first, then the widget's own decoder reads it. Nothing
 * here throws, also where the history is denied (sandboxed frame, too many changes in Safari).
 */
export const LINK_LIMIT = 512;

export type LinkTrouble = 'too-long' | 'unknown-version' | 'broken';
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: LinkTrouble };
export type Decode<T> = (text: string) => Decoded<T>;

/** Outcome of a decoder that could not make sense of the text. */
const broken: Decoded<never> = { ok: false, reason: 'broken' };

/**
 * A decoder that chooses by version. `readers[1]` gets what stands after `1.` and returns the state, or
 * undefined when it is broken. Old readers stay for ever: every link ever published keeps opening.
 */
export function versioned<T>(
  readers: Readonly<Record<number, (body: string) => T | undefined>>,
): Decode<T> {
  return (text) => {
    if (text.length > LINK_LIMIT) return { ok: false, reason: 'too-long' };
    const head = /^([1-9]\d{0,3})\.(?!\.)/.exec(text);
    if (head === null) return broken;
    const reader = readers[Number(head[1])];
    if (reader === undefined) return { ok: false, reason: 'unknown-version' };
    const value = reader(text.slice(head[0].length));
    return value === undefined ? broken : { ok: true, value };
  };
}

/** The text that the address holds under `key`; null when it holds none. */
export const addressText = (key: string): string | null =>
  new URLSearchParams(here()?.search ?? '').get(key);

/** Reads a text from outside, whatever the decoder does with it. */
export function decodeSafely<T>(text: string, decode: Decode<T>): Decoded<T> {
  if (text.length > LINK_LIMIT) return { ok: false, reason: 'too-long' };
  try {
    return decode(text);
  } catch {
    return broken;
  }
}

/** The event by which a page tells its window, and whoever frames it from the same origin, that a figure has changed. */
export const FIGURE_STATE = 'figure-state';

/** The event by which whoever frames a figure asks it to say at once what it would say soon. */
export const FIGURE_ASK = 'figure-ask';

export interface FigureState {
  readonly key: string;
  /** The state as a link carries it; null for the start. */
  readonly text: string | null;
}

/**
 * Puts `text` under `key` into the address (null takes it out), and tells the window with the event `figure-state`. The
 * other keys stay. False when the address could not be changed; the window is told all the same.
 */
export function writeLink(key: string, text: string | null): boolean {
  if (addressText(key) === text) return true;
  const written = replaceInAddress(key, text);
  if (here()) dispatchEvent(new CustomEvent<FigureState>(FIGURE_STATE, { detail: { key, text } }));
  return written;
}

function replaceInAddress(key: string, text: string | null): boolean {
  try {
    const url = new URL(location.href);
    if (text === null) url.searchParams.delete(key);
    else url.searchParams.set(key, text);
    history.replaceState(history.state, '', url);
    return true;
  } catch {
    return false;
  }
}

/**
 * An address to hand on: this page with this one widget's state, and a jump to the figure; from an embed, the page on
 * which that figure stands alone. With `locale`, the same page in that language: the path segment equal to the document's
 * language is replaced.
 */
export function shareLink(key: string, text: string | null, locale?: string): string {
  const place = here();
  if (place === null) return '';
  const url = new URL(place.href);
  url.search = '';
  url.pathname = url.pathname.replace(/\/embed\/$/, '/');
  if (text !== null) url.searchParams.set(key, text);
  url.hash = key;
  if (locale !== undefined) {
    const now = document.documentElement.lang.split('-')[0] ?? '';
    const path = url.pathname.split('/');
    const at = path.indexOf(now);
    if (at >= 0) url.pathname = path.with(at, locale).join('/');
  }
  return url.href;
}

/** The location, or null on the server. */
function here(): Location | null {
  return typeof location === 'undefined' ? null : location;
}
