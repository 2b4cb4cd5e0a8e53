import { hydrate, unmount, type Component } from 'svelte';

/**
 * Wakes a Svelte island, and ends it when the island goes. Stands in for the client of @astrojs/svelte, which also feeds slots
 * and later props: the site uses neither, and every figure would carry the code.
 */
const wake =
  (island: HTMLElement) =>
  (component: Component, props: Record<string, unknown>): void => {
    if (!island.hasAttribute('ssr')) return;
    const figure = hydrate(component, { target: island, props });
    island.addEventListener('astro:unmount', () => void unmount(figure), { once: true });
  };

export default wake;
