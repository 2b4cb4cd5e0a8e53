import { tick } from 'svelte';

/** Moves the focus to a component in the view that is seen, once it stands there. */
export async function focusOn(figure: string, id: string): Promise<void> {
  await tick();
  const all = document.querySelectorAll<HTMLElement>(`#${figure} .figure-stage [data-id]`);
  [...all].find((it) => it.dataset['id'] === id && it.offsetParent !== null)?.focus();
}
