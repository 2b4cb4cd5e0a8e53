import type { Later } from './run-sheet.later.ts';

/**
 * The parts of the figure that are loaded when they are first wanted; null until they are there. Without a connection they
 * stay away, and are asked for again when the reader next turns to them.
 */
export function useLater(
  wanted: () => boolean,
  given: Later | null = null,
): { readonly parts: Later | null } {
  let parts = $state.raw(given);
  $effect(() => {
    if (!wanted() || parts) return;
    import('./run-sheet.later.ts').then(
      (loaded) => (parts = loaded.later),
      () => null,
    );
  });
  return {
    get parts() {
      return parts;
    },
  };
}
