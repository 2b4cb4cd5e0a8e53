/**
 * Focus that nobody gave away is not lost: when the part that held it goes, it is handed to what stands in its place, the first button of
 * the same row of actions, or else to the console's main button, which is always in sight. For an attachment on the console.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What holds the focus with all that it is in, as long as it was not given away by hand. */
  let chain: readonly Element[] = [];

  const hold = (element: Element | null) => {
    chain = element && root.contains(element) ? chainOf(element) : [];
  };
  const rescue = () => {
    if (chain.length === 0 || document.activeElement !== document.body) return;
    const row = chain.find((one) => one.isConnected && one.matches('.console-actions'));
    (row ?? root).querySelector<HTMLElement>(row ? 'button' : '.primary')?.focus();
  };

  const heard = new AbortController();
  const { signal } = heard;
  document.addEventListener('focusin', ({ target }) => hold(target as Element), { signal });
  // A frame takes the focus without a word to its page, which only hears that it has it no more.
  addEventListener('blur', () => hold(document.activeElement), { signal });
  document.addEventListener('pointerdown', () => hold(null), { signal, capture: true });
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && hold(null), { signal });
  const changes = new MutationObserver(rescue);
  changes.observe(root, { childList: true, subtree: true });
  return () => {
    heard.abort();
    changes.disconnect();
  };
}

/** A part that is there for a moment: its text field takes the focus, and when it goes the focus goes back to what had it before. */
export function lendFocus(part: HTMLElement): () => void {
  const before = document.activeElement;
  part.querySelector<HTMLElement>('[type=text]')?.focus();
  return () => {
    if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
  };
}

function chainOf(element: Element): Element[] {
  const parents = element.parentElement ? chainOf(element.parentElement) : [];
  return [element, ...parents];
}
