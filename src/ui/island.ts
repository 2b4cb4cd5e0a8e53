import { hydrate, type Component } from 'svelte';

/**
 * Wakes a Svelte island. Stands in for the client of @astrojs/svelte, which also feeds slots, later props and removal on
 * soft navigation: the site uses none of them, and every figure would carry the code (1 kB gzip).
 */
const wake =
  (island: HTMLElement) =>
  (component: Component, props: Record<string, unknown>): void => {
    if (island.hasAttribute('ssr')) hydrate(component, { target: island, props });
  };

export default wake;
