/**
 * Runs a redraw. Where it takes away what holds the focus, or disables it, the focus is handed to what `next` names then; whoever is
 * elsewhere on the page, or nowhere, stays there.
 */
export function keepFocus(redraw: () => void, next: () => HTMLElement): void {
  const held = holdsFocus();
  redraw();
  if (held && !holdsFocus()) next().focus();
}

/** Browsers take the focus from what is hidden or disabled only at their next frame, so the element itself is asked. */
function holdsFocus(): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return false;
  return activeElement.checkVisibility() && !activeElement.matches(':disabled');
}
