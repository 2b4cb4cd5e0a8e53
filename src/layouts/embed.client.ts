export {};

/**
 * Tells the page around a figure how high it is and in which state. Anybody may know both, so the messages go to any origin;
 * nothing is taken from outside but the address.
 */
const main = document.querySelector<HTMLElement>('main[data-figure]');
const figure = main?.dataset['figure'] ?? '';
const tell = (news: { readonly height: number } | { readonly state: string | null }): void => {
  parent.postMessage({ figure, ...news }, '*');
};

if (main && parent !== window) {
  new ResizeObserver(() => {
    tell({ height: Math.ceil(main.getBoundingClientRect().height) });
  }).observe(main);
  addEventListener('figure-state', (event) => {
    const { text } = (event as CustomEvent<{ readonly text: string | null }>).detail;
    tell({ state: text });
  });
}

// Pages with text may not stand in a frame, so a link from the figure opens beside the page.
for (const kind of ['click', 'auxclick'] as const) {
  document.addEventListener(kind, ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
  });
}
