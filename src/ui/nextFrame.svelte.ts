import { untrack } from 'svelte';

/**
 * Follows `value` one frame later. The frame that answers a key shows the control that was used and the state in a few
 * words, so that the answer is there at once also on a slow phone; what tells the step at length (picture, panel, table,
 * sentence) follows in the next one, all together. On the server and at the start it is the value itself.
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
