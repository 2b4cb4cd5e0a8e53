/**
 * Watches which of a stage's compositions its container query hides, so that a step draws only the one that is seen.
 * On paper either may be wanted: before printing, none counts as hidden. Returns the undo.
 */
export function watchHidden(
  stage: HTMLElement,
  tell: (hidden: readonly string[]) => void,
): () => void {
  const look = () => {
    const hidden = [...stage.querySelectorAll('svg')].filter((svg) => !svg.checkVisibility());
    tell(hidden.flatMap((svg) => [...svg.classList]));
  };
  const all = () => {
    tell([]);
  };
  const watching = new ResizeObserver(look);
  watching.observe(stage);
  addEventListener('beforeprint', all);
  addEventListener('afterprint', look);
  return () => {
    watching.disconnect();
    removeEventListener('beforeprint', all);
    removeEventListener('afterprint', look);
  };
}
