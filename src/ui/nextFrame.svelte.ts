import { untrack } from 'svelte';

/**
 * Follows `value` one frame later. For parts that tell a step again beside the picture (a table, a panel): the frame that
 * answers the key has less to do, and they follow in the next one. On the server and at the start it is the value itself.
 */
export function nextFrame<T>(value: () => T): { readonly current: T } {
  let shown = $state.raw(untrack(value));
  let due = false;
  $effect(() => {
    if (value() === untrack(() => shown) || due) return;
    due = true;
    // The first callback comes before the frame that answers the key is painted, the second before the one after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        due = false;
        shown = untrack(value);
      }),
    );
  });
  return {
    get current() {
      return shown;
    },
  };
}
