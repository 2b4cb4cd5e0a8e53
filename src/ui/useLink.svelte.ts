import { untrack } from 'svelte';
import { readLink, writeLink, type Decode, type LinkTrouble } from './link-state.ts';

/**
 * Keeps a widget's state and the page's address in step.
 *
 * After mounting (never on the server: the first render is the default) the address is read once: `open` gets
 * the state, or `trouble` says why there is none and the default stays. From then on each change of `text()` is
 * written back. `text` returns null for the default state, so that an untouched page keeps a clean address.
 */
export function useLink<T>(options: {
  readonly key: string;
  readonly decode: Decode<T>;
  readonly open: (state: T) => void;
  readonly text: () => string | null;
}): { readonly trouble: LinkTrouble | null } {
  let trouble = $state.raw<LinkTrouble | null>(null);
  let first = true;

  $effect(() => {
    const found = untrack(() => readLink(options.key, options.decode));
    if (found === null) return;
    if (found.ok) untrack(() => options.open(found.value));
    else trouble = found.reason;
  });

  $effect(() => {
    const text = options.text();
    // The first run must not write: a broken link stays in the address until the reader does something.
    if (first) {
      first = false;
      return;
    }
    // Not with every step of a slider: browsers count changes of the address, and it is no part of the answer.
    const soon = setTimeout(() => writeLink(options.key, text), 150);
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
