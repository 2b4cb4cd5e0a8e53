import type { Locale } from '#i18n/locales.ts';
import { href } from '#i18n/paths.ts';
import type { FIGURE_ASK, FIGURE_STATE, FigureState } from '#ui/link-state.ts';

/** By their types alone: the module would bring all that figures share onto pages that have none of it yet. */
const figureState: typeof FIGURE_STATE = 'figure-state';
const figureAsk: typeof FIGURE_ASK = 'figure-ask';

/** A figure by its name, with the text of its link state, or null for its first picture. */
export interface Shown {
  readonly figure: string;
  readonly link: string | null;
}

export interface FrameEvents {
  /** The figure was changed in the frame. `of` is what the figure was shown for when that was done. */
  readonly onstate?: (now: Shown, of: string | undefined) => void;
  /** Every key that is pressed in the frame, before the figure hears it. */
  readonly onkey?: (event: KeyboardEvent) => void;
  /** A figure has loaded. What it returns is called when that page is left. */
  readonly onready?: () => (() => void) | undefined;
}

export interface FrameDriver {
  /**
   * Shows a figure in a state. The one that is there already is driven, not loaded anew. `of` names for what it is shown, for
   * example a step of a track.
   */
  readonly show: (next: Shown | null, of?: string) => void;
  /** The figure as it stands, also where somebody changed it; null: none is shown. */
  readonly now: () => Shown | null;
  readonly end: () => void;
}

/**
 * Drives the figure in a frame of our own origin, whatever comes first: the next state, the page of the frame, or somebody who
 * works in it. The last state that was asked for is the one that stays, and what was done in the figure is told for what it was shown
 * for then, also where the figure has not said it yet.
 */
export function frameDriver(
  frame: HTMLIFrameElement,
  locale: Locale,
  hear: FrameEvents,
): FrameDriver {
  let shown: Shown | null = null;
  let shownFor: string | undefined;
  /** The figure whose page is in the frame or on its way there, and whether it is awake. */
  let held: string | null = null;
  let awake = false;
  let turn = 0;
  let stop = (): void => undefined;

  frame.onload = () => {
    // A frame begins with an empty page, and a page that nobody wants any more may arrive too. What is held is heard even while no
    // figure is shown: it is not loaded anew when it is shown again.
    if (held === null || linkOf(frame, held) === undefined) return;
    stop();
    const deaf = listen(frame, {
      onkey: (event) => hear.onkey?.(event),
      onstate(figure, link) {
        if (figure !== shown?.figure) return;
        shown = { figure, link };
        hear.onstate?.(shown, shownFor);
      },
    });
    const left = hear.onready?.();
    stop = () => {
      deaf();
      left?.();
    };
    awake = true;
    if (shown?.figure === held) drive(frame, shown);
  };

  return {
    now: () => shown,
    show(next, of) {
      const mine = ++turn;
      if (next?.figure === shown?.figure && next?.link === shown?.link && of === shownFor) return;
      if (awake) frame.contentWindow?.dispatchEvent(new Event(figureAsk));
      // Whoever heard the answer may have asked for something else.
      if (mine !== turn) return;
      [shown, shownFor] = [next, of];
      if (next === null) return;
      if (next.figure !== held) {
        held = next.figure;
        awake = false;
        // Keys that are pressed while a page loads would be lost in it.
        frame.blur();
        // Not by `src`: that would be one more step for the back button.
        frame.contentWindow?.location.replace(embedAddress(locale, next));
      } else if (awake) {
        drive(frame, next);
      }
    },
    end() {
      stop();
      frame.onload = null;
    },
  };
}

/** Where a figure stands alone, in a state of its link. */
function embedAddress(locale: Locale, { figure, link }: Shown): string {
  const query = link === null ? '' : `?${figure}=${link}`;
  return href(locale, `labs/${figure}/embed/${query}`);
}

/** The state of a figure in a frame, as its address says it; undefined while the frame shows another page. */
function linkOf(frame: HTMLIFrameElement, figure: string): string | null | undefined {
  const url = addressOf(frame);
  return url?.pathname.includes(`/labs/${figure}/`) ? url.searchParams.get(figure) : undefined;
}

/** Puts the figure in the frame into another state by its address, without loading it anew. A figure that sleeps hears no address. */
function drive(frame: HTMLIFrameElement, { figure, link }: Shown): void {
  const { contentWindow } = frame;
  const url = addressOf(frame);
  const now = linkOf(frame, figure);
  if (!contentWindow || !url || now === undefined) return;
  wake(contentWindow);
  if (now === link) return;
  if (link === null) url.searchParams.delete(figure);
  else url.searchParams.set(figure, link);
  contentWindow.history.replaceState(null, '', url);
  contentWindow.dispatchEvent(new Event('popstate'));
}

/** Figures sleep until they are touched. */
function wake({ document }: Window): void {
  document
    .querySelector('astro-island')
    ?.dispatchEvent(new Event('pointerover', { bubbles: true }));
}

/** Hears what is done in the figure. Returns the undo. */
function listen(
  { contentWindow: inside }: HTMLIFrameElement,
  hear: {
    onstate: (figure: string, link: string | null) => void;
    onkey: (event: KeyboardEvent) => void;
  },
): () => void {
  if (!inside) return () => undefined;
  const onstate = (event: Event) => {
    const { key, text } = (event as CustomEvent<FigureState>).detail;
    hear.onstate(key, text);
  };
  inside.addEventListener(figureState, onstate);
  inside.addEventListener('keydown', hear.onkey, true);
  return () => {
    inside.removeEventListener(figureState, onstate);
    inside.removeEventListener('keydown', hear.onkey, true);
  };
}

/** Null for a page of another origin, which tells nothing. */
function addressOf({ contentWindow }: HTMLIFrameElement): URL | null {
  try {
    return contentWindow ? new URL(contentWindow.location.href) : null;
  } catch {
    return null;
  }
}
