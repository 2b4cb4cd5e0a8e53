import { getContext, setContext } from 'svelte';

/**
 * The keyboard of a figure: one tab stop, and keys inside.
 *
 * ↑ and ↓ always walk over the controls of the figure, also from a slider, a radio button or a line of text. ← → Home End do the
 * same unless somebody claims them: a Stepper takes them for its steps, a range input for its value. Escape goes
 * from a control to the figure itself, where the figure's own keys (space for play) are free of any button.
 */
export type KeyHandler = (event: KeyboardEvent) => boolean;

export interface FigureKeys {
  /** Asks `handler` before the walk over the controls; it returns true when it used the key. Returns the undo. */
  claim(handler: KeyHandler): () => void;
}

const NAME = Symbol('figure keys');

/** What a control inside a figure gets; undefined outside one. */
export const figureKeys = (): FigureKeys | undefined => getContext(NAME);

/** Makes the keyboard of one figure; called while the Figure component is made. */
export function provideFigureKeys(): FigureKeys & { readonly handlers: ReadonlySet<KeyHandler> } {
  const handlers = new Set<KeyHandler>();
  const claim: FigureKeys['claim'] = (handler) => {
    handlers.add(handler);
    return () => handlers.delete(handler);
  };
  setContext(NAME, { claim } satisfies FigureKeys);
  return { claim, handlers };
}

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role="radio"], [data-control]';

/**
 * Keeps exactly one control of `figure` in the tab order and moves the focus by keys. A control marked
 * `data-first` is the one to begin with. Returns the undo.
 */
export function oneTabStop(figure: HTMLElement, handlers: ReadonlySet<KeyHandler>): () => void {
  let current: HTMLElement | null = null;
  let focused: Element | null = null;

  const controls = () => [...figure.querySelectorAll<HTMLElement>(CONTROLS)].filter(isUsable);
  // Runs after every change of the figure, so it asks the layout about as few controls as it can.
  const settle = () => {
    if (current === null || !figure.contains(current) || !isUsable(current)) {
      const all = controls();
      current = all.find((control) => control.hasAttribute('data-first')) ?? all[0] ?? null;
    }
    for (const control of figure.querySelectorAll<HTMLElement>(CONTROLS)) {
      const index = control === current ? 0 : -1;
      if (control.getAttribute('tabindex') !== String(index)) control.tabIndex = index;
    }
  };
  let due = 0;
  /** A control that goes away while it has the focus hands it to the figure, not to the page. */
  const changed = () => {
    if (focused?.isConnected === false && document.activeElement === document.body) {
      figure.focus({ preventScroll: true });
    }
    // Asking what is visible makes the browser lay the figure out; after the paint it is laid out anyway.
    due ||= requestAnimationFrame(() =>
      setTimeout(() => {
        due = 0;
        settle();
      }),
    );
  };
  const onFocus = (event: FocusEvent) => {
    focused = event.target as Element;
    const control = focused.closest<HTMLElement>(CONTROLS);
    if (control === null || control === current) return;
    current = control;
    settle();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target !== figure) {
      figure.focus();
      event.preventDefault();
      return;
    }
    if (keepsKey(target, event.key)) return;
    if ([...handlers].some((handler) => handler(event))) {
      event.preventDefault();
      return;
    }
    const all = controls();
    const next = all[walk(event.key, all.indexOf(target), all.length) ?? -1];
    if (next === undefined) return;
    next.focus();
    event.preventDefault();
  };

  settle();
  figure.dataset.ready = 'true';
  const onBlur = (event: FocusEvent) => {
    // Told while it is being removed, a control still counts as connected; a moment later it does not.
    const left = event.target as Element;
    queueMicrotask(() => {
      if (left.isConnected && focused === left) focused = null;
    });
  };
  figure.addEventListener('focusin', onFocus);
  figure.addEventListener('focusout', onBlur);
  figure.addEventListener('keydown', onKey);
  const watching = new MutationObserver(changed);
  watching.observe(figure, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'open'],
  });
  return () => {
    watching.disconnect();
    figure.removeEventListener('focusin', onFocus);
    figure.removeEventListener('focusout', onBlur);
    figure.removeEventListener('keydown', onKey);
  };
}

/**
 * Where a key leads from control `index` (-1: the figure itself) among `count`, going round at the ends;
 * null when the key does not walk.
 */
export function walk(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return index <= 0 ? count - 1 : index - 1;
  return null;
}

/** Keys that a native control needs for itself: text for typing, a slider for its value, a button for space. */
function keepsKey(target: HTMLElement, key: string): boolean {
  // In one line of text, and on a slider, ↑ and ↓ have nothing to do.
  if (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))
    return key !== 'ArrowUp' && key !== 'ArrowDown';
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (key === ' ' || key === 'Enter') && target.matches(CONTROLS);
}

function isUsable(control: HTMLElement): boolean {
  return !control.matches(':disabled, [hidden] *, [inert] *') && control.checkVisibility();
}
