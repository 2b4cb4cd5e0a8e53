import { untrack } from 'svelte';
import {
  addressText,
  decodeSafely,
  FIGURE_ASK,
  writeLink,
  type Decode,
  type LinkTrouble,
} from './link-state.ts';

/**
 * Keeps a widget's state and the page's address in step.
 *
 * After mounting (never on the server: the first render is the default) the address is read: `open` gets the state, or
 * `trouble` says why there is none and the default stays. It is read again on every `popstate`, so that whoever drives the figure from
 * outside (a session) changes the address and sends that event; an address without the key means `start`. Each change of
 * `text()` is written back, soon, or at once on `figure-ask`. `text` returns null for the default state, so that an untouched page
 * keeps a clean address.
 */
export function useLink<T>(options: {
  readonly key: string;
  /** The state that the figure begins with. */
  readonly start: T;
  readonly decode: Decode<T>;
  readonly open: (state: T) => void;
  readonly text: () => string | null;
}): { readonly trouble: LinkTrouble | null } {
  let trouble = $state.raw<LinkTrouble | null>(null);
  /** The text in the address when it was last read or written; undefined before the first time. */
  let seen: string | null | undefined;
  /** The state that goes with it. For a broken link it is the start, and the link stays until the reader does something. */
  let settled: string | null = null;

  const read = () => {
    const text = addressText(options.key);
    // A jump to a heading sends a popstate too, and may come before the last step was written.
    if (text === seen) return;
    seen = text;
    const found = text === null ? null : decodeSafely(text, options.decode);
    trouble = found?.ok === false ? found.reason : null;
    if (found?.ok) options.open(found.value);
    else if (options.text() !== null) options.open(options.start);
    settled = options.text();
  };

  const write = () => {
    const text = options.text();
    if (text === settled) return;
    settled = text;
    if (writeLink(options.key, text)) seen = text;
  };

  $effect(() => {
    untrack(read);
    addEventListener('popstate', read);
    addEventListener(FIGURE_ASK, write);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(FIGURE_ASK, write);
    };
  });

  $effect(() => {
    const text = options.text();
    if (text === settled) return;
    // Not with every step of a slider: browsers count changes of the address, and it is no part of the answer.
    const soon = setTimeout(write, 150);
    return () => {
      clearTimeout(soon);
    };
  });

  return {
    get trouble() {
      return trouble;
    },
  };
}
